const formats = new Map<string, Intl.ListFormat>();

/** "A, B og C" in the language; English without a comma before "and". */
export function listText(items: readonly string[], language: string): string {
  if (items.length < 2) return items.join();
  let format = formats.get(language);
  if (format === undefined) formats.set(language, (format = new Intl.ListFormat(localeOf(language))));
  return format.format(items);
}

function localeOf(language: string): string {
  // European English; a language that the platform does not know is listed as in English, not as in the machine's own.
  if (!/^[a-z]{2,3}$/.test(language) || language === 'en') return 'en-GB';
  return new Intl.ListFormat(language).resolvedOptions().locale.startsWith(language) ? language : 'en-GB';
}
