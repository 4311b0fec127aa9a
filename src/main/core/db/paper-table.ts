import type Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '#shared/model/trouble.ts';
import { paperKinds, parsePaper, type Paper } from '#shared/papers/index.ts';

export interface PaperRow {
  id: string;
  profileId: string;
  kind: Paper['kind'];
  name: string;
  revision: number;
  /** Instants in UTC, ISO 8601. */
  changedAt: string;
  removedAt: string | null;
}

export interface PaperTable {
  /** Those of one profile, either in use or in the trash, the newest change first. */
  list: (profileId: string, removed: boolean) => PaperRow[];
  find: (id: string) => PaperRow | undefined;
  /** Throws UserError `paper-damaged`. */
  document: (row: PaperRow) => Paper;
  insert: (row: Omit<PaperRow, 'removedAt'>, paper: Paper) => void;
  update: (row: Omit<PaperRow, 'removedAt'>, paper: Paper) => void;
  setRemoved: (id: string, removedAt: string | null) => void;
}

const rowSchema = z.strictObject({
  id: z.string(),
  profileId: z.string(),
  kind: z.enum(paperKinds),
  name: z.string(),
  revision: z.int(),
  changedAt: z.string(),
  removedAt: z.string().nullable(),
});
const columns =
  'id, profile_id AS profileId, kind, name, revision, changed_at AS changedAt, removed_at AS removedAt';

export function createPaperTable(database: Database.Database): PaperTable {
  const of = `SELECT ${columns} FROM paper WHERE profile_id = ?`;
  const order = 'ORDER BY changed_at DESC, id';
  const listed = database.prepare(`${of} AND removed_at IS NULL ${order}`);
  const trashed = database.prepare(`${of} AND removed_at IS NOT NULL ${order}`);
  const one = database.prepare(`SELECT ${columns} FROM paper WHERE id = ?`);
  const text = database.prepare('SELECT document FROM paper WHERE id = ?').pluck();
  const insert = database.prepare(
    `INSERT INTO paper (id, profile_id, kind, name, revision, created_at, changed_at, document)
     VALUES (@id, @profileId, @kind, @name, @revision, @changedAt, @changedAt, @document)`,
  );
  const update = database.prepare(
    `UPDATE paper SET name = @name, revision = @revision, changed_at = @changedAt, document = @document
     WHERE id = @id`,
  );
  const setRemoved = database.prepare('UPDATE paper SET removed_at = ? WHERE id = ?');

  return {
    list: (profileId, removed) =>
      (removed ? trashed : listed).all(profileId).map((row) => rowSchema.parse(row)),
    find: (id) => rowSchema.optional().parse(one.get(id)),
    document: ({ id, name }) => {
      try {
        return parsePaper(JSON.parse(z.string().parse(text.get(id))));
      } catch (error) {
        throw Object.assign(new UserError('paper-damaged', { name }), { cause: error });
      }
    },
    insert: (row, paper) => void insert.run({ ...row, document: JSON.stringify(paper) }),
    update: ({ id, name, revision, changedAt }, paper) =>
      void update.run({ id, name, revision, changedAt, document: JSON.stringify(paper) }),
    setRemoved: (id, removedAt) => void setRemoved.run(removedAt, id),
  };
}
