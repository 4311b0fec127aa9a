const tables = new Map<string, string[][]>();

/**
 * The month (1–12) that a word names in the language, in Danish or in English: a whole name or its first three letters or more,
 * whatever its accents and case, as long as only one month begins so.
 */
export function monthNamed(word: string, language: string): number | undefined {
  const wanted = folded(word);
  if (wanted.length < 3) return undefined;
  for (const each of new Set([language, 'da', 'en'])) {
    const months = namesIn(each).flatMap((names, index) =>
      names.some((name) => name.startsWith(wanted)) ? [index + 1] : [],
    );
    if (months.length === 1) return months[0];
  }
  return undefined;
}

/** For each month, its names beside a year and beside a day (Greek and Slavonic languages bend them), and in short. */
function namesIn(language: string): string[][] {
  let names = tables.get(language);
  if (names === undefined) tables.set(language, (names = makeNames(language)));
  return names;
}

function makeNames(language: string): string[][] {
  if (!/^[a-z]{2,3}$/.test(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0)
    return [];
  const formats = shapes.map((shape) => new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2021, month, 15));
      return folded(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

const shapes: Intl.DateTimeFormatOptions[] = [
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
];

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
