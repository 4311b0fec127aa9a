import type Database from 'better-sqlite3';
import { z } from 'zod';

const reasonSchema = z.enum(['created', 'imported', 'interval', 'restored', 'before-restore', 'named']);
export type SnapshotReason = z.infer<typeof reasonSchema>;

const rowSchema = z.strictObject({
  id: z.int(),
  profileId: z.string(),
  revision: z.int(),
  /** When the profile was like this: an instant in UTC, ISO 8601. */
  takenAt: z.string(),
  reason: reasonSchema,
  name: z.string().nullable(),
});
export type SnapshotRow = z.infer<typeof rowSchema>;

export interface SnapshotTable {
  /** Of one profile, the newest first. */
  list: (profileId: string) => SnapshotRow[];
  find: (profileId: string, id: number) => SnapshotRow | undefined;
  newest: (profileId: string) => SnapshotRow | undefined;
  /** The document as it was stored; who shows it parses it. */
  document: (id: number) => unknown;
  /** Copies the profile's stored document as it is now, and gives the id. */
  take: (snapshot: Omit<SnapshotRow, 'id'>) => number;
  rename: (id: number, name: string) => void;
  remove: (ids: readonly number[]) => void;
}

const columns = 'id, profile_id AS profileId, revision, taken_at AS takenAt, reason, name';

export function createSnapshotTable(database: Database.Database): SnapshotTable {
  const all = database.prepare(`SELECT ${columns} FROM snapshot WHERE profile_id = ? ORDER BY id DESC`);
  const one = database.prepare(`SELECT ${columns} FROM snapshot WHERE profile_id = ? AND id = ?`);
  const newest = database.prepare(
    `SELECT ${columns} FROM snapshot WHERE profile_id = ? ORDER BY id DESC LIMIT 1`,
  );
  const document = database.prepare('SELECT document FROM snapshot WHERE id = ?').pluck();
  const take = database.prepare(
    `INSERT INTO snapshot (profile_id, revision, taken_at, reason, name, document)
     SELECT id, @revision, @takenAt, @reason, @name, document FROM profile WHERE id = @profileId`,
  );
  const rename = database.prepare('UPDATE snapshot SET name = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM snapshot WHERE id = ?');
  return {
    list: (profileId) => all.all(profileId).map((row) => rowSchema.parse(row)),
    find: (profileId, id) => rowSchema.optional().parse(one.get(profileId, id)),
    newest: (profileId) => rowSchema.optional().parse(newest.get(profileId)),
    document: (id) => document.get(id),
    take: (snapshot) => Number(take.run(snapshot).lastInsertRowid),
    rename: (id, name) => void rename.run(name, id),
    remove: (ids) => {
      for (const id of ids) remove.run(id);
    },
  };
}
