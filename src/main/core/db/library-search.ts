import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { LibraryFilter, LibraryRow, LibrarySort } from '#shared/contract/api.ts';
import { eqfLevels } from '#shared/codes/eqf.ts';
import { libraryKinds, searchExpression, type LibraryKind } from '#shared/library/index.ts';

export interface LibraryWish {
  words?: string | undefined;
  filter: LibraryFilter;
  sort: LibrarySort;
}
/** Days of the calendar, `2026-11-26`: by them it is told what is valid. */
export interface Days {
  today: string;
  /** The last day that counts as soon. */
  soon: string;
}

export interface LibrarySearch {
  /** One stretch of what fits, and how many of each kind there are whatever the filter's kinds. */
  find: (
    wish: LibraryWish & { from: number; count: number },
    days: Days,
  ) => { total: number; counts: Partial<Record<LibraryKind, number>>; rows: LibraryRow[] };
  ids: (wish: LibraryWish, days: Days) => string[];
  /** How often each value occurs among documents in use, the most frequent first. */
  facets: (profile: string | undefined, days: Days) => Facets;
}

export interface Facets {
  tags: { name: string; count: number }[];
  years: { year: number; count: number }[];
  languages: { code: string; count: number }[];
  eqf: { level: (typeof eqfLevels)[number]; count: number }[];
  unlinked: number;
  expiring: number;
  removed: number;
}

/** Marks of a match in a snippet: characters that no text has, since reading takes them out. */
const [matchStart, matchEnd] = ['\u0001', '\u0002'];
const snippetWords = 14;

const order: Record<Exclude<LibrarySort, 'best'>, string> = {
  kind: `instr('${libraryKinds.map((kind) => `,${kind}`).join('')},', ',' || d.kind || ','), d.issued DESC, d.title COLLATE NOCASE, d.number`,
  title: `d.title COLLATE NOCASE, d.number`,
  issued: 'd.issued DESC NULLS LAST, d.number DESC',
  added: 'd.added_at DESC, d.number DESC',
  expires: 'd.expires NULLS LAST, d.number',
};

const date = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : dateSchema.parse(JSON.parse(json))));
const dateSchema = z.union([
  z.strictObject({ year: z.int(), month: z.int().exactOptional(), day: z.int().exactOptional() }),
  z.strictObject({ text: z.string() }),
]);
const rowSchema = z
  .strictObject({
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
  .transform(({ fileName, mediaType, size, sha256, ...row }): LibraryRow => {
    const whole = fileName !== null && mediaType !== null && size !== null && sha256 !== null;
    return { ...row, file: whole ? { name: fileName, mediaType, size, sha256 } : null };
  });
const hitSchema = z.strictObject({ number: z.int(), snippet: z.string().exactOptional() });

export function createLibrarySearch(database: Database.Database): LibrarySearch {
  const prepared = new Map<string, Database.Statement>();
  /** Statements are few: one for each combination of conditions that somebody used. */
  const prepare = (sql: string): Database.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const row = database.prepare(
    `SELECT d.id, d.kind, d.title, d.issuer, d.document -> '$.fields.issued' AS issued,
       d.document -> '$.fields.expires' AS expires,
       CASE WHEN d.expires < @today THEN 'past' WHEN d.expires <= @soon THEN 'soon' END AS validity,
       d.eqf, (SELECT json_group_array(name) FROM library_tag WHERE number = d.number) AS tags,
       d.file_name AS fileName, d.media_type AS mediaType, c.size, c.sha256,
       (SELECT count(*) FROM library_link WHERE number = d.number) AS links, d.reading
     FROM library_document AS d LEFT JOIN content AS c ON c.id = d.content_id WHERE d.number = @number`,
  );
  const snippetOf = `snippet(library_index, -1, '${matchStart}', '${matchEnd}', ' … ', ${snippetWords})`;

  function plan({ words, filter, sort }: LibraryWish, days: Days) {
    const match = words === undefined ? undefined : searchExpression(words);
    const { kinds, ...rest } = filter;
    const among = match === undefined ? undefined : 'library_index MATCH @match';
    const conditions = [among, ...conditionsOf(rest)].filter((one) => one !== undefined);
    const from =
      match === undefined
        ? 'library_document AS d'
        : 'library_index AS i JOIN library_document AS d ON d.number = i.rowid';
    const best = sort === 'best';
    return {
      isSearch: match !== undefined,
      from,
      where: conditions.join(' AND '),
      whereKinds: [...conditions, ...(kinds ? ['d.kind IN (SELECT value FROM json_each(@kinds))'] : [])].join(
        ' AND ',
      ),
      order: best ? (match === undefined ? order.kind : 'i.rank') : order[sort],
      params: { ...paramsOf(filter, days), ...(match !== undefined && { match }) },
    };
  }

  return {
    find: (wish, days) => {
      const { from, where, whereKinds, order: by, params, isSearch } = plan(wish, days);
      const counted = prepare(`SELECT d.kind, count(*) FROM ${from} WHERE ${where} GROUP BY d.kind`)
        .raw()
        .all(params)
        .map((pair) => countSchema.parse(pair));
      const { kinds } = wish.filter;
      const total = counted.reduce(
        (sum, [kind, count]) => (kinds && !kinds.includes(kind) ? sum : sum + count),
        0,
      );
      const page = { ...params, from: wish.from, count: wish.count };
      // By rank the index sorts by itself, and makes snippets only of the rows that are asked for.
      const ranked = by === 'i.rank';
      const hits = prepare(
        `SELECT d.number${ranked ? `, ${snippetOf} AS snippet` : ''} FROM ${from} WHERE ${whereKinds} ORDER BY ${by} LIMIT @count OFFSET @from`,
      )
        .all(page)
        .map((hit) => hitSchema.parse(hit));
      const snippets =
        isSearch && !ranked
          ? snippetsOf(
              prepare,
              snippetOf,
              params,
              hits.map(({ number }) => number),
            )
          : new Map(
              hits.flatMap(({ number, snippet }) => (snippet === undefined ? [] : [[number, snippet]])),
            );
      return {
        total,
        counts: Object.fromEntries(counted),
        rows: hits.map(({ number }) => {
          const found = rowSchema.parse(row.get({ number, ...days }));
          const snippet = snippets.get(number);
          return snippet === undefined ? found : { ...found, snippet: snippetPieces(snippet) };
        }),
      };
    },

    ids: (wish, days) => {
      const { from, whereKinds, order: by, params } = plan(wish, days);
      const found = prepare(`SELECT d.id FROM ${from} WHERE ${whereKinds} ORDER BY ${by}`)
        .pluck()
        .all(params);
      return z.array(z.string()).parse(found);
    },

    facets: (profile, days) => {
      const where = conditionsOf({ ...(profile !== undefined && { profile }) }).join(' AND ');
      const params = paramsOf({ ...(profile !== undefined && { profile }) }, days);
      const counts = <T>(sql: string, schema: z.ZodType<T>) =>
        z.array(schema).parse(prepare(sql).all(params));
      const count = (condition: string, removed = false) =>
        z.int().parse(
          prepare(
            `SELECT count(*) FROM library_document AS d WHERE ${removed ? where.replace(inUse, inTrash) : where} AND ${condition}`,
          )
            .pluck()
            .get(params),
        );
      const by = (value: string, name: string) =>
        `SELECT ${value} AS ${name}, count(*) AS count FROM library_document AS d WHERE ${where} AND ${value} IS NOT NULL
         GROUP BY 1 ORDER BY 2 DESC, 1`;
      return {
        tags: counts(
          `SELECT t.name, count(*) AS count FROM library_tag AS t JOIN library_document AS d USING (number)
           WHERE ${where} GROUP BY t.name ORDER BY 2 DESC, 1`,
          z.strictObject({ name: z.string(), count: z.int() }),
        ),
        years: counts(
          by('CAST(substr(d.issued, 1, 4) AS INTEGER)', 'year').replace(
            'ORDER BY 2 DESC, 1',
            'ORDER BY 1 DESC',
          ),
          z.strictObject({ year: z.int(), count: z.int() }),
        ),
        languages: counts(by('d.language', 'code'), z.strictObject({ code: z.string(), count: z.int() })),
        eqf: counts(by('d.eqf', 'level'), z.strictObject({ level: z.literal(eqfLevels), count: z.int() })),
        unlinked: count(unlinked),
        expiring: count('d.expires <= @soon'),
        removed: count('1', true),
      };
    },
  };
}

const countSchema = z.tuple([z.enum(libraryKinds), z.int()]);
const inUse = 'd.removed_at IS NULL';
const inTrash = 'd.removed_at IS NOT NULL';
const unlinked = 'NOT EXISTS (SELECT 1 FROM library_link WHERE number = d.number)';
const owned = 'SELECT 1 FROM library_owner WHERE number = d.number';

function conditionsOf(filter: LibraryFilter): string[] {
  const { profile, tags, years, eqf, languages, expiring } = filter;
  return [
    filter.removed ? inTrash : inUse,
    profile && `(EXISTS (${owned} AND profile_id = @profile) OR NOT EXISTS (${owned}))`,
    tags &&
      `(SELECT count(*) FROM library_tag WHERE number = d.number AND name IN (SELECT value FROM json_each(@tags))) = json_array_length(@tags)`,
    years && 'CAST(substr(d.issued, 1, 4) AS INTEGER) IN (SELECT value FROM json_each(@years))',
    eqf && 'd.eqf IN (SELECT value FROM json_each(@eqf))',
    languages && 'd.language IN (SELECT value FROM json_each(@languages))',
    expiring === 'past' && 'd.expires < @today',
    expiring === 'soon' && 'd.expires >= @today AND d.expires <= @soon',
    expiring === 'soon-or-past' && 'd.expires <= @soon',
    filter.unlinked && unlinked,
  ].filter((one): one is string => typeof one === 'string');
}

function paramsOf(filter: LibraryFilter, days: Days): Record<string, unknown> {
  const { profile, kinds, tags, years, eqf, languages } = filter;
  const json = (value: readonly unknown[] | undefined) => JSON.stringify(value ?? []);
  return {
    ...days,
    profile: profile ?? '',
    kinds: json(kinds),
    tags: json(tags),
    years: json(years),
    eqf: json(eqf),
    languages: json(languages),
  };
}

function snippetsOf(
  prepare: (sql: string) => Database.Statement,
  snippet: string,
  params: Record<string, unknown>,
  numbers: readonly number[],
): Map<number, string> {
  const found = prepare(
    `SELECT rowid AS number, ${snippet} AS snippet FROM library_index
     WHERE library_index MATCH @match AND rowid IN (SELECT value FROM json_each(@numbers))`,
  ).all({ match: params['match'], numbers: JSON.stringify(numbers) });
  return new Map(
    found.map((hit) => snippetSchema.parse(hit)).map(({ number, snippet: text }) => [number, text]),
  );
}
const snippetSchema = z.strictObject({ number: z.int(), snippet: z.string() });

function snippetPieces(snippet: string): { text: string; match: boolean }[] {
  return snippet
    .replaceAll(/\s+/g, ' ')
    .split(matchStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, match: false }];
      const [match = '', after = ''] = piece.split(matchEnd);
      return [
        { text: match, match: true },
        { text: after, match: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
