import type { CodeList } from './code-list.ts';
import { countries } from './countries.ts';
import table from './data/nqf.json' with { type: 'json' };
import type { EqfLevel } from './eqf.ts';
import { isEqfLevel } from './eqf.ts';

/** A national qualifications framework, and how its levels lie to the European one. */
export interface NationalFramework {
  id: string;
  /** Europass code: `dk`, `uk`. */
  country: string;
  /** As it is called at home. */
  name: string;
  /** National level, as it is written → EQF levels; none for what lies below EQF 1, two where it spans them. */
  levels: ReadonlyMap<string, readonly EqfLevel[]>;
  /** Where the table says so, and the year of that. */
  source: string;
  date: string;
  /** No longer compared with the EQF, or replaced: still printed on certificates. */
  historical: boolean;
  note?: FrameworkNote;
}
export type FrameworkNote = 'vocational' | 'higher-education' | 'replaced-2019' | 'left-the-eqf';

export interface EqfSuggestion {
  framework: NationalFramework;
  /** None: below EQF 1. Two: the national level spans both. */
  levels: readonly EqfLevel[];
}

const notes: readonly FrameworkNote[] = ['vocational', 'higher-education', 'replaced-2019', 'left-the-eqf'];

/** All frameworks, by country. The table is data that can be corrected: `data/nqf.json`. */
export const nationalFrameworks: readonly NationalFramework[] = table.map(
  ({ levels, historical = false, note, ...row }) => {
    const known = notes.find((each) => each === note);
    const byLevel = Object.entries<number[]>(levels).map(([level, eqf]): [string, EqfLevel[]] => [
      level,
      eqf.filter(isEqfLevel),
    ]);
    return { ...row, levels: new Map(byLevel), historical, ...(known && { note: known }) };
  },
);

/** National frameworks as a list to choose from. */
export const nqf: CodeList = {
  codes: nationalFrameworks.map(({ id }) => id),
  name: (code, language) => {
    const framework = nationalFrameworks.find(({ id }) => id === code);
    if (framework === undefined) return undefined;
    return `${framework.name} – ${countries.name(framework.country, language) ?? framework.country}`;
  },
};

/**
 * What a national level corresponds to on the EQF: a suggestion with its source, never more, because the level printed on a
 * document wins. One for each framework of the country (Europass code) that has such a level, those in force first; of the named
 * framework alone, where one is named. `level` is read as it stands on certificates: "6", "niveau 6", "4+", "Entry 3".
 */
export function eqfFromNational(
  country: string | undefined,
  level: string,
  frameworkId?: string,
): EqfSuggestion[] {
  return nationalFrameworks
    .filter((each) => (frameworkId === undefined ? each.country === country : each.id === frameworkId))
    .flatMap((framework) => {
      const levels = levelsAt(framework, level);
      return levels === undefined ? [] : [{ framework, levels }];
    })
    .toSorted((a, b) => Number(a.framework.historical) - Number(b.framework.historical));
}

/** The whole text, or its only word that is a level: "NQF level 6". */
function levelsAt({ levels }: NationalFramework, text: string): readonly EqfLevel[] | undefined {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const named = (word: string) => [...levels].find(([level]) => level.toLowerCase() === word)?.[1];
  const whole = named(wanted);
  if (whole !== undefined) return whole;
  const [, entry] = /\b(entry ?(?:level )?[1-3])$/.exec(wanted) ?? [];
  if (entry !== undefined) return named(entry.replace(/ ?(?:level )?([1-3])$/, ' $1'));
  // A lone letter or Roman numeral within a sentence is no level.
  const figures = wanted.match(/(?<![\d.,])\d+(?:\.\d)?[ab+]?(?![\d.,]*\d)/g) ?? [];
  const [only, ...others] = figures;
  return only === undefined || others.length > 0 ? undefined : named(only);
}
