import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { LibraryLink } from '#shared/contract/api.ts';
import { libraryKinds, type LibraryKind } from '#shared/library/index.ts';

export interface ProofRow {
  document: string;
  title: string;
  kind: LibraryKind;
  section: string;
  entry: string;
}

/** What ties documents to profiles: whose they are, and what they prove. */
export interface LibraryTies {
  owners: (number: number) => string[];
  /** An empty list: everybody's. */
  setOwners: (number: number, profiles: readonly string[]) => void;
  /** Documents that belong to this profile and to no other. */
  onlyOwnedBy: (profile: string) => string[];
  links: (number: number) => LibraryLink[];
  link: (number: number, link: LibraryLink) => void;
  unlink: (number: number, link: Pick<LibraryLink, 'profile' | 'entry'>) => void;
  /** By documents that are not in the trash. */
  proofs: (profile: string) => ProofRow[];
  /** Gives a copy of a profile, whose entries keep their ids, the same documents. */
  copy: (from: string, to: string) => void;
}

const linkSchema = z.strictObject({ profile: z.string(), section: z.string(), entry: z.string() });
const proofSchema = z.strictObject({
  document: z.string(),
  title: z.string(),
  kind: z.enum(libraryKinds),
  section: z.string(),
  entry: z.string(),
});
const ids = z.array(z.string());

export function createLibraryTies(database: Database.Database): LibraryTies {
  const owners = database
    .prepare('SELECT profile_id FROM library_owner WHERE number = ? ORDER BY profile_id')
    .pluck();
  const disown = database.prepare('DELETE FROM library_owner WHERE number = ?');
  const own = database.prepare('INSERT INTO library_owner (number, profile_id) VALUES (?, ?)');
  const only = database
    .prepare(
      `SELECT d.id FROM library_document AS d JOIN library_owner AS o USING (number) WHERE o.profile_id = @profile
         AND NOT EXISTS (SELECT 1 FROM library_owner WHERE number = d.number AND profile_id <> @profile)`,
    )
    .pluck();
  const links = database.prepare(
    `SELECT profile_id AS profile, section, entry FROM library_link WHERE number = ?
     ORDER BY profile_id, section, entry`,
  );
  const link = database.prepare(
    `INSERT INTO library_link (number, profile_id, entry, section) VALUES (?, ?, ?, ?)
     ON CONFLICT (number, profile_id, entry) DO UPDATE SET section = excluded.section`,
  );
  const unlink = database.prepare(
    'DELETE FROM library_link WHERE number = ? AND profile_id = ? AND entry = ?',
  );
  const proofs = database.prepare(
    `SELECT d.id AS document, coalesce(nullif(d.title, ''), d.file_name, '') AS title, d.kind, l.section, l.entry
     FROM library_link AS l JOIN library_document AS d USING (number)
     WHERE l.profile_id = ? AND d.removed_at IS NULL ORDER BY d.issued DESC, d.number`,
  );
  const copyOwners = database.prepare(
    'INSERT INTO library_owner (number, profile_id) SELECT number, @to FROM library_owner WHERE profile_id = @from',
  );
  const copyLinks = database.prepare(
    `INSERT INTO library_link (number, profile_id, entry, section)
     SELECT number, @to, entry, section FROM library_link WHERE profile_id = @from`,
  );
  return {
    owners: (number) => ids.parse(owners.all(number)),
    setOwners: (number, profiles) => {
      disown.run(number);
      for (const profile of new Set(profiles)) own.run(number, profile);
    },
    onlyOwnedBy: (profile) => ids.parse(only.all({ profile })),
    links: (number) => links.all(number).map((row) => linkSchema.parse(row)),
    link: (number, { profile, entry, section }) => void link.run(number, profile, entry, section),
    unlink: (number, { profile, entry }) => void unlink.run(number, profile, entry),
    proofs: (profile) => proofs.all(profile).map((row) => proofSchema.parse(row)),
    copy: (from, to) => {
      copyOwners.run({ from, to });
      copyLinks.run({ from, to });
    },
  };
}
