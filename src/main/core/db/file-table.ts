import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredFile } from '#shared/formats/format.ts';

export interface FileTable {
  /** Stores a file under its SHA-256; one that is there already stays as it is. */
  put: (sha256: string, file: StoredFile) => void;
  find: (sha256: string) => StoredFile | undefined;
}

const rowSchema = z.strictObject({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) });

export function createFileTable(database: Database.Database): FileTable {
  const put = database.prepare(
    'INSERT INTO file (sha256, media_type, size, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
  );
  const one = database.prepare('SELECT media_type AS mediaType, bytes FROM file WHERE sha256 = ?');
  return {
    put: (sha256, { mediaType, bytes }) => void put.run(sha256, mediaType, bytes.length, bytes),
    find: (sha256) => {
      const row = rowSchema.optional().parse(one.get(sha256));
      // A plain array: a Buffer's `slice` shares its memory, which shared code does not expect.
      return row && { mediaType: row.mediaType, bytes: Uint8Array.from(row.bytes) };
    },
  };
}
