import type Database from 'better-sqlite3';
import type { LibraryFilter, LibrarySort } from '#shared/contract/api.ts';
import { libraryKinds, type LibraryKind } from '#shared/library/index.ts';
import { conditionsOf, paramsOf, type Days } from './library-conditions.ts';

/** The documents that a filter leaves, whatever its kinds, in an order. */
export interface LibraryOrder {
  /** Their numbers. */
  numbers: readonly number[];
  kindOf: (number: number) => LibraryKind | undefined;
}

const kindOrder = `instr('${libraryKinds.map((kind) => `,${kind},`).join('')}', ',' || d.kind || ',')`;
const orders: Record<LibrarySort, string> = {
  kind: `${kindOrder}, d.issued DESC, d.title COLLATE NOCASE, d.number`,
  best: `${kindOrder}, d.issued DESC, d.title COLLATE NOCASE, d.number`,
  title: 'd.title COLLATE NOCASE, d.number',
  issued: 'd.issued DESC NULLS LAST, d.number DESC',
  added: 'd.added_at DESC, d.number DESC',
  expires: 'd.expires NULLS LAST, d.number',
};

/** Remembers the last order: while one types or scrolls it stays the same, until anything at all is written. */
export function createLibraryOrders(
  database: Database.Database,
): (filter: LibraryFilter, sort: LibrarySort, days: Days) => LibraryOrder {
  const written = database.prepare('SELECT total_changes()').pluck();
  let last: { key: string; order: LibraryOrder } | undefined;
  return ({ kinds: _, ...filter }, sort, days) => {
    const key = JSON.stringify([written.get(), filter, sort, days]);
    if (last?.key !== key) {
      const listed = database
        .prepare(
          `SELECT d.number, d.kind FROM library_document AS d WHERE ${conditionsOf(filter)} ORDER BY ${orders[sort]}`,
        )
        .raw()
        .all(paramsOf(filter, days));
      const kinds = new Map(listed.map(readPair));
      last = { key, order: { numbers: [...kinds.keys()], kindOf: (number) => kinds.get(number) } };
    }
    return last.order;
  };
}

/** By hand: a schema takes longer for thousands of rows than the query does. */
function readPair(row: unknown): [number, LibraryKind] {
  const [number, kind]: unknown[] = Array.isArray(row) ? row : [];
  const known = libraryKinds.find((one) => one === kind);
  if (typeof number !== 'number' || known === undefined) throw new Error('a row without number or kind');
  return [number, known];
}
