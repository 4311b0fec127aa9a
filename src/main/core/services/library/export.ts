import { cataloguePage, catalogueWords, fileSize, type CatalogueEntry } from '#shared/catalogue/index.ts';
import { paperDate } from '#shared/i18n/index.ts';
import { libraryKinds, libraryWords, type LibraryDocument } from '#shared/library/index.ts';
import { safeFileName } from '#shared/media/index.ts';
import { richTextToPlain } from '#shared/model/rich-text-plain.ts';
import { sectionById } from '#shared/sections/index.ts';
import { isPackable, textFile, uniqueNames, type ArchivedFile } from '../../archive/index.ts';
import { listedName, type LibraryDocumentRow, type Store } from '../../db/index.ts';
import type { Language } from '../../words.ts';
import { foundDocument, nameOf, readableDocument } from './existing.ts';

/** A document on its way out. */
interface Exported {
  row: LibraryDocumentRow;
  document: LibraryDocument;
  path: string | undefined;
}

/**
 * The library as plain files: a folder for each kind, `index.html` to read and `index.json` with everything that a person wrote.
 * Of the documents `ids`, all in use and in their order.
 */
export function exportedLibrary(store: Store, ids: readonly string[], language: Language): ArchivedFile[] {
  const folders = new Map(libraryKinds.map((kind) => [kind, uniqueNames()]));
  const exported = ids.map((id): Exported => {
    const row = foundDocument(store, id);
    const named = row.file && folders.get(row.kind)?.(fileNameOf(row, row.file.name));
    const path = named && `${folderOf(row, language)}/${named}`;
    return { row, document: readableDocument(store, row), path: path ?? undefined };
  });
  const changedAt = exported.reduce(
    (newest, { row }) => (row.changedAt > newest ? row.changedAt : newest),
    earliest,
  );
  return [
    textFile('index.html', page(store, exported, language), changedAt),
    textFile('index.json', `${JSON.stringify(data(store, exported, changedAt), null, 2)}\n`, changedAt),
    ...exported.flatMap(({ row: { file, content, ...row }, path }): ArchivedFile[] =>
      file && content !== null && path !== undefined
        ? [
            {
              path,
              size: file.size,
              changedAt: row.changedAt,
              isPackable: isPackable(file.mediaType),
              parts: () => store.contents.parts(content),
            },
          ]
        : [],
    ),
  ];
}

/** Zip files know nothing older. */
const earliest = '1980-01-01T00:00:00.000Z';

/** The title with the file's own ending. */
function fileNameOf(row: LibraryDocumentRow, fileName: string): string {
  const extension = /\.[A-Za-z0-9]{1,12}$/.exec(fileName)?.[0] ?? '';
  const title = nameOf(row);
  const stem = title.toLowerCase().endsWith(extension.toLowerCase()) ? title : `${title}${extension}`;
  return safeFileName(stem, fileName);
}

const folderOf = ({ kind }: LibraryDocumentRow, language: Language): string =>
  safeFileName(libraryWords[language].kinds[kind].name, kind);

function page(store: Store, exported: readonly Exported[], language: Language): string {
  return cataloguePage({
    language,
    title: catalogueWords('library', language),
    lines: [],
    groups: libraryKinds
      .map((kind) => ({
        title: libraryWords[language].kinds[kind].name,
        entries: exported
          .filter(({ row }) => row.kind === kind)
          .map((each) => entryOf(store, each, language)),
      }))
      .filter(({ entries }) => entries.length > 0),
  });
}

function entryOf(store: Store, { row, document, path }: Exported, language: Language): CatalogueEntry {
  const { issuer, issued, expires, eqf, tags = [], note, language: written } = document.fields;
  const date = (value: typeof issued) => value && paperDate(value, language);
  const until = date(expires);
  const facts = [
    issuer?.trim(),
    date(issued),
    until && catalogueWords('until', language, { date: until }),
    eqf?.level === undefined ? undefined : catalogueWords('eqf', language, { level: eqf.level }),
    row.file ? fileSize(row.file.size, language) : undefined,
  ];
  const proved = store.libraryTies
    .links(row.number)
    .map(({ section }) => sectionById(section)?.words[language].title ?? section);
  const proves =
    proved.length === 0
      ? []
      : [catalogueWords('proves', language, { list: [...new Set(proved)].join(', ') })];
  return {
    title: nameOf(row),
    facts: [...facts.filter((fact) => fact !== undefined && fact !== ''), ...proves].flatMap(
      (fact) => fact ?? [],
    ),
    tags: tags.flatMap(({ name }) => name?.trim() || []),
    ...(path !== undefined && { path }),
    ...(note && { note: richTextToPlain(note) }),
    ...(written?.code !== undefined && { language: written.code.toLowerCase() }),
  };
}

function data(store: Store, exported: readonly Exported[], changedAt: string) {
  const documents = exported.map(({ row, document, path }) => ({
    id: row.id,
    kind: row.kind,
    title: nameOf(row),
    file: row.file && { path, ...row.file },
    fields: document.fields,
    ...(document.form && { form: document.form }),
    profiles: store.libraryTies.owners(row.number),
    links: store.libraryTies.links(row.number),
    addedAt: row.addedAt,
    changedAt: row.changedAt,
  }));
  const named = new Set(
    documents.flatMap(({ profiles, links }) => [...profiles, ...links.map(({ profile }) => profile)]),
  );
  const profiles = [...named].flatMap((id) => {
    const profile = store.profiles.find(id);
    return profile ? [{ id, name: listedName(profile) }] : [];
  });
  return { format: 'eurofolio-library', version: 1, changedAt, profiles, documents };
}
