import type Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '#shared/model/trouble.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';

export interface ProfileRow {
  id: string;
  name: string;
  revision: number;
  /** Instants in UTC, ISO 8601. */
  changedAt: string;
  removedAt: string | null;
}

export interface ProfileTable {
  /** Either what is in use or what is in the trash, the newest change first. */
  list: (removed: boolean) => ProfileRow[];
  find: (id: string) => ProfileRow | undefined;
  /** The document, shared with whoever reads it next: never change it in place. Throws UserError `profile-damaged`. */
  document: (row: ProfileRow) => ProfileDocument;
  insert: (row: Omit<ProfileRow, 'removedAt'>, document: ProfileDocument) => void;
  update: (row: Omit<ProfileRow, 'removedAt'>, document: ProfileDocument) => void;
  setRemoved: (id: string, removedAt: string | null) => void;
  /** Drops the remembered document, because the write behind it was rolled back. */
  forget: () => void;
}

const rowSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  revision: z.int(),
  changedAt: z.string(),
  removedAt: z.string().nullable(),
});
const columns = 'id, name, revision, changed_at AS changedAt, removed_at AS removedAt';

export function createProfileTable(database: Database.Database): ProfileTable {
  const order = 'ORDER BY changed_at DESC, id';
  const listed = database.prepare(`SELECT ${columns} FROM profile WHERE removed_at IS NULL ${order}`);
  const trashed = database.prepare(`SELECT ${columns} FROM profile WHERE removed_at IS NOT NULL ${order}`);
  const one = database.prepare(`SELECT ${columns} FROM profile WHERE id = ?`);
  const text = database.prepare('SELECT document FROM profile WHERE id = ?').pluck();
  const insert = database.prepare(
    `INSERT INTO profile (id, name, revision, created_at, changed_at, document)
     VALUES (@id, @name, @revision, @changedAt, @changedAt, @document)`,
  );
  const update = database.prepare(
    `UPDATE profile SET name = @name, revision = @revision, changed_at = @changedAt, document = @document
     WHERE id = @id`,
  );
  const setRemoved = database.prepare('UPDATE profile SET removed_at = ? WHERE id = ?');
  // The profile being edited is read again with every change; nobody else can write it, so it need not be parsed again.
  let last: { id: string; revision: number; document: ProfileDocument } | undefined;

  return {
    list: (removed) => (removed ? trashed : listed).all().map((row) => rowSchema.parse(row)),
    find: (id) => rowSchema.optional().parse(one.get(id)),
    document: ({ id, name, revision }) => {
      if (last?.id !== id || last.revision !== revision) {
        last = { id, revision, document: readDocument(text.get(id), name) };
      }
      return last.document;
    },
    insert: (row, document) => {
      insert.run({ ...row, document: JSON.stringify(document) });
      last = { ...row, document };
    },
    update: (row, document) => {
      update.run({ ...row, document: JSON.stringify(document) });
      last = { ...row, document };
    },
    setRemoved: (id, removedAt) => void setRemoved.run(removedAt, id),
    forget: () => (last = undefined),
  };
}

/** Reads a stored document. Throws UserError `profile-damaged` with the profile's name. */
export function readDocument(stored: unknown, name: string): ProfileDocument {
  try {
    return parseProfile(JSON.parse(z.string().parse(stored)));
  } catch (error) {
    throw Object.assign(new UserError('profile-damaged', { name }), { cause: error });
  }
}
