import type { Migration } from './index.ts';

/**
 * Contents lie in parts, so that a large file is written and read without ever being held whole. One that has no hash yet is
 * still coming in. The index holds folded words (`shared/library/fold.ts`), `library_text` what was written.
 */
export const library: Migration = {
  name: 'the library: documents with their contents, texts, links and owners',
  sql: `
    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
      size INTEGER NOT NULL CHECK (size >= 0)
    ) STRICT;

    CREATE TABLE content_part (
      content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
      part INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (content_id, part)
    ) STRICT;

    CREATE TABLE library_document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      issuer TEXT NOT NULL,
      issued TEXT,
      expires TEXT,
      eqf INTEGER,
      language TEXT,
      content_id INTEGER REFERENCES content (id),
      file_name TEXT,
      media_type TEXT,
      reading TEXT NOT NULL CHECK (reading IN ('waiting', 'read', 'none')),
      recognised INTEGER NOT NULL DEFAULT 0,
      pages INTEGER,
      remarks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(remarks)),
      revision INTEGER NOT NULL CHECK (revision > 0),
      added_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX library_document_of_content ON library_document (content_id);
    CREATE INDEX library_document_waiting ON library_document (number) WHERE reading = 'waiting';

    CREATE TABLE library_tag (
      number INTEGER NOT NULL REFERENCES library_document (number) ON DELETE CASCADE,
      name TEXT NOT NULL,
      PRIMARY KEY (number, name)
    ) STRICT, WITHOUT ROWID;

    -- Whose documents these are. One without any owner is everybody's.
    CREATE TABLE library_owner (
      number INTEGER NOT NULL REFERENCES library_document (number) ON DELETE CASCADE,
      profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      PRIMARY KEY (number, profile_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX library_owner_profile ON library_owner (profile_id);

    -- Which entry of which profile a document proves. An entry keeps its id when it moves to another section.
    CREATE TABLE library_link (
      number INTEGER NOT NULL REFERENCES library_document (number) ON DELETE CASCADE,
      profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      entry TEXT NOT NULL,
      section TEXT NOT NULL,
      PRIMARY KEY (number, profile_id, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX library_link_of_profile ON library_link (profile_id);

    CREATE TABLE library_text (
      number INTEGER PRIMARY KEY REFERENCES library_document (number) ON DELETE CASCADE,
      title TEXT NOT NULL,
      tags TEXT NOT NULL,
      fields TEXT NOT NULL,
      note TEXT NOT NULL,
      contents TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE library_index USING fts5 (
      title, tags, fields, note, contents,
      content = 'library_text', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
    );
    INSERT INTO library_index (library_index, rank) VALUES ('rank', 'bm25(12.0, 8.0, 4.0, 2.0, 1.0)');
    INSERT INTO library_index (library_index, rank) VALUES ('secure-delete', 1);
  `,
};
