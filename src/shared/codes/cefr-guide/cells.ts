import type { CefrLevel, CefrSkill } from '../cefr.ts';
import da from './data/cells.da.json' with { type: 'json' };
import en from './data/cells.en.json' with { type: 'json' };
import { wordsFor, type Guide } from './guide.ts';

const tables: { en: Guide<string> } & Record<string, Guide<string>> = { en, da };

/** A level of a skill in a few words, for a cell of the grid. */
export function cellText(skill: CefrSkill, level: CefrLevel, language: string): string {
  return wordsFor(tables, language)[skill][level];
}
