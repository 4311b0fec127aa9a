const formats = new Map<string, Intl.ListFormat>();

/** "A, B og C" in the language; English without a comma before "and". */
export function listText(items: readonly string[], language: string): string {
  let format = formats.get(language);
  if (format === undefined) formats.set(language, (format = new Intl.ListFormat(localeOf(language))));
  return format.format(items);
}

function localeOf(language: string): string {
  // European English; a language that the platform does not know is listed as in English.
  const known = /^[a-z]{2,3}$/.test(language) && Intl.ListFormat.supportedLocalesOf(language).length > 0;
  return known && language !== 'en' ? language : 'en-GB';
}
