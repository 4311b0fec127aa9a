import type { EqfLevel } from '../codes/eqf.ts';
import type { Vocabulary } from '../model/field.ts';
import type { DateValue, Period } from '../model/partial-date.ts';
import type { Coded } from '../model/values.ts';

/** The closed row of an entry: two lines and a date. What is missing is undefined, never an empty text. */
export interface EntrySummary {
  title?: string | undefined;
  subtitle?: string | undefined;
  when?: Period | DateValue | undefined;
  eqf?: EqfLevel | undefined;
}

/** What a summary may ask for. Everything is in the program's language. */
export interface SummaryContext {
  /** The name of a coded value: from its list, else as it was typed. */
  name: (vocabulary: Vocabulary, value: Coded | undefined) => string | undefined;
  /** The label of a field of the section. */
  label: (field: string) => string;
}

/** Joins what there is; undefined when there is nothing. */
export function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  const written = parts.map((part) => part?.trim()).filter((part) => part);
  return written.length > 0 ? written.join(separator) : undefined;
}
