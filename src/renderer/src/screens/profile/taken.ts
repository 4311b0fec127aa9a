import { language, t, time } from '../../i18n/index.ts';

const locales = { da: 'da-DK', en: 'en-GB' };

/** "i dag kl. 14.32", "i går kl. 9.05", "3. marts kl. 20.15": when an earlier version was kept. */
export function taken(instant: Date, now: Date): string {
  return t('history.taken', { day: dayOf(instant, now), time: time(instant) });
}

function dayOf(instant: Date, now: Date): string {
  const midnights = calendarDay(now) - calendarDay(instant);
  const locale = locales[language.current];
  if (midnights < 2)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-midnights, 'day');
  const sameYear = instant.getFullYear() === now.getFullYear();
  return instant.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Days since the epoch on the local calendar. */
const calendarDay = (instant: Date): number =>
  Math.round(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / 86_400_000);
