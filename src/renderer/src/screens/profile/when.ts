import type { DateValue, Period } from '#shared/model/partial-date.ts';
import { periodWords, shortDate } from '../../fields/index.ts';

/** The date of a closed row: a period or a single date. Undefined where nothing was written. */
export function whenWords(when: Period | DateValue | undefined): string | undefined {
  if (when === undefined) return undefined;
  return isDate(when) ? shortDate(when) || undefined : periodWords(when);
}

const isDate = (when: Period | DateValue): when is DateValue => 'text' in when || 'year' in when;
