import type Database from 'better-sqlite3';
import { z } from 'zod';
import { folded, type SearchedText } from '#shared/library/index.ts';

export interface IndexedText extends SearchedText {
  /** The text of the file. */
  contents: string;
}

/** The full-text index with the texts behind it. Both are written together: the index can only forget what it is told again. */
export interface LibraryIndex {
  add: (number: number, text: IndexedText) => void;
  change: (number: number, text: Partial<IndexedText>) => void;
  remove: (number: number) => void;
  text: (number: number) => IndexedText | undefined;
}

const textSchema = z.strictObject({
  title: z.string(),
  tags: z.string(),
  fields: z.string(),
  note: z.string(),
  contents: z.string(),
});

export function createLibraryIndex(database: Database.Database): LibraryIndex {
  const stored = database.prepare(
    'SELECT title, tags, fields, note, contents FROM library_text WHERE number = ?',
  );
  const insert = database.prepare(
    `INSERT INTO library_text (number, title, tags, fields, note, contents)
     VALUES (@number, @title, @tags, @fields, @note, @contents)`,
  );
  const update = database.prepare(
    `UPDATE library_text SET title = @title, tags = @tags, fields = @fields, note = @note, contents = @contents
     WHERE number = @number`,
  );
  const remove = database.prepare('DELETE FROM library_text WHERE number = ?');
  const index = database.prepare(
    `INSERT INTO library_index (rowid, title, tags, fields, note, contents)
     VALUES (@number, @title, @tags, @fields, @note, @contents)`,
  );
  const forget = database.prepare(
    `INSERT INTO library_index (library_index, rowid, title, tags, fields, note, contents)
     VALUES ('delete', @number, @title, @tags, @fields, @note, @contents)`,
  );
  const text = (number: number) => textSchema.optional().parse(stored.get(number));

  return {
    add: (number, fresh) => {
      insert.run({ number, ...fresh });
      index.run({ number, ...inIndex(fresh) });
    },
    change: (number, changes) => {
      const before = text(number);
      if (before === undefined) throw new Error('no text to change');
      const after = { ...before, ...changes };
      if (columns.every((column) => before[column] === after[column])) return;
      forget.run({ number, ...inIndex(before) });
      update.run({ number, ...after });
      index.run({ number, ...inIndex(after) });
    },
    remove: (number) => {
      const before = text(number);
      if (before === undefined) return;
      forget.run({ number, ...inIndex(before) });
      remove.run(number);
    },
    text,
  };
}

const columns = ['title', 'tags', 'fields', 'note', 'contents'] as const;

const inIndex = ({ title, tags, fields, note, contents }: IndexedText): IndexedText => ({
  title: folded(title),
  tags: folded(tags),
  fields: folded(fields),
  note: folded(note),
  contents: folded(contents),
});
