// The library: documents taken in, read, found, linked and kept. Each file is one part of it, over the tables in `core/db`.
// Must not be here: SQL, how a host carries bytes, what a document says on paper.
import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { libraryCalls } from '#shared/contract/library.ts';
import type { ArchivedFile } from '../../archive/index.ts';
import type { Store } from '../../db/index.ts';
import type { Emit, Ports } from '../../ports.ts';
import type { Language } from '../../words.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { programLanguage } from '../program-language.ts';
import { createLibraryCheck } from './check.ts';
import { createLibraryCredentials } from './credentials.ts';
import { createLibraryDocuments } from './documents.ts';
import { createLibraryDownloads, type LibraryDownloads } from './downloads.ts';
import { exportedLibrary } from './export.ts';
import { createLibraryFinding, daysFrom } from './finding.ts';
import { createLibraryLinks } from './links.ts';
import { createLibraryReading, type LibraryReading } from './reading.ts';
import { createLibraryTrash } from './trash.ts';
import { createLibraryUploads } from './uploads.ts';
import type { Tasks } from '../tasks.ts';

export interface Library {
  handlers: Pick<Handlers, Exclude<keyof typeof libraryCalls, 'task.cancel'>>;
  downloads: LibraryDownloads;
  /** All in use, or what a profile sees, as plain files. */
  files: (language: Language, profile?: string) => ArchivedFile[];
  reading: LibraryReading;
}

export function createLibrary(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  tasks: Tasks,
  ports: Ports,
): Library {
  const reading = createLibraryReading(store, emit, ports);
  const finding = createLibraryFinding(store, ports);
  return {
    handlers: {
      ...finding,
      ...createLibraryDocuments(store, writer, emit, ports),
      ...createLibraryTrash(store, emit, ports),
      ...createLibraryLinks(store, writer, emit),
      ...createLibraryUploads(store, writer, emit, reading, ports),
      ...createLibraryCheck(store, tasks),
      ...reading.handlers,
      ...createLibraryCredentials(store),
    },
    downloads: createLibraryDownloads(store, (profile) => files(programLanguage(store, ports), profile)),
    files,
    reading,
  };

  function files(language: Language, profile?: string): ArchivedFile[] {
    const filter = profile === undefined ? {} : { profile };
    const ids = store.librarySearch.ids({ filter, sort: 'kind' }, daysFrom(ports.now()));
    return exportedLibrary(store, ids, language);
  }
}
