import { cefrSkills, levelRange } from '../../codes/cefr.ts';
import type { LevelTableBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { LevelDetailsBlock } from '../../document/language-blocks.ts';
import type { Content } from './content.ts';

export type Entry = Content['entries'][number];

/** A language beside the mother tongues, by the name that it has on paper. */
export interface Named {
  entry: Entry;
  name: string;
}

/** The languages that can be shown; one without a name is shown when it has levels. */
export function namedLanguages(entries: readonly Entry[], context: ComposeContext): Named[] {
  return entries.flatMap((entry) => {
    const name = context.name('languages', entry.language);
    return name === undefined && !isAssessed(entry) ? [] : [{ entry, name: shortened(name ?? '–') }];
  });
}

/** No language has a name of this length, and a heading or a row of a table must fit on a page. */
const longestName = 200;

const shortened = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName).toWellFormed()}…`;

export function isAssessed(entry: Entry): boolean {
  return cefrSkills.some((skill) => entry[skill] !== undefined);
}

/** "A2–B2", over the skills that have a level. */
export function rangeOf(entry: Entry): string | undefined {
  return levelRange(cefrSkills.map((skill) => entry[skill]));
}

/** The groups of the self-assessment grid; writing is a group of its own with one skill. */
export const skillGroups = [
  { label: 'understanding', skills: ['listening', 'reading'] },
  { label: 'speaking', skills: ['interaction', 'production'] },
  { label: 'writing', skills: ['writing'] },
] as const;

export function levelTable(rows: readonly Named[], { label }: ComposeContext): LevelTableBlock {
  return {
    kind: 'level-table',
    groups: skillGroups.map((group) => ({
      label: label(group.label),
      columns: group.skills.map((skill) => label(skill)),
    })),
    rows: rows.map(({ entry, name }) => ({
      id: entry.id,
      label: name,
      cells: cefrSkills.map((skill) => entry[skill]),
    })),
    legend: ['legend.source', 'legend.a', 'legend.b', 'legend.c'].map((key) => label(key)),
    briefLegend: ['legend.brief', 'legend.brief.a', 'legend.brief.b', 'legend.brief.c'].map((key) =>
      label(key),
    ),
  };
}

/** The chosen levels of a language with what they mean. */
export function levelDetails({ entry }: Named, context: ComposeContext): LevelDetailsBlock {
  const groups = skillGroups.map((group) => ({
    label: context.label(group.label),
    rows: group.skills.flatMap((skill) => {
      const level = entry[skill];
      if (level === undefined) return [];
      const label = group.skills.length === 1 ? '' : context.label(skill);
      return [{ label, level, text: context.levelText(skill, level) }];
    }),
  }));
  return { kind: 'level-details', id: entry.id, groups };
}

/** A name at the beginning of a heading or line. */
export function capitalised(name: string, language: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
