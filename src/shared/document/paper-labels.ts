import { fill, wordIn, type WordTables } from '../i18n/index.ts';
import bg from './labels/bg.json' with { type: 'json' };
import da from './labels/da.json' with { type: 'json' };
import el from './labels/el.json' with { type: 'json' };
import en from './labels/en.json' with { type: 'json' };

const labels: WordTables = { en, da, el, bg };

/** A label that every document shares ("nu", "Side {page} af {pages}"); parameters that are not given stay as placeholders. */
export function paperLabel(
  key: keyof typeof en,
  language: string,
  params?: Record<string, string | number>,
): string {
  return fill(wordIn(labels, language, key), params);
}
