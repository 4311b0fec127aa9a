import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredFile } from '#shared/formats/format.ts';

export interface FileTable {
  /** Stores a file under its SHA-256; one that is there already stays as it is. */
  put: (sha256: string, file: StoredFile) => void;
  find: (sha256: string) => StoredFile | undefined;
  /** All of them, without their bytes. */
  list: () => string[];
  remove: (ids: readonly string[]) => void;
  /** The files marked as unused, and since when: instants in UTC, ISO 8601. Putting a file again takes its mark away. */
  unused: () => Map<string, string>;
  /** Marks exactly these as unused. */
  setUnused: (marks: ReadonlyMap<string, string>) => void;
}

const rowSchema = z.strictObject({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) });
const markSchema = z.strictObject({ sha256: z.string(), since: z.string() });

export function createFileTable(database: Database.Database): FileTable {
  const put = database.prepare(
    'INSERT INTO file (sha256, media_type, size, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
  );
  const inUse = database.prepare('DELETE FROM unused_file WHERE sha256 = ?');
  const all = database.prepare('SELECT sha256 FROM file').pluck();
  const remove = database.prepare('DELETE FROM file WHERE sha256 = ?');
  const unused = database.prepare('SELECT sha256, since FROM unused_file');
  const noneUnused = database.prepare('DELETE FROM unused_file');
  const markUnused = database.prepare('INSERT INTO unused_file (sha256, since) VALUES (?, ?)');
  const one = database.prepare('SELECT media_type AS mediaType, bytes FROM file WHERE sha256 = ?');
  return {
    put: (sha256, { mediaType, bytes }) => {
      put.run(sha256, mediaType, bytes.length, bytes);
      inUse.run(sha256);
    },
    find: (sha256) => {
      const row = rowSchema.optional().parse(one.get(sha256));
      // A plain array: a Buffer's `slice` shares its memory, which shared code does not expect.
      return row && { mediaType: row.mediaType, bytes: Uint8Array.from(row.bytes) };
    },
    list: () => z.array(z.string()).parse(all.all()),
    remove: (ids) => {
      for (const id of ids) remove.run(id);
    },
    unused: () =>
      new Map(
        unused
          .all()
          .map((row) => markSchema.parse(row))
          .map(({ sha256, since }) => [sha256, since]),
      ),
    setUnused: (marks) => {
      noneUnused.run();
      for (const mark of marks) markUnused.run(mark);
    },
  };
}
