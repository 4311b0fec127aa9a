import { dateText } from '../model/date-text.ts';
import { isPartialDate, type DateValue } from '../model/partial-date.ts';

// Written largest unit first, as their authorities do; every other label language writes 14/03/1998.
const yearFirst = new Set(['hu', 'lt', 'sv']);

/** A date on paper, as precise as it was written: `14/03/1998`, `08/2022`, `2021`. Text that is no date stands as it was typed. */
export function paperDate(value: DateValue, language: string): string {
  if (!isPartialDate(value) || !yearFirst.has(language)) return dateText(value);
  return dateText(value).split('/').reverse().join('-');
}
