import type { LibraryFilter } from '#shared/contract/api.ts';

/** Days of the calendar, `2026-11-26`: by them it is told what is valid. */
export interface Days {
  today: string;
  /** The last day that counts as soon. */
  soon: string;
}

export const inUse = 'd.removed_at IS NULL';
export const inTrash = 'd.removed_at IS NOT NULL';
export const unlinked = 'NOT EXISTS (SELECT 1 FROM library_link WHERE number = d.number)';
const owners = 'SELECT 1 FROM library_owner WHERE number = d.number';
/** Of a profile, or of nobody and so of all. */
export const seenBy = `(EXISTS (${owners} AND profile_id = @profile) OR NOT EXISTS (${owners}))`;

/** What a filter asks of `library_document AS d`, but for its kinds. */
export function conditionsOf(filter: LibraryFilter): string {
  const { profile, tags, years, eqf, languages, expiring } = filter;
  const among = (value: string, name: string) => `${value} IN (SELECT value FROM json_each(@${name}))`;
  const conditions = [
    filter.removed ? inTrash : inUse,
    profile !== undefined && seenBy,
    tags &&
      `(SELECT count(*) FROM library_tag WHERE number = d.number AND ${among('name', 'tags')}) = json_array_length(@tags)`,
    years && among('CAST(substr(d.issued, 1, 4) AS INTEGER)', 'years'),
    eqf && among('d.eqf', 'eqf'),
    languages && among('d.language', 'languages'),
    expiring === 'past' && 'd.expires < @today',
    expiring === 'soon' && 'd.expires >= @today AND d.expires <= @soon',
    expiring === 'soon-or-past' && 'd.expires <= @soon',
    filter.unlinked && unlinked,
  ];
  return conditions.filter((one) => typeof one === 'string').join(' AND ');
}

/** What the placeholders of `conditionsOf` stand for. */
export function paramsOf({ profile, tags, years, eqf, languages }: LibraryFilter, days: Days): object {
  const json = (values: readonly unknown[] = []) => JSON.stringify([...new Set(values)]);
  return {
    ...days,
    profile: profile ?? '',
    tags: json(tags),
    years: json(years),
    eqf: json(eqf),
    languages: json(languages),
  };
}
