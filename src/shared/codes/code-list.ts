/** A list of codes with their names. Codes stand in the list's own order; the names are for people. */
export interface CodeList {
  codes: readonly string[];
  /** The code's name in a language (ISO 639-1), else in English; undefined for a code that the list lacks. */
  name(code: string, language: string): string | undefined;
}

/** Names by language, then by code. English is complete and gives the order. */
export type CodeNames = { en: Record<string, string> } & Record<string, Record<string, string>>;

/** A list whose names are written down, rather than asked of `Intl`. */
export function namedCodes(names: CodeNames): CodeList {
  return {
    codes: Object.keys(names.en),
    name: (code, language) => lookUp(names, language, code) ?? lookUp(names, 'en', code),
  };
}

/** Codes come from files that others wrote: `constructor` must not be found on the table itself. */
export function lookUp(
  names: Record<string, Record<string, string>>,
  language: string,
  code: string,
): string | undefined {
  const table = Object.hasOwn(names, language) ? names[language] : undefined;
  return table !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}

/** The last step of a URI such as `http://publications.europa.eu/resource/authority/country/DNK`, or the text itself. */
export function lastStep(text: string): string {
  return text
    .trim()
    .replace(/[/#]+$/, '')
    .replace(/^.*[/#]/s, '');
}
