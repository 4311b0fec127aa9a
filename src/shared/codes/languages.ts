import { lastStep, lookUp, type CodeList } from './code-list.ts';
import { displayNames } from './display-names.ts';
import table from './data/iso-639-2.json' with { type: 'json' };
// As with countries: what Intl names otherwise than people do, and what stands on most CVs.
import ownNames from './data/language-names.json' with { type: 'json' };
// Signed languages, and spoken ones that ISO 639-2 has no code for.
import more from './data/iso-639-3.json' with { type: 'json' };
import macroLanguages from './data/iso-639-3-macro.json' with { type: 'json' };

// Rows: ISO 639-2 bibliographic code, ISO 639-1 code where there is one, terminological code where it differs.
const rows = [...table, ...more].map((row) => row.split(' '));
const canonical = new Map<string, string>(Object.entries(macroLanguages));
const twoLetters = new Map<string, string>();
for (const [code = '', two, terminological] of rows) {
  canonical.set(code, code);
  if (two !== undefined) {
    canonical.set(two, code);
    twoLetters.set(code, two);
  }
  if (terminological !== undefined) canonical.set(terminological, code);
}

/** Languages by ISO 639-2 bibliographic code, as Europass stores them: `dan`, `ger`, `rum`; by ISO 639-3 where that has none: `dsl`. */
export const languages: CodeList = {
  codes: rows.map(([code = '']) => code),
  name: (code, language) =>
    canonical.get(code) === code ? (lookUp(ownNames, language, code) ?? intlName(code, language)) : undefined,
};

/**
 * The code that a profile stores for a language given as ISO 639-1, 639-2/B, 639-2/T, a common 639-3 code,
 * a language tag (`da-DK`) or an authority URI. Undefined for anything else, names included.
 */
export function canonicalLanguage(text: string): string | undefined {
  const [subtag = ''] = lastStep(text).toLowerCase().split(/[-_]/);
  return canonical.get(subtag);
}

/** The BCP 47 tag of a stored language code: ISO 639-1 where there is one. */
export function languageTag(code: string): string {
  return twoLetters.get(code) ?? code;
}

function intlName(code: string, language: string): string | undefined {
  const name = displayNames(language, 'language')?.of(languageTag(code));
  // Greek writes languages without a capital within a line, which is how they stand in forms and on paper.
  if (name !== undefined)
    return language === 'el' ? name.charAt(0).toLocaleLowerCase('el') + name.slice(1) : name;
  return displayNames('en', 'language')?.of(languageTag(code));
}
