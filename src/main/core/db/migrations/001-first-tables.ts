import type { Migration } from './index.ts';

/** Instants are ISO 8601 in UTC, so that their order is the order of their letters. Documents stand last in their rows: lists read past them. */
export const firstTables: Migration = {
  name: 'profiles with their history, files by their content, settings',
  sql: `
    CREATE TABLE profile (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision > 0),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;

    CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY,
      profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      taken_at TEXT NOT NULL,
      reason TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX snapshot_of_profile ON snapshot (profile_id, id);

    CREATE TABLE file (
      sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
      media_type TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size = length(bytes)),
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
  `,
};
