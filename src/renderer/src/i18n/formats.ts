import { language } from './language.svelte.ts';

const locales = { da: 'da-DK', en: 'en-GB' };
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A count with its thousands parted: 50.000 in Danish, 50,000 in English. */
export const number = (count: number): string => count.toLocaleString(locales[language.current]);

/** A day such as `2026-11-22`, in words. */
export const date = (day: string): string =>
  new Date(day).toLocaleDateString(locales[language.current], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Time of day: 14.32 in Danish, 14:32 in English. */
export function time(instant: Date): string {
  return instant.toLocaleTimeString(locales[language.current], { hour: '2-digit', minute: '2-digit' });
}

/** How long ago, in words as far back as last week; a date before that. */
export function age(instant: Date, now: Date): string {
  const passed = now.getTime() - instant.getTime();
  const ago = new Intl.RelativeTimeFormat(locales[language.current], { numeric: 'auto' });
  if (passed < minute) return ago.format(0, 'second');
  if (passed < hour) return ago.format(-Math.floor(passed / minute), 'minute');
  const midnights = calendarDay(now) - calendarDay(instant);
  if (midnights === 0) return ago.format(-Math.floor(passed / hour), 'hour');
  if (midnights < 7) return ago.format(-midnights, 'day');
  const sameYear = instant.getFullYear() === now.getFullYear();
  return instant.toLocaleDateString(locales[language.current], {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Days since the epoch on the local calendar, so that "yesterday" turns at midnight and not after 24 hours. */
function calendarDay(instant: Date): number {
  return Math.round(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / day);
}
