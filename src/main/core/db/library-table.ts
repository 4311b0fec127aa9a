import type Database from 'better-sqlite3';
import { z } from 'zod';
import {
  libraryKinds,
  listingOf,
  parseLibraryDocument,
  searchedText,
  type LibraryDocument,
  type LibraryKind,
} from '#shared/library/index.ts';
import { UserError, type Issue } from '#shared/model/trouble.ts';
import { cappedJson, type Cap } from './capped-json.ts';
import { createLibraryIndex } from './library-index.ts';

export interface LibraryFile {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** How far the text of a file has been read; `none` where there is none to read. */
export type ReadingState = 'waiting' | 'read' | 'none';

export interface LibraryDocumentRow {
  /** The number under which tables and index know the document. */
  number: number;
  id: string;
  kind: LibraryKind;
  title: string;
  content: number | null;
  file: LibraryFile | null;
  reading: ReadingState;
  recognised: boolean;
  pages: number | null;
  remarks: Issue[];
  revision: number;
  /** Instants in UTC, ISO 8601. */
  addedAt: string;
  changedAt: string;
  removedAt: string | null;
}

export interface NewLibraryDocument {
  id: string;
  content: number | null;
  file: Pick<LibraryFile, 'name' | 'mediaType'> | null;
  reading: ReadingState;
  /** An instant in UTC, ISO 8601. */
  at: string;
}

export interface ReadText {
  text: string;
  recognised: boolean;
  pages: number | null;
  remarks: readonly Issue[];
}

export interface LibraryTable {
  find: (id: string) => LibraryDocumentRow | undefined;
  /** Those that have this content, in use or in the trash. */
  withContent: (content: number) => LibraryDocumentRow[];
  /** Throws UserError `library-document-damaged`. */
  document: (row: Pick<LibraryDocumentRow, 'id' | 'title'>) => LibraryDocument;
  /** Throws UserError `library-document-too-large`. */
  insert: (row: NewLibraryDocument, document: LibraryDocument) => void;
  /** Throws UserError `library-document-too-large`, unless it becomes smaller. */
  update: (
    row: Pick<LibraryDocumentRow, 'id' | 'number' | 'revision' | 'changedAt'>,
    document: LibraryDocument,
  ) => void;
  setRemoved: (id: string, removedAt: string | null) => void;
  /** Gives the document another file, whose text is still to be read. */
  setFile: (number: number, content: number, file: Pick<LibraryFile, 'name' | 'mediaType'>) => void;
  setReading: (number: number, reading: ReadingState) => void;
  /** What was read of a file. */
  setText: (number: number, read: ReadText) => void;
  text: (number: number) => string;
  /** The next one whose text is still to be read. */
  nextWaiting: () => LibraryDocumentRow | undefined;
  /** For good, with its text, tags, links and owners. Its content stays. */
  purge: (number: number) => void;
}

const rowSchema = z
  .strictObject({
    number: z.int(),
    id: z.string(),
    kind: z.enum(libraryKinds),
    title: z.string(),
    content: z.int().nullable(),
    fileName: z.string().nullable(),
    mediaType: z.string().nullable(),
    size: z.int().nullable(),
    sha256: z.string().nullable(),
    reading: z.enum(['waiting', 'read', 'none']),
    recognised: z.int(),
    pages: z.int().nullable(),
    remarks: z.string(),
    revision: z.int(),
    addedAt: z.string(),
    changedAt: z.string(),
    removedAt: z.string().nullable(),
  })
  .transform(({ fileName, mediaType, size, sha256, recognised, remarks, ...row }): LibraryDocumentRow => {
    const file =
      fileName !== null && mediaType !== null && size !== null && sha256 !== null
        ? { name: fileName, mediaType, size, sha256 }
        : null;
    return { ...row, file, recognised: recognised === 1, remarks: remarksSchema.parse(JSON.parse(remarks)) };
  });
const remarksSchema = z.array(
  z.strictObject({
    path: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  }),
);

const rows = `SELECT d.number, d.id, d.kind, d.title, d.content_id AS content, d.file_name AS fileName,
    d.media_type AS mediaType, c.size, c.sha256, d.reading, d.recognised, d.pages, d.remarks, d.revision,
    d.added_at AS addedAt, d.changed_at AS changedAt, d.removed_at AS removedAt
  FROM library_document AS d LEFT JOIN content AS c ON c.id = d.content_id`;

export function createLibraryTable(database: Database.Database): LibraryTable {
  const index = createLibraryIndex(database);
  const one = database.prepare(`${rows} WHERE d.id = ?`);
  const ofContent = database.prepare(`${rows} WHERE d.content_id = ? ORDER BY d.number`);
  const waiting = database.prepare(
    `${rows} WHERE d.reading = 'waiting' AND d.removed_at IS NULL ORDER BY d.number LIMIT 1`,
  );
  const text = database.prepare('SELECT document FROM library_document WHERE id = ?').pluck();
  const size = database.prepare('SELECT octet_length(document) FROM library_document WHERE id = ?').pluck();
  const insert = database.prepare(
    `INSERT INTO library_document (id, kind, title, issuer, issued, expires, eqf, language, content_id, file_name, media_type,
       reading, revision, added_at, changed_at, document)
     VALUES (@id, @kind, @title, @issuer, @issued, @expires, @eqf, @language, @content, @fileName, @mediaType, @reading, 1, @at, @at, @document)`,
  );
  const update = database.prepare(
    `UPDATE library_document SET kind = @kind, title = @title, issuer = @issuer, issued = @issued, expires = @expires,
       eqf = @eqf, language = @language, revision = @revision, changed_at = @changedAt, document = @document
     WHERE id = @id`,
  );
  const setRemoved = database.prepare('UPDATE library_document SET removed_at = ? WHERE id = ?');
  const setFile = database.prepare(
    `UPDATE library_document SET content_id = ?, file_name = ?, media_type = ?, reading = 'waiting', pages = NULL
     WHERE number = ?`,
  );
  const setReading = database.prepare('UPDATE library_document SET reading = ? WHERE number = ?');
  const setRead = database.prepare(
    `UPDATE library_document SET reading = 'read', recognised = ?, pages = ?, remarks = ? WHERE number = ?`,
  );
  const purge = database.prepare('DELETE FROM library_document WHERE number = ?');
  const untag = database.prepare('DELETE FROM library_tag WHERE number = ?');
  const tag = database.prepare('INSERT INTO library_tag (number, name) VALUES (?, ?)');
  const setTags = (number: number, tags: readonly string[]) => {
    untag.run(number);
    for (const name of tags) tag.run(number, name);
  };

  return {
    find: (id) => rowSchema.optional().parse(one.get(id)),
    withContent: (content) => ofContent.all(content).map((row) => rowSchema.parse(row)),
    document: ({ id, title }) => {
      try {
        return parseLibraryDocument(JSON.parse(z.string().parse(text.get(id))));
      } catch (error) {
        throw Object.assign(new UserError('library-document-damaged', { title }), { cause: error });
      }
    },
    insert: ({ id, content, file, reading, at }, document) => {
      const { tags, ...listing } = listingOf(document);
      const { lastInsertRowid } = insert.run({
        ...listing,
        id,
        kind: document.kind,
        content,
        fileName: file?.name ?? null,
        mediaType: file?.mediaType ?? null,
        reading,
        at,
        document: cappedJson(document, largestDocument),
      });
      setTags(Number(lastInsertRowid), tags);
      index.add(Number(lastInsertRowid), { ...searchedText(document), contents: '' });
    },
    update: ({ id, number, revision, changedAt }, document) => {
      const json = cappedJson(document, largestDocument, () => z.int().parse(size.get(id)));
      const { tags, ...listing } = listingOf(document);
      update.run({ ...listing, id, kind: document.kind, revision, changedAt, document: json });
      setTags(number, tags);
      index.change(number, searchedText(document));
    },
    setRemoved: (id, removedAt) => void setRemoved.run(removedAt, id),
    setFile: (number, content, { name, mediaType }) => void setFile.run(content, name, mediaType, number),
    setReading: (number, reading) => void setReading.run(reading, number),
    setText: (number, { text: contents, recognised, pages, remarks }) => {
      setRead.run(recognised ? 1 : 0, pages, JSON.stringify(remarks), number);
      index.change(number, { contents });
    },
    text: (number) => index.text(number)?.contents ?? '',
    nextWaiting: () => rowSchema.optional().parse(waiting.get()),
    purge: (number) => {
      index.remove(number);
      purge.run(number);
    },
  };
}

/** Far more than a filled-in diploma supplement takes: files lie elsewhere. */
const largestDocument: Cap = { code: 'library-document-too-large', megabytes: 1 };
