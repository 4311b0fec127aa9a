import type { Migration } from './index.ts';

/** CVs and letters. Every profile that is there already gets the CV that stood beside its editor so far. */
export const papers: Migration = {
  name: 'CVs and letters of a profile; names and archive for profiles; names for kept states; unused files',
  sql: `
    CREATE TABLE paper (
      id TEXT PRIMARY KEY NOT NULL,
      profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision > 0),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX paper_of_profile ON paper (profile_id);

    INSERT INTO paper (id, profile_id, kind, name, revision, created_at, changed_at, document)
      SELECT lower(hex(randomblob(16))), id, 'cv', 'CV', 1, changed_at, changed_at,
        json_object('version', 1, 'kind', 'cv', 'name', 'CV', 'cv', json_object(
          'template', 'classic', 'language', coalesce(document ->> '$.language', 'en'),
          'photo', json('true'), 'pageNumbers', json('true')))
      FROM profile;

    -- What the person calls the profile; the name of whose it is where absent.
    ALTER TABLE profile ADD COLUMN label TEXT;
    ALTER TABLE profile ADD COLUMN archived_at TEXT;

    -- Given by the person; a state that has a name is never thinned out.
    ALTER TABLE snapshot ADD COLUMN name TEXT;

    -- Files that nothing referred to when somebody looked, and when that was first seen.
    CREATE TABLE unused_file (
      sha256 TEXT PRIMARY KEY NOT NULL REFERENCES file (sha256) ON DELETE CASCADE,
      since TEXT NOT NULL
    ) STRICT;
  `,
};
