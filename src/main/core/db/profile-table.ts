import type Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '#shared/model/trouble.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { longestProfile } from '#shared/profile/size.ts';
import { cappedJson, type Cap } from './capped-json.ts';
import { withLanguageCode } from './stored-language.ts';

export interface ProfileRow {
  id: string;
  /** Whose profile it is; empty as long as nobody wrote a name. */
  person: string;
  /** What the user calls it. */
  label: string | null;
  revision: number;
  /** Instants in UTC, ISO 8601. */
  createdAt: string;
  changedAt: string;
  archivedAt: string | null;
  removedAt: string | null;
}

/** In use, put away, or in the trash: a profile is in one of these lists. */
export type ProfileList = 'used' | 'archived' | 'removed';

export interface ProfileTable {
  /** The newest change first. */
  list: (which: ProfileList) => ProfileRow[];
  find: (id: string) => ProfileRow | undefined;
  /** The document, shared with whoever reads it next: never change it in place. Throws UserError `profile-damaged`. */
  document: (row: ProfileRow) => ProfileDocument;
  /** Throws UserError `profile-too-large`. */
  insert: (row: ProfileRow, document: ProfileDocument) => void;
  /** Writes the document with its revision. Throws UserError `profile-too-large`, unless it becomes smaller. */
  update: (row: ProfileRow, document: ProfileDocument) => void;
  /** Writes what is known of the profile beside its document. */
  set: (row: Pick<ProfileRow, 'id' | 'label' | 'archivedAt' | 'removedAt'>) => void;
  /** With its history and its papers, for good. */
  purge: (id: string) => void;
  /** Drops the remembered document, because the write behind it was rolled back. */
  forget: () => void;
}

const rowSchema = z.strictObject({
  id: z.string(),
  person: z.string(),
  label: z.string().nullable(),
  revision: z.int(),
  createdAt: z.string(),
  changedAt: z.string(),
  archivedAt: z.string().nullable(),
  removedAt: z.string().nullable(),
});
const columns = `id, name AS person, label, revision, created_at AS createdAt, changed_at AS changedAt,
  archived_at AS archivedAt, removed_at AS removedAt`;

/** What is called what in lists: the label, else whose profile it is. */
export const listedName = ({ label, person }: Pick<ProfileRow, 'label' | 'person'>): string =>
  label ?? person;

export function createProfileTable(database: Database.Database): ProfileTable {
  const where = (condition: string) =>
    database.prepare(`SELECT ${columns} FROM profile WHERE ${condition} ORDER BY changed_at DESC, id`);
  const lists = {
    used: where('removed_at IS NULL AND archived_at IS NULL'),
    archived: where('removed_at IS NULL AND archived_at IS NOT NULL'),
    removed: where('removed_at IS NOT NULL'),
  };
  const one = database.prepare(`SELECT ${columns} FROM profile WHERE id = ?`);
  const text = database.prepare('SELECT document FROM profile WHERE id = ?').pluck();
  const size = database.prepare(
    `SELECT octet_length(document) AS bytes, length(document -> '$.sections') AS characters FROM profile WHERE id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO profile (id, name, label, revision, created_at, changed_at, archived_at, removed_at, document)
     VALUES (@id, @person, @label, @revision, @createdAt, @changedAt, @archivedAt, @removedAt, @document)`,
  );
  const update = database.prepare(
    `UPDATE profile SET name = @person, revision = @revision, changed_at = @changedAt, document = @document
     WHERE id = @id`,
  );
  const set = database.prepare(
    'UPDATE profile SET label = @label, archived_at = @archivedAt, removed_at = @removedAt WHERE id = @id',
  );
  const purge = database.prepare('DELETE FROM profile WHERE id = ?');
  // The profile being edited is read again with every change; nobody else can write it, so it need not be parsed again.
  let last: { id: string; revision: number; document: ProfileDocument } | undefined;

  return {
    list: (which) => lists[which].all().map((row) => rowSchema.parse(row)),
    find: (id) => rowSchema.optional().parse(one.get(id)),
    document: (row) => {
      const { id, revision } = row;
      if (last?.id !== id || last.revision !== revision) {
        last = { id, revision, document: readDocument(text.get(id), listedName(row)) };
      }
      return last.document;
    },
    insert: (row, document) => {
      insert.run({ ...row, document: storable(document) });
      last = { id: row.id, revision: row.revision, document };
    },
    update: ({ id, person, revision, changedAt }, document) => {
      const stored = () => sizeSchema.parse(size.get(id));
      update.run({ id, person, revision, changedAt, document: storable(document, stored) });
      last = { id, revision, document };
    },
    set: ({ id, label, archivedAt, removedAt }) => void set.run({ id, label, archivedAt, removedAt }),
    purge: (id) => {
      purge.run(id);
      last = undefined;
    },
    forget: () => (last = undefined),
  };
}

/** With its trash and with what was kept aside, which nobody reads on paper. */
const largestDocument: Cap = { code: 'profile-too-large', megabytes: 50 };

const sizeSchema = z.strictObject({ bytes: z.int(), characters: z.int() });

/**
 * A profile as it is stored. Throws UserError `profile-too-large`, unless it is smaller than what is there already
 * (`stored`): whoever makes an overlarge profile smaller is not kept from it.
 */
function storable(document: ProfileDocument, stored?: () => z.infer<typeof sizeSchema>): string {
  const json = cappedJson(document, largestDocument, () => stored?.().bytes ?? 0);
  if (json.length <= longestProfile) return json;
  const characters = JSON.stringify(document.sections).length;
  if (characters > longestProfile && characters >= (stored?.().characters ?? 0))
    throw new UserError('profile-too-large', { megabytes: longestProfile / 1_000_000 });
  return json;
}

/** Reads a stored document. Throws UserError `profile-damaged` with the profile's name. */
export function readDocument(stored: unknown, name: string): ProfileDocument {
  try {
    return parseProfile(withLanguageCode(JSON.parse(z.string().parse(stored))));
  } catch (error) {
    throw Object.assign(new UserError('profile-damaged', { name }), { cause: error });
  }
}
