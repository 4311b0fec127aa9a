import type { DateValue, Period } from '../model/partial-date.ts';

/** The closed row of an entry: two lines and a date. */
export interface EntrySummary {
  title?: string | undefined;
  subtitle?: string | undefined;
  when?: Period | DateValue | undefined;
}
