// What a good profile has and this one lacks: for the start screen. Nothing is refused because of it.
import type { Values } from '../model/held.ts';
import { hasInk } from '../model/ink.ts';
import type { AskCode } from '../sections/ask.ts';
import type { SectionDefinition } from '../sections/define.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';

/** What sections ask for, and what is asked of entries everywhere. */
export type MissingCode = AskCode | 'entry-title' | 'entry-date';

export interface Missing {
  code: MissingCode;
  /** Where it can be mended: a section's id, and a path of `Change` joined by `/`. */
  section: string;
  path: string;
  /** How many entries lack it; 1 for what a profile has once. */
  count: number;
}

export interface Completeness {
  /** In the order in which it is best mended. */
  missing: Missing[];
  /** How many of the `total` things that can be asked of this profile it has. */
  done: number;
  total: number;
}

/** What a profile lacks. A photo is not asked for, and of entries nothing as long as there are none. */
export function completeness(document: ProfileDocument): Completeness {
  const asked = [...ofSections(document), ...ofEntries(document)];
  const missing = asked.flatMap(({ has, ...rest }) => (has ? [] : [rest]));
  return { missing, done: asked.length - missing.length, total: asked.length };
}

type Asked = Missing & { has: boolean };

function ofSections(document: ProfileDocument): Asked[] {
  const asked = new Map<MissingCode, Asked>();
  for (const section of sectionsOf(document)) {
    for (const { code, has, path, count = 1 } of section.asks?.(contentOf(document, section.id)) ?? []) {
      const other = asked.get(code);
      if (other) other.has ||= has;
      else asked.set(code, { code, has, section: section.id, path: pathTo(section.id, path), count });
    }
  }
  return [...asked.values()];
}

const pathTo = (section: string, path: readonly string[]) => ['sections', section, ...path].join('/');

/** The names of entries everywhere, and the dates of what shows a career. */
function ofEntries(document: ProfileDocument): Asked[] {
  const sections = sectionsOf(document).filter(({ id }) => contentOf(document, id).entries.length > 0);
  const lacking = (of: readonly SectionDefinition[], lacks: Lacks): Place[] =>
    of.flatMap((section) =>
      contentOf(document, section.id).entries.flatMap((entry): Place[] =>
        lacks(section, entry) ? [[section.id, entry.id]] : [],
      ),
    );
  const career = sections.filter(
    (section) => section.group === 'experience' && dateFields(section).length > 0,
  );
  return [
    ...oneOfEntries('entry-title', sections.length > 0, lacking(sections, lacksTitle)),
    ...oneOfEntries('entry-date', career.length > 0, lacking(career, lacksDate)),
  ];
}

type Place = [section: string, entry: string];
type Lacks = (section: SectionDefinition, entry: Values) => boolean;

/** One thing to ask, however many entries lack it; it leads to the first. */
function oneOfEntries(code: MissingCode, applies: boolean, lacking: readonly Place[]): Asked[] {
  if (!applies) return [];
  const [section, entry] = lacking[0] ?? ['', ''];
  const has = lacking.length === 0;
  return [{ code, has, section, path: pathTo(section, ['entries', entry]), count: lacking.length }];
}

const lacksTitle: Lacks = ({ form }, entry) =>
  (form.entry?.required ?? []).some((field) => !filled(entry[field]));

const lacksDate: Lacks = (section, entry) => !dateFields(section).some((field) => filled(entry[field]));

/** The dates that the form always shows: the others are for those who want to say more. */
const dateFields = ({ entry = {}, form }: SectionDefinition): string[] =>
  (form.entry?.shown ?? [])
    .map(({ field }) => field)
    .filter((field) => entry[field]?.kind === 'period' || entry[field]?.kind === 'date');

function filled(value: unknown): boolean {
  if (typeof value === 'string') return hasInk(value);
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
