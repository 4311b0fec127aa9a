// What is different between two states of a profile: by section, entry and field, as values that a window puts into words.
// Must not be here: words, and how much a difference matters.
import type { Fields } from '../model/field.ts';
import type { Values } from '../model/held.ts';
import type { SectionDefinition } from '../sections/define.ts';
import { matched, type Matched } from './compare-lists.ts';
import { recordDifferences, within, type FieldDifference } from './compare-values.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';

export { changedBlocks, type FieldDifference } from './compare-values.ts';

/** One entry. `elsewhere` is the section that an entry came from, or went to, when it left one for another. */
export type EntryDifference =
  | { change: 'added' | 'removed'; entry: EntryValues; elsewhere?: string }
  /** `moved`: it stands elsewhere among the entries that both have. `fields` is empty when that is all. */
  | { change: 'changed'; before: EntryValues; after: EntryValues; moved: boolean; fields: FieldDifference[] };
type EntryValues = Values & { id: string };

export interface SectionDifference {
  section: string;
  /** Sections of the person's own making come and go; those of the registry are always there. */
  change: 'added' | 'removed' | 'changed';
  /** Of the section's own fields. */
  fields: FieldDifference[];
  /** What is added or changed in the order of the newer state, then what is gone. */
  entries: EntryDifference[];
}

export interface ProfileComparison {
  /** Only those that differ, in the order of the editor; sections that are gone come last. */
  sections: SectionDifference[];
  /** Beside the sections: the language, the trash, what imports kept aside, sections that this version does not know. */
  rest: FieldDifference[];
}

/** Compares two states of one profile. Takes n log n, and no time for what both share. Rich text differs by its blocks. */
export function compareProfiles(before: ProfileDocument, after: ProfileDocument): ProfileComparison {
  const now = sectionsOf(after);
  const ids = new Set(now.map(({ id }) => id));
  const gone = sectionsOf(before).filter(({ id }) => !ids.has(id));
  const all = [...now, ...gone];
  const sections = all.flatMap((section) => sectionDifference(section, before, after));
  return { sections: withElsewhere(sections), rest: restDifferences(all, before, after) };
}

function sectionDifference(
  { id, fields, entry = {} }: SectionDefinition,
  before: ProfileDocument,
  after: ProfileDocument,
): SectionDifference[] {
  const [was, is] = [contentOf(before, id), contentOf(after, id)];
  const change = comingOrGoing(before, after, id);
  if (was === is) return [];
  const { present, removed } = matched<EntryValues>(was.entries, is.entries);
  const entries = [
    ...present.flatMap((one) => entryDifference(entry, one)),
    ...removed.map((gone): EntryDifference => ({ change: 'removed', entry: gone })),
  ];
  const own = recordDifferences(fields, was.fields, is.fields);
  const nothing = change === 'changed' && own.length === 0 && entries.length === 0;
  return nothing ? [] : [{ section: id, change, fields: own, entries }];
}

function entryDifference(
  entry: Fields,
  { before, after, moved }: Matched<EntryValues>['present'][number],
): EntryDifference[] {
  if (before === undefined) return [{ change: 'added', entry: after }];
  const fields = before === after ? [] : recordDifferences(entry, before, after);
  return moved || fields.length > 0 ? [{ change: 'changed', before, after, moved, fields }] : [];
}

function comingOrGoing(
  before: ProfileDocument,
  after: ProfileDocument,
  id: string,
): SectionDifference['change'] {
  if (!Object.hasOwn(before.sections, id)) return 'added';
  return Object.hasOwn(after.sections, id) ? 'changed' : 'removed';
}

/** An entry that left one section and came to another under the same id was moved there. */
function withElsewhere(sections: readonly SectionDifference[]): SectionDifference[] {
  const places = { added: new Map<string, string>(), removed: new Map<string, string>() };
  for (const { section, entries } of sections)
    for (const one of entries) if (one.change !== 'changed') places[one.change].set(one.entry.id, section);
  return sections.map((section) => ({
    ...section,
    entries: section.entries.map((one): EntryDifference => {
      if (one.change === 'changed') return one;
      const elsewhere = places[one.change === 'added' ? 'removed' : 'added'].get(one.entry.id);
      return elsewhere === undefined ? one : { ...one, elsewhere };
    }),
  }));
}

function restDifferences(
  known: readonly SectionDefinition[],
  before: ProfileDocument,
  after: ProfileDocument,
): FieldDifference[] {
  const { sections: was, ...restBefore } = before;
  const { sections: is, ...restAfter } = after;
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...recordDifferences({}, restBefore, restAfter),
    ...within('sections', recordDifferences({}, unknownOf(was, ids), unknownOf(is, ids))),
  ];
}

/** What the sections hold beside their fields and entries, and all of the sections that are not known. */
function unknownOf(sections: object, known: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([id, content]: [string, object]) => {
      if (!known.has(id)) return [[id, content]];
      const others = Object.entries(content).filter(([key]) => key !== 'fields' && key !== 'entries');
      return others.length > 0 ? [[id, Object.fromEntries(others)]] : [];
    }),
  );
}
