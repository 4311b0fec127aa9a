import type { DateValue } from './partial-date.ts';
import type { RichText } from './rich-text.ts';
import type { PhotoRef } from './values.ts';

/** How dates stand on paper: `14/03/1998`, `14. marts 1998`, or `1998-03-14`; each only as precise as it was written. */
export const dateFormats = ['numeric', 'written', 'iso'] as const;
export type DateFormat = (typeof dateFormats)[number];

export const languageForms = ['table', 'compact', 'full'] as const;
export type LanguageForm = (typeof languageForms)[number];

/** What one CV chooses: template, language of its labels, what it shows. The profile knows nothing of it. */
export interface CvSettings {
  template: string;
  /** Language of labels and dates, ISO 639-1. The content is never translated. */
  language: string;
  /** `numeric` where absent. */
  dateFormat?: DateFormat | undefined;
  /** Section ids in the order of the CV; sections that are not named follow in the profile's order. */
  order?: string[] | undefined;
  /** Entry ids in the order of the CV, by section id; entries that are not named follow in the profile's order. */
  entryOrder?: Record<string, string[]> | undefined;
  /** Section ids. */
  hiddenSections?: Record<string, true> | undefined;
  /** Entry ids. */
  hiddenEntries?: Record<string, true> | undefined;
  /** Single fields by `fieldKey`, where the CV departs from what the section does by itself. */
  fields?: Record<string, 'shown' | 'hidden'> | undefined;
  /** Titles of the CV's own, by section id. */
  titles?: Record<string, string> | undefined;
  /** Ids of sections that begin on a new page. */
  newPage?: Record<string, true> | undefined;
  /** Texts for this CV alone, by `overrideKey`: the profile's own stays as it is. */
  overrides?: Record<string, RichText> | undefined;
  /** How languages with levels stand: in a table (where absent), each with its range of levels on a line, or with what the levels mean. */
  languages?: LanguageForm | undefined;
  /** Whether what a document of the library proves says that the document is enclosed. Not where absent. */
  proofs?: boolean | undefined;
  photo: boolean;
  pageNumbers: boolean;
  closing?: ClosingStatement | undefined;
}

/** What stands at the end of a CV: a statement such as a consent, where and when, and a signature. */
export interface ClosingStatement {
  statement?: RichText | undefined;
  place?: string | undefined;
  date?: DateValue | undefined;
  signature?: PhotoRef | undefined;
}

/** Names a field of a section, be it of its own or of its entries: no section has both under one name. */
export const fieldKey = (section: string, field: string): string => `${section}.${field}`;

/** Names a text that a CV can override: a section's own, or one of an entry. */
export const overrideKey = (section: string, field: string, entry?: string): string =>
  [section, ...(entry === undefined ? [] : [entry]), field].join('.');

/**
 * The key of the text that a CV has of its own in the place of one of the profile's, if it has one. It stays with an entry that
 * moves to another section.
 */
export function ownTextKey(
  overrides: CvSettings['overrides'] = {},
  section: string,
  field: string,
  entry?: string,
): string | undefined {
  const key = overrideKey(section, field, entry);
  if (overrides[key] !== undefined) return key;
  if (entry === undefined) return undefined;
  return Object.keys(overrides).find((each) => each.endsWith(`.${entry}.${field}`));
}

export const defaultCv = (language: string): CvSettings => ({
  template: 'classic',
  language,
  photo: true,
  pageNumbers: true,
});
