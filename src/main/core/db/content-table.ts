import type Database from 'better-sqlite3';
import { z } from 'zod';

/** In bytes. Every part but a content's last has this length. */
export const partSize = 1024 * 1024;

/** What files hold, stored once by SHA-256, in parts: nobody has to hold a whole one. */
export interface ContentTable {
  /** A content that is still coming in. */
  begin: () => number;
  /** Adds the next part, numbered from 0: `partSize` bytes, but for the last. */
  append: (content: number, part: number, bytes: Uint8Array) => void;
  /** The content is whole. Gives the one with this hash: this one, or one that was there already, and then this one is gone. */
  finish: (content: number, sha256: string, size: number) => number;
  find: (sha256: string) => number | undefined;
  /** Those that are whole, by number. */
  list: () => { content: number; sha256: string; size: number }[];
  drop: (content: number) => void;
  /** Removes what never became whole: the program ended while it came in. */
  dropUnfinished: () => void;
  /** Removes it unless a document has it. */
  dropUnused: (content: number) => void;
  /** The parts in their order. */
  parts: (content: number) => Iterable<Uint8Array>;
  /** At most `count` bytes from `from` on. */
  slice: (content: number, from: number, count: number) => Uint8Array;
}

const bytesSchema = z.instanceof(Uint8Array);
const wholeSchema = z.strictObject({ content: z.int(), sha256: z.string(), size: z.int() });

export function createContentTable(database: Database.Database): ContentTable {
  const begin = database.prepare('INSERT INTO content (sha256, size) VALUES (NULL, 0)');
  const append = database.prepare('INSERT INTO content_part (content_id, part, bytes) VALUES (?, ?, ?)');
  const finish = database.prepare('UPDATE content SET sha256 = ?, size = ? WHERE id = ?');
  const known = database.prepare('SELECT id FROM content WHERE sha256 = ?').pluck();
  const whole = database.prepare(
    'SELECT id AS content, sha256, size FROM content WHERE sha256 IS NOT NULL ORDER BY id',
  );
  const drop = database.prepare('DELETE FROM content WHERE id = ?');
  const unfinished = database.prepare('DELETE FROM content WHERE sha256 IS NULL');
  const unused = database.prepare(
    'DELETE FROM content WHERE id = @id AND NOT EXISTS (SELECT 1 FROM library_document WHERE content_id = @id)',
  );
  const part = database.prepare('SELECT bytes FROM content_part WHERE content_id = ? AND part = ?').pluck();
  const find = (sha256: string) => z.int().optional().parse(known.get(sha256));
  // One query a part, not one over all: between two parts others may read and write.
  const partOf = (content: number, index: number) => bytesSchema.optional().parse(part.get(content, index));

  return {
    begin: () => Number(begin.run().lastInsertRowid),
    append: (content, index, bytes) => void append.run(content, index, bytes),
    finish: (content, sha256, size) => {
      const there = find(sha256);
      if (there !== undefined && there !== content) {
        drop.run(content);
        return there;
      }
      finish.run(sha256, size, content);
      return content;
    },
    find,
    list: () => z.array(wholeSchema).parse(whole.all()),
    drop: (content) => void drop.run(content),
    dropUnfinished: () => void unfinished.run(),
    dropUnused: (content) => void unused.run({ id: content }),
    *parts(content) {
      for (let index = 0; ; index++) {
        const bytes = partOf(content, index);
        if (bytes === undefined) return;
        yield bytes;
      }
    },
    slice: (content, from, count) => {
      const pieces: Uint8Array[] = [];
      let left = count;
      for (let at = from; left > 0;) {
        const bytes = partOf(content, Math.floor(at / partSize));
        const piece = bytes?.subarray(at % partSize, (at % partSize) + left);
        if (piece === undefined || piece.length === 0) break;
        pieces.push(piece);
        at += piece.length;
        left -= piece.length;
      }
      return joined(pieces);
    },
  };
}

/** A copy: what comes out of the database shares its memory with nothing. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
