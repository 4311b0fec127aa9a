import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Days, Store } from '../../db/index.ts';
import type { Ports } from '../../ports.ts';

type Calls = 'library.find' | 'library.ids' | 'library.facets';

/** How long before its end a document's validity is worth a reminder. */
const soonMonths = 3;

export function createLibraryFinding(store: Store, { now }: Pick<Ports, 'now'>): Pick<Handlers, Calls> {
  const search = store.librarySearch;
  return {
    'library.find': (wish) => search.find(wish, daysFrom(now())),
    'library.ids': (wish) => ({ ids: search.ids(wish, daysFrom(now())) }),
    'library.facets': ({ profile }) => search.facets(profile, daysFrom(now())),
  };
}

/** The calendar is that of the person's own clock, not of UTC. */
export function daysFrom(now: Date): Days {
  const soon = new Date(now.getFullYear(), now.getMonth() + soonMonths, now.getDate());
  return { today: calendarDay(now), soon: calendarDay(soon) };
}

function calendarDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
