import { lastStep, lookUp, type CodeList } from './code-list.ts';
import { displayNames } from './display-names.ts';
import table from './data/iso-3166-1.json' with { type: 'json' };
// Names that Intl has otherwise than people write them, and those that stand on most CVs: the first question to Intl takes
// 10 ms, and its answers differ from one version of the platform to the next.
import ownNames from './data/country-names.json' with { type: 'json' };
import demonyms from './data/nationalities.json' with { type: 'json' };

// Rows: Europass code (ISO 3166-1 alpha-2 in lower case, but `uk` and `el` as the EU writes them), alpha-3.
const rows = table.map((row) => row.split(' '));
const canonical = new Map(
  rows.flatMap(([code = '', alpha3 = '']) => [
    [code, code],
    [alpha3, code],
  ]),
);
canonical.set('gb', 'uk').set('gr', 'el');
const known = new Set(rows.map(([code]) => code));

/** Countries and territories by Europass code: `dk`, `uk`, `el`. */
export const countries: CodeList = {
  codes: rows.map(([code = '']) => code),
  name: (code, language) =>
    known.has(code) ? (lookUp(ownNames, language, code) ?? intlName(code, language)) : undefined,
};

/** The Europass code of a country given as alpha-2 or alpha-3 in any case, `gb`, `gr` or an authority URI. */
export function canonicalCountry(text: string): string | undefined {
  return canonical.get(lastStep(text).toLowerCase());
}

/** "dansk", "Danish": what one is called whose nationality it is; the country's name where the language has no word here. */
export function nationalityName(code: string, language: string): string | undefined {
  return lookUp(demonyms, language, code) ?? countries.name(code, language);
}

/** ISO 3166-1 alpha-2 in upper case, as `Intl` and other formats want it. */
export function isoCountry(code: string): string {
  return code === 'uk' ? 'GB' : code === 'el' ? 'GR' : code.toUpperCase();
}

function intlName(code: string, language: string): string | undefined {
  return (
    displayNames(language, 'region')?.of(isoCountry(code)) ??
    displayNames('en', 'region')?.of(isoCountry(code))
  );
}
