import type Database from 'better-sqlite3';
import { z } from 'zod';
import { eqfLevels } from '#shared/codes/eqf.ts';
import { inTrash, inUse, seenBy, unlinked, type Days } from './library-conditions.ts';

/** How often each value occurs among documents in use, the most frequent first; years the newest first. */
const facetsSchema = z.strictObject({
  tags: z.array(z.strictObject({ name: z.string(), count: z.int() })),
  years: z.array(z.strictObject({ year: z.int(), count: z.int() })),
  languages: z.array(z.strictObject({ code: z.string(), count: z.int() })),
  eqf: z.array(z.strictObject({ level: z.literal(eqfLevels), count: z.int() })),
  unlinked: z.int(),
  expiring: z.int(),
  removed: z.int(),
});
export type LibraryFacets = z.infer<typeof facetsSchema>;

/** What one can filter by, for one profile or for all. */
export function createLibraryFacets(
  database: Database.Database,
): (profile: string | undefined, days: Days) => LibraryFacets {
  const statements = (whose: string) => {
    const used = `FROM library_document AS d WHERE ${inUse} AND ${whose}`;
    const by = (value: string, name: string, order: string) =>
      database.prepare(
        `SELECT ${value} AS ${name}, count(*) AS count ${used} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY ${order}`,
      );
    const count = (from: string) => database.prepare(`SELECT count(*) ${from}`).pluck();
    return {
      tags: database.prepare(
        `SELECT t.name, count(*) AS count FROM library_tag AS t JOIN library_document AS d USING (number)
         WHERE ${inUse} AND ${whose} GROUP BY t.name ORDER BY 2 DESC, 1`,
      ),
      years: by('CAST(substr(d.issued, 1, 4) AS INTEGER)', 'year', '1 DESC'),
      languages: by('d.language', 'code', '2 DESC, 1'),
      eqf: by('d.eqf', 'level', '1'),
      unlinked: count(`${used} AND ${unlinked}`),
      expiring: count(`${used} AND d.expires <= @soon`),
      removed: count(`FROM library_document AS d WHERE ${inTrash} AND ${whose}`),
    };
  };
  const [ofAll, ofProfile] = [statements('true'), statements(seenBy)];
  return (profile, days) => {
    const asked = profile === undefined ? ofAll : ofProfile;
    const params = { ...days, profile: profile ?? '' };
    return facetsSchema.parse({
      tags: asked.tags.all(params),
      years: asked.years.all(params),
      languages: asked.languages.all(params),
      eqf: asked.eqf.all(params),
      unlinked: asked.unlinked.get(params),
      expiring: asked.expiring.get(params),
      removed: asked.removed.get(params),
    });
  };
}
