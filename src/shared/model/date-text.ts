import { isPartialDate, type DateValue, type PartialDate } from './partial-date.ts';
import { monthNamed } from './month-names.ts';

/**
 * Reads a date as people type it: `2021`, `3/2021`, `2021-03`, `marts 2021`, `02/11/2021`, `2. nov. 2021`, `November 2, 2021`,
 * `2021-11-02`. Figures stand day before month. Month names are understood in the given language (ISO 639-1), Danish and English.
 * Undefined for anything else, a 31 February included: the caller keeps the text.
 */
export function parseDate(text: string, language = 'en'): PartialDate | undefined {
  if (!/^[\p{L}\d][\p{L}\p{M}\d\s.,/-]*$/u.test(text.trim()) || /[/-]\s*$/.test(text)) return undefined;
  const tokens = (text.match(/\d+|[\p{L}\p{M}]+/gu) ?? []).filter(
    (token) => !fillers.has(token.toLowerCase()),
  );
  const date = fromTokens(tokens.map((token) => readToken(token, language)));
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** A date as it stands in an input, day first; text that is no date stays as it was typed. `parseDate` reads it back. */
export function dateText(value: DateValue | undefined): string {
  if (value === undefined) return '';
  if (!isPartialDate(value)) return value.text;
  const { year, month, day } = value;
  const parts = [day, month]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return [...parts, String(year).padStart(4, '0')].join('/');
}

/** What a date field holds after a person typed this text: a date, the text itself, or nothing. */
export function dateValueOf(text: string, language?: string): DateValue | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : (parseDate(trimmed, language) ?? { text: trimmed });
}

/** Whether the calendar has this date; a year alone and a month of a year always exist. */
export function isCalendarDate({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

type Token = { kind: 'year' | 'figure' | 'month'; value: number } | undefined;

// "den 2. november 2021", "2nd of November 2021"
const fillers = new Set(['den', 'd', 'of', 'the', 'st', 'nd', 'rd', 'th']);

function readToken(token: string, language: string): Token {
  if (/^\d{4}$/.test(token)) return { kind: 'year', value: Number(token) };
  if (/^\d{1,2}$/.test(token)) return { kind: 'figure', value: Number(token) };
  const month = monthNamed(token, language);
  return month === undefined ? undefined : { kind: 'month', value: month };
}

function fromTokens(tokens: Token[]): PartialDate | undefined {
  const values = tokens.map((token) => token?.value ?? 0);
  const [a = 0, b = 0, c = 0] = values;
  switch (tokens.map((token) => token?.kind ?? 'unknown').join(' ')) {
    case 'year':
      return { year: a };
    case 'figure year':
    case 'month year':
      return { year: b, month: a };
    case 'year figure':
    case 'year month':
      return { year: a, month: b };
    case 'figure figure year':
    case 'figure month year':
      return { year: c, month: b, day: a };
    case 'month figure year':
      return { year: c, month: a, day: b };
    case 'year figure figure':
    case 'year month figure':
      return { year: a, month: b, day: c };
    default:
      return undefined;
  }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
