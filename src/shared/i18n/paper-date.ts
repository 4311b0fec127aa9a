import type { DateFormat } from '../model/cv.ts';
import { dateText } from '../model/date-text.ts';
import { isPartialDate, type DateValue, type PartialDate } from '../model/partial-date.ts';

// Written largest unit first, as their authorities do; every other label language writes 14/03/1998.
const yearFirst = new Set(['hu', 'lt', 'sv']);

/**
 * A date on paper, as precise as it was written: `14/03/1998`, `08/2022`, `2021`; `14. marts 1998`, `august 2022`; `1998-03-14`.
 * Text that is no date stands as it was typed.
 */
export function paperDate(value: DateValue, language: string, format: DateFormat = 'numeric'): string {
  if (!isPartialDate(value)) return value.text;
  if (format === 'written') return writtenDate(value, language);
  if (format === 'numeric' && !yearFirst.has(language)) return dateText(value);
  return dateText(value).split('/').reverse().join('-');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function writtenDate({ year, month, day }: PartialDate, language: string): string {
  if (month === undefined) return dateText({ year });
  const locale = localeOf(language);
  const key = `${locale} ${day === undefined ? 'month' : 'day'}`;
  let format = formats.get(key);
  if (format === undefined) {
    const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(locale, day === undefined ? parts : { ...parts, day: 'numeric' });
    formats.set(key, format);
  }
  // Set, not constructed: a constructor takes the year 33 for 1933.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day ?? 1);
  return format.format(instant);
}

/** European English also for a language that the platform does not know; figures and calendar of the West for all. */
function localeOf(language: string): string {
  const known = /^[a-z]{2,3}$/.test(language) && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  return `${known && language !== 'en' ? language : 'en-GB'}-u-ca-gregory-nu-latn`;
}
