import { fill, wordIn, type WordTables } from '../i18n/index.ts';
import da from './words/da.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const tables: WordTables = { en, da };

/** A word of the page, in English where its language has none yet. */
export const catalogueWords = (
  key: keyof typeof en,
  language: string,
  params?: Record<string, string | number>,
): string => fill(wordIn(tables, language, key), params);

const units = ['kB', 'MB', 'GB'] as const;

/** "812 kB", "1,2 MB": as people read a file's size. `bytes` in bytes. */
export function fileSize(bytes: number, language: string): string {
  let [value, unit] = [bytes / 1000, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  const digits = value < 9.95 && unit > 0 ? 1 : 0;
  const text = Math.max(value, digits === 0 ? 1 : 0).toFixed(digits);
  return `${language === 'en' ? text : text.replace('.', ',')} ${units[unit] ?? ''}`;
}
