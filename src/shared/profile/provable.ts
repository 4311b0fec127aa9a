// What a document of the library can prove: entries of a profile, and its digital skills. Named by id, wherever they stand.
import { digitalSkills } from '../sections/digital-skills/index.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { EntrySummary, SummaryContext } from '../sections/summary.ts';
import type { Change } from './change.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';
import { allSkills, skillPath, type Skill } from './skill-groups.ts';
import { sectionOfTrashed } from './trash.ts';

/** Where something stands, or stood when it was linked. */
export interface ProvablePlace {
  section: string;
  entry: string;
}

export interface Provable {
  section: SectionDefinition;
  id: string;
  /** As its section sums it up. */
  summary: (context: SummaryContext) => EntrySummary;
  /** It lies in the profile's trash. */
  removed: boolean;
}

/** Everything that stands in a profile and can be proved, in the order of its sections. */
export function provables(document: ProfileDocument): Provable[] {
  return sectionsOf(document).flatMap((section) =>
    section.id === digitalSkills.id
      ? allSkills(document).map(({ skill }) => skillProvable(skill))
      : contentOf(document, section.id).entries.map((entry) => entryProvable(section, entry)),
  );
}

/** What a link names: where it says, else wherever it was moved to, else in the trash. Undefined when it is gone for good. */
export function provableAt(document: ProfileDocument, place: ProvablePlace): Provable | undefined {
  const same = [...provables(document), ...groupsOfSkills(document), ...trashed(document)].filter(
    ({ id }) => id === place.entry,
  );
  return (
    same.find(({ section, removed }) => section.id === place.section && !removed) ??
    same.find(({ removed }) => !removed) ??
    same[0]
  );
}

/** The changes after which nothing at this place names a document of the library any more, such as a certificate of a language. */
export function withoutNamed(document: ProfileDocument, place: ProvablePlace, named: string): Change[] {
  return [...entriesAt(document, place), ...skillsAt(document, place)].flatMap(({ path, record }) =>
    namedWithin(record, named, path).map((path): Change => ({ op: 'set', path })),
  );
}

const entryProvable = (section: SectionDefinition, entry: { id: string }, removed = false): Provable => ({
  section,
  id: entry.id,
  summary: (context) => section.summary?.(entry, context) ?? {},
  removed,
});

const skillProvable = (skill: Skill): Provable => ({
  section: sectionOfSkills,
  id: skill.id,
  summary: () => ({ title: skill.name }),
  removed: false,
});

// Without its particular types, as the registry lists it.
const sectionOfSkills: SectionDefinition = digitalSkills;

const groupsOfSkills = (document: ProfileDocument): Provable[] =>
  contentOf(document, digitalSkills.id).entries.map((group) => entryProvable(sectionOfSkills, group));

/** The last one removed first. */
const trashed = (document: ProfileDocument): Provable[] =>
  (document.trash ?? []).toReversed().flatMap((entry) => {
    const section = sectionOfTrashed(document, entry);
    return section === undefined ? [] : [entryProvable(section, entry.item, true)];
  });

interface Located {
  path: string[];
  record: object;
}

const entriesAt = (document: ProfileDocument, { entry }: ProvablePlace): Located[] =>
  sectionsOf(document).flatMap(({ id }) =>
    contentOf(document, id)
      .entries.filter((each) => each.id === entry)
      .map((record) => ({ path: ['sections', id, 'entries', entry], record })),
  );

const skillsAt = (document: ProfileDocument, { entry }: ProvablePlace): Located[] =>
  allSkills(document)
    .filter(({ skill }) => skill.id === entry)
    .map(({ place, skill }) => ({ path: [...skillPath(place), entry], record: skill }));

/** The paths at which a record, or an item of one of its lists, names a document. */
function namedWithin(record: object, named: string, path: string[]): string[][] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'document') return value === named ? [[...path, key]] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown) =>
      isItem(item) ? namedWithin(item, named, [...path, key, item.id]) : [],
    );
  });
}

const isItem = (item: unknown): item is { id: string } =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
