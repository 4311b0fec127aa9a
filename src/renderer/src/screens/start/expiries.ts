import type { LibraryRow, Settings } from '#shared/contract/api.ts';
import { lastDay } from '#shared/library/index.ts';
import { isPartialDate, type PartialDate } from '#shared/model/partial-date.ts';

/** A document of the library whose validity ends soon, or has ended. */
export interface Expiry {
  row: LibraryRow;
  expires: PartialDate;
  /** The last day on which it is valid, `2027-03-31`. */
  day: string;
  /** Of validity that are left; less than 0 when it is over. */
  daysLeft: number;
}

/** Those that nobody has put aside since their date was written, in the order given. */
export function expiriesOf(
  rows: readonly LibraryRow[],
  seen: Settings['seenExpiries'] = {},
  today: Date,
): Expiry[] {
  return rows.flatMap((row) => {
    const { expires } = row;
    if (expires === null || !isPartialDate(expires)) return [];
    const day = lastDay(expires);
    return seen[row.id] === day ? [] : [{ row, expires, day, daysLeft: daysUntil(day, today) }];
  });
}

/** What is put aside, with one more; without those that are not there any more. */
export function seenToo(
  seen: Settings['seenExpiries'] = {},
  { row, day }: Expiry,
  known: readonly LibraryRow[],
): Record<string, string> {
  const present = new Set(known.map(({ id }) => id));
  return { ...Object.fromEntries(Object.entries(seen).filter(([id]) => present.has(id))), [row.id]: day };
}

/** Days on the calendar where one is. */
function daysUntil(day: string, today: Date): number {
  const midnight = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.parse(day) - midnight) / 86_400_000);
}
