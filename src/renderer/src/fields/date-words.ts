import { dateText } from '#shared/model/date-text.ts';
import { isPartialDate, type DateValue, type Period } from '#shared/model/partial-date.ts';
import { language, t } from '../i18n/index.ts';

/** A date as it stands in a field and in a closed row: 8/2021, 14/3/1994, 2021. */
export function shortDate(value: DateValue | undefined): string {
  // The zeros that a table would need are not what people write.
  return value !== undefined && isPartialDate(value)
    ? dateText(value).replace(/(^|\/)0(?=\d\/)/g, '$1')
    : dateText(value);
}

/** "marts 2021", "14. marts 1994": what a date was understood as. Undefined for text that is no date. */
export function readBack(value: DateValue | undefined): string | undefined {
  if (value === undefined || !isPartialDate(value)) return undefined;
  const { year, month, day } = value;
  if (month === undefined) return String(year);
  const instant = new Date(2000, month - 1, day ?? 1);
  instant.setFullYear(year); // a constructor takes year 99 for 1999
  return new Intl.DateTimeFormat(language.current === 'da' ? 'da-DK' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
}

/** "8/2021 – nu", "1/2021 – 6/2021", "2021". Undefined where nothing was written. */
export function periodWords({ from, to, ongoing }: Period): string | undefined {
  const parts = [shortDate(from), ongoing ? t('date.now') : shortDate(to)].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' – ');
}

/** The date of a closed row: a period or a single date. Undefined where nothing was written. */
export function whenWords(when: Period | DateValue | undefined): string | undefined {
  if (when === undefined) return undefined;
  return isDate(when) ? shortDate(when) || undefined : periodWords(when);
}

const isDate = (when: Period | DateValue): when is DateValue => 'text' in when || 'year' in when;
