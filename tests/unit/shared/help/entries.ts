import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bookOf, parseEntry, type HelpBook, type HelpEntry, type HelpLanguage } from '#shared/help/index.ts';

const folder = resolve(import.meta.dirname, '../../../../resources/help');

/** The real entries of a language, read from their files. */
export function entriesOf(language: HelpLanguage): HelpEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.md`))
    .map((file) => parseEntry(readFileSync(join(folder, file), 'utf8'), file));
}

export function realBook(language: HelpLanguage): HelpBook {
  return bookOf(language, entriesOf(language), entriesOf(language === 'da' ? 'en' : 'da'));
}
