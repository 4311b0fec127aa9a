import type { LibraryRow } from '#shared/contract/api.ts';
import { libraryWords } from '#shared/library/index.ts';
import type { Language } from '../../core/words.ts';
import type { LibraryCommand } from '../command.ts';
import { print } from '../pipe.ts';
import type { OpenLibrary } from './open-library.ts';

/** In documents: as many as one call gives. */
const stretch = 500;

/** Prints the documents in use, or those with these words and the best first: a line for each, or JSON. */
export async function list(
  { call }: OpenLibrary,
  { action, words, profile, json }: LibraryCommand,
  language: Language,
): Promise<number> {
  const filter = profile === undefined ? {} : { profile };
  const wish =
    action === 'search' ? ({ filter, words, sort: 'best' } as const) : ({ filter, sort: 'kind' } as const);
  const rows: LibraryRow[] = [];
  for (let total = 1; rows.length < total;) {
    const found = await call('library.find', { ...wish, from: rows.length, count: stretch });
    if (found.rows.length === 0) break;
    total = found.total;
    rows.push(...found.rows);
  }
  if (json) print(JSON.stringify(rows.map(asJson), null, 2));
  else for (const row of rows) print(lineOf(row, language));
  return 0;
}

const nameOf = ({ title, file }: LibraryRow): string => (title === '' ? (file?.name ?? '') : title);
const snippetOf = ({ snippet = [] }: LibraryRow): string =>
  snippet
    .map(({ text }) => text)
    .join('')
    .trim();

const asJson = (row: LibraryRow) => ({
  id: row.id,
  title: nameOf(row),
  kind: row.kind,
  fileName: row.file?.name ?? null,
  size: row.file?.size ?? null,
  sha256: row.file?.sha256 ?? null,
  snippet: snippetOf(row),
});

/** In columns, with nothing in them that could steer a terminal. */
function lineOf(row: LibraryRow, language: Language): string {
  const { kind } = row;
  return [row.id, nameOf(row), libraryWords[language].kinds[kind].name, row.file?.name ?? '', snippetOf(row)]
    .map((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, ' '))
    .join('\t')
    .trimEnd();
}
