import { cefrLevels, type CefrLevel, type CefrSkill } from '../cefr.ts';
import da from './data/statements.da.json' with { type: 'json' };
import en from './data/statements.en.json' with { type: 'json' };
import { wordsFor, type Guide } from './guide.ts';

const tables: { en: Guide<string[]> } & Record<string, Guide<string[]>> = { en, da };

/** "I can …", to be confirmed or not. */
export interface Statement {
  /** `listening-A1-1`; the same in every language. */
  id: string;
  level: CefrLevel;
  text: string;
}

/** The statements of a skill, from the lowest level up; each level has as many in every language. */
export function statementsOf(skill: CefrSkill, language: string): Statement[] {
  const table = wordsFor(tables, language)[skill];
  return cefrLevels.flatMap((level) =>
    table[level].map((text, index) => ({ id: `${skill}-${level}-${index + 1}`, level, text })),
  );
}

/**
 * The highest level of which, and of all levels below, every statement is confirmed (by id); undefined where not even the lowest
 * is. A proposal: the person decides.
 */
export function proposeLevel(skill: CefrSkill, confirmed: ReadonlySet<string>): CefrLevel | undefined {
  const open = statementsOf(skill, 'en').find(({ id }) => !confirmed.has(id));
  const reached = open === undefined ? cefrLevels.length : cefrLevels.indexOf(open.level);
  return cefrLevels[reached - 1];
}
