import type Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '#shared/model/trouble.ts';
import { paperKinds, parsePaper, type Paper } from '#shared/papers/index.ts';
import { cappedJson, type Cap } from './capped-json.ts';
import { withLanguageCode } from './stored-language.ts';

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
  /** Throws UserError `paper-too-large`. */
  insert: (row: Omit<PaperRow, 'removedAt'>, paper: Paper) => void;
  /** Throws UserError `paper-too-large`, unless it becomes smaller. */
  update: (row: Omit<PaperRow, 'removedAt'>, paper: Paper) => void;
  /** Gives another profile a paper with the same content, under a new id and of the same age. */
  copy: (id: string, to: { id: string; profileId: string }) => void;
  setRemoved: (id: string, removedAt: string | null) => void;
  /** For good. */
  purge: (id: string) => void;
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
  const size = database.prepare('SELECT octet_length(document) FROM paper WHERE id = ?').pluck();
  const copy = database.prepare(
    `INSERT INTO paper (id, profile_id, kind, name, revision, created_at, changed_at, document)
     SELECT @newId, @profileId, kind, name, 1, created_at, changed_at, document FROM paper WHERE id = @id`,
  );
  const purge = database.prepare('DELETE FROM paper WHERE id = ?');
  const setRemoved = database.prepare('UPDATE paper SET removed_at = ? WHERE id = ?');

  return {
    list: (profileId, removed) =>
      (removed ? trashed : listed).all(profileId).map((row) => rowSchema.parse(row)),
    find: (id) => rowSchema.optional().parse(one.get(id)),
    document: ({ id, name }) => {
      try {
        const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(z.string().parse(text.get(id))));
        const parts = Object.entries(stored).map(([key, part]) => [key, withLanguageCode(part)]);
        return parsePaper(Object.fromEntries(parts));
      } catch (error) {
        throw Object.assign(new UserError('paper-damaged', { name }), { cause: error });
      }
    },
    insert: (row, paper) => void insert.run({ ...row, document: cappedJson(paper, largestPaper) }),
    update: ({ id, name, revision, changedAt }, paper) => {
      const document = cappedJson(paper, largestPaper, () => z.int().parse(size.get(id)));
      update.run({ id, name, revision, changedAt, document });
    },
    copy: (id, to) => void copy.run({ id, newId: to.id, profileId: to.profileId }),
    setRemoved: (id, removedAt) => void setRemoved.run(removedAt, id),
    purge: (id) => void purge.run(id),
  };
}

/** Far more than a letter of many pages takes: pictures lie elsewhere. */
const largestPaper: Cap = { code: 'paper-too-large', megabytes: 1 };
