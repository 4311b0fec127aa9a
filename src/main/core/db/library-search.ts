import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { LibraryFilter, LibraryRow, LibrarySort } from '#shared/contract/api.ts';
import { eqfLevels } from '#shared/codes/eqf.ts';
import { libraryKinds, searchExpression, type LibraryKind } from '#shared/library/index.ts';
import type { Days } from './library-conditions.ts';
import { createLibraryFacets, type LibraryFacets } from './library-facets.ts';
import { createLibraryMatches } from './library-matches.ts';
import { createLibraryOrders } from './library-order.ts';

export interface LibraryWish {
  words?: string | undefined;
  filter: LibraryFilter;
  sort: LibrarySort;
}
export interface Found {
  total: number;
  counts: Partial<Record<LibraryKind, number>>;
  rows: LibraryRow[];
}

export interface LibrarySearch {
  /** One stretch of what fits, and how many of each kind there are whatever the filter's kinds. */
  find: (wish: LibraryWish & { from: number; count: number }, days: Days) => Found;
  ids: (wish: LibraryWish, days: Days) => string[];
  facets: (profile: string | undefined, days: Days) => LibraryFacets;
}

const dateSchema = z.union([
  z.strictObject({ year: z.int(), month: z.int().exactOptional(), day: z.int().exactOptional() }),
  z.strictObject({ text: z.string() }),
]);
const date = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : dateSchema.parse(JSON.parse(json))));
const rowSchema = z
  .strictObject({
    number: z.int(),
    id: z.string(),
    kind: z.enum(libraryKinds),
    title: z.string(),
    issuer: z.string(),
    issued: date,
    expires: date,
    validity: z.enum(['past', 'soon']).nullable(),
    eqf: z.literal(eqfLevels).nullable(),
    tags: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
    fileName: z.string().nullable(),
    mediaType: z.string().nullable(),
    size: z.int().nullable(),
    sha256: z.string().nullable(),
    links: z.int(),
    reading: z.enum(['waiting', 'read', 'none']),
  })
  .transform(({ number, fileName, mediaType, size, sha256, ...rest }) => {
    const whole = fileName !== null && mediaType !== null && size !== null && sha256 !== null;
    const row: LibraryRow = { ...rest, file: whole ? { name: fileName, mediaType, size, sha256 } : null };
    return { number, row };
  });

export function createLibrarySearch(database: Database.Database): LibrarySearch {
  const orderOf = createLibraryOrders(database);
  const matches = createLibraryMatches(database);
  const rows = database.prepare(
    `SELECT d.number, d.id, d.kind, d.title, d.issuer, d.document -> '$.fields.issued' AS issued,
       d.document -> '$.fields.expires' AS expires,
       CASE WHEN d.expires < @today THEN 'past' WHEN d.expires <= @soon THEN 'soon' END AS validity,
       d.eqf, (SELECT json_group_array(name) FROM library_tag WHERE number = d.number) AS tags,
       d.file_name AS fileName, d.media_type AS mediaType, c.size, c.sha256,
       (SELECT count(*) FROM library_link WHERE number = d.number) AS links, d.reading
     FROM json_each(@numbers) AS n JOIN library_document AS d ON d.number = n.value
       LEFT JOIN content AS c ON c.id = d.content_id ORDER BY n.key`,
  );
  const id = database.prepare('SELECT id FROM library_document WHERE number = ?').pluck();

  /** The numbers that fit in the order of the list, with how many there are of each kind before the kinds are asked for. */
  function fitting({ words, filter, sort }: LibraryWish, days: Days) {
    const expression = words === undefined ? undefined : searchExpression(words);
    const order = orderOf(filter, sort, days);
    const found = expression === undefined ? order.numbers : matching(order.numbers, expression, sort);
    const counts: Partial<Record<LibraryKind, number>> = {};
    const numbers: number[] = [];
    for (const number of found) {
      const kind = order.kindOf(number);
      if (kind === undefined) continue; // the filter leaves it out
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (!filter.kinds || filter.kinds.includes(kind)) numbers.push(number);
    }
    return { counts, numbers };
  }
  function matching(ordered: readonly number[], expression: string, sort: LibrarySort): readonly number[] {
    const matched = matches.numbers(expression);
    if (sort === 'best') return matched;
    const among = new Set(matched);
    return ordered.filter((number) => among.has(number));
  }

  return {
    find: (wish, days) => {
      const { counts, numbers } = fitting(wish, days);
      const page = numbers.slice(wish.from, wish.from + wish.count);
      const snippets = wish.words === undefined ? undefined : matches.snippets(wish.words, page);
      const listed = rows.all({ numbers: JSON.stringify(page), ...days }).map((row) => {
        const { number, row: found } = rowSchema.parse(row);
        const snippet = snippets?.get(number);
        return snippet ? { ...found, snippet } : found;
      });
      return { total: numbers.length, counts, rows: listed };
    },
    ids: (wish, days) => fitting(wish, days).numbers.map((number) => z.string().parse(id.get(number))),
    facets: createLibraryFacets(database),
  };
}
