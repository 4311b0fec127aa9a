import type { CefrLevel, CefrSkill } from '../cefr.ts';

/** Something for each skill at each level. */
export type Guide<T> = Record<CefrSkill, Record<CefrLevel, T>>;

/** The table of a language (ISO 639-1), else the English one. */
export function wordsFor<T>(tables: { en: T } & Record<string, T>, language: string): T {
  return (Object.hasOwn(tables, language) ? tables[language] : undefined) ?? tables.en;
}
