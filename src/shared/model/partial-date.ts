/** A date as precise as it was written: `{year: 2021}`, `{year: 2021, month: 3}` or with a day. Months and days count from 1. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

/** What a person typed that is no date (yet). Kept as it is: a draft is never refused. */
export interface WrittenDate {
  text: string;
}

export type DateValue = PartialDate | WrittenDate;

export interface Period {
  from?: DateValue;
  to?: DateValue;
  /** "To this day". When true, `to` is kept but not shown. */
  ongoing?: boolean;
}

export function isPartialDate(value: DateValue | undefined): value is PartialDate {
  return value !== undefined && 'year' in value;
}
