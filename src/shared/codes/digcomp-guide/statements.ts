import { digcompLevels, type DigcompArea, type DigcompLevel } from '../digcomp.ts';
import da from './data/statements.da.json' with { type: 'json' };
import en from './data/statements.en.json' with { type: 'json' };

type Guide = Record<DigcompArea, Record<DigcompLevel, string[]>>;
const tables: { en: Guide } & Record<string, Guide> = { en, da };

/** "I can …", to be answered with yes, partly or no. */
export interface DigitalStatement {
  /** `safety-basic-1`; the same in every language. */
  id: string;
  level: DigcompLevel;
  text: string;
}

/** The statements of an area, from the lowest level up, in a language or else in English. */
export function statementsOfArea(area: DigcompArea, language: string): DigitalStatement[] {
  const table = ((Object.hasOwn(tables, language) ? tables[language] : undefined) ?? tables.en)[area];
  return digcompLevels.flatMap((level) =>
    table[level].map((text, index) => ({ id: `${area}-${level}-${index + 1}`, level, text })),
  );
}
