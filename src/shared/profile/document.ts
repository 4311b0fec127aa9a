// The profile: one versioned JSON document. A new section or field needs no migration, only a default here.
import { extrasShape, itemShape, recordShape, type Fields } from '../model/field.ts';
import { array, matching, object, oneOf, optional, withDefault, type Shape } from '../model/shape.ts';
import type { Extras } from '../model/values.ts';
import type { SectionContent } from '../sections/define.ts';
import {
  customEntry,
  customFields,
  isCustomSection,
  type CustomContent,
  type CustomSectionId,
} from '../sections/custom/index.ts';
import { registry, type ProfileSections } from '../sections/index.ts';
import { trashShape, type TrashedEntry } from './trash-shape.ts';

export const profileVersion = 1;

/** Anything else than a language's code stops whoever asks for its dates, lists or letters. */
export const languagePattern = /^[a-z]{2,3}$/;
export const fallbackLanguage = 'en';

export interface ProfileDocument {
  version: typeof profileVersion;
  /** The language that the content is written in, ISO 639-1 (`no` for Norwegian). */
  language: string;
  sections: ProfileSections & Record<CustomSectionId, CustomContent>;
  /** Entries that were removed, the oldest first. They never leave the computer. */
  trash?: TrashedEntry[];
  /** What imports kept aside for the profile as a whole, by format id. */
  extras: Extras;
}

const emptyContent = (): SectionContent => ({ fields: {}, entries: [] });
const emptySections = () => Object.fromEntries(registry.map(({ id }) => [id, emptyContent()]));

const contentShape = (fields: Fields, entry: Fields): Shape =>
  object({
    fields: withDefault(recordShape(fields), () => ({})),
    entries: withDefault(array(itemShape(entry)), () => []),
  });

const knownSections = object(
  Object.fromEntries(
    registry.map(({ id, fields, entry = {} }) => [
      id,
      withDefault(contentShape(fields, entry), emptyContent),
    ]),
  ),
);
const customContent = contentShape(customFields, customEntry);

const sectionsShape: Shape = (value, place) => {
  const sections = knownSections(value, place);
  for (const id of Object.keys(sections))
    if (isCustomSection(id)) sections[id] = customContent(sections[id], `${place}/${id}`);
  return sections;
};

const profileShape = object({
  version: oneOf(profileVersion),
  language: withDefault(matching(languagePattern), () => fallbackLanguage),
  sections: withDefault(sectionsShape, emptySections),
  trash: optional(trashShape),
  extras: withDefault(extrasShape, () => ({})),
});

/**
 * Parses a document of the present version. What it does not know it keeps; what is missing it adds empty. Throws Misfit
 * when its shape is wrong.
 */
export function parseProfile(value: unknown): ProfileDocument {
  return profileShape(value, '') as unknown as ProfileDocument;
}

/** What the profile holds for a section, for code that treats all sections alike. */
export function contentOf(document: ProfileDocument, section: string): SectionContent {
  const contents: Partial<Record<string, SectionContent>> = document.sections;
  return contents[section] ?? { fields: {}, entries: [] };
}

export function emptyProfile(language: string): ProfileDocument {
  return parseProfile({ version: profileVersion, language, sections: emptySections() });
}
