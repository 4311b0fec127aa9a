import type { LibraryRow } from '#shared/contract/api.ts';
import { libraryWords, type LibraryKind } from '#shared/library/index.ts';
import { language } from '../i18n/index.ts';

/** The words for documents of the library, in the program's language. */
export const documentWords = () => libraryWords[language.current];

export const kindName = (kind: LibraryKind): string => documentWords().kinds[kind].name;

/** What a document is called: its title, else the name of its file, else its kind. */
export const documentName = ({ title, file, kind }: Pick<LibraryRow, 'title' | 'file' | 'kind'>): string =>
  title || file?.name || kindName(kind);
