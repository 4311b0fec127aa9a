import { fill, wordIn, type WordTables } from '../i18n/index.ts';
import bg from './labels/bg.json' with { type: 'json' };
import da from './labels/da.json' with { type: 'json' };
import el from './labels/el.json' with { type: 'json' };
import en from './labels/en.json' with { type: 'json' };

const tables: WordTables = { en, da, el, bg };

/** A label of a dossier's cover and index. */
export function dossierLabel(
  key: keyof typeof en,
  language: string,
  params?: Record<string, string | number>,
): string {
  return fill(wordIn(tables, language, key), params);
}

/** "1 dokument", "11 dokumenter". */
export function counted(what: 'documents' | 'pages' | 'files', number: number, language: string): string {
  const form =
    new Intl.PluralRules(tables[language] ? language : 'en').select(number) === 'one' ? 'one' : 'other';
  return dossierLabel(`${what}.${form}`, language, { number });
}
