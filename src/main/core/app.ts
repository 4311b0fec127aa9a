import { createDispatcher, type Dispatch } from '#shared/contract/dispatcher.ts';
import { CallError } from '#shared/contract/errors.ts';
import { databaseTrouble, openStore, type Store } from './db/index.ts';
import { createEvents, type Events } from './events.ts';
import type { ArchivedFile } from './archive/index.ts';
import { createPaperPrinter } from './paper-pdf.ts';
import type { Ports } from './ports.ts';
import { createSupplementPrinter } from './supplement-pdf.ts';
import { createClosing, type Closing } from './services/closing.ts';
import { createDossiers } from './services/dossier/index.ts';
import { createExports } from './services/exports.ts';
import { createFiles } from './services/files.ts';
import { createHistory } from './services/history/index.ts';
import { createImports } from './services/imports.ts';
import { createPapers } from './services/papers.ts';
import { createProfileWriter } from './services/profile-writer.ts';
import { createProfiles } from './services/profiles.ts';
import { createShelf } from './services/shelf.ts';
import { createLibrary } from './services/library/index.ts';
import type { Download } from './services/library/downloads.ts';
import { createSupplements } from './services/supplements.ts';
import { createTasks } from './services/tasks.ts';
import { removeUnusedFiles } from './services/unused-files.ts';
import type { Language } from './words.ts';
import { createSettings } from './services/settings.ts';

export interface App {
  dispatch: Dispatch;
  subscribe: Events['subscribe'];
  /** What a host sends as a file for the path of an address; undefined where there is nothing. */
  download: (path: string) => Download | undefined;
  /** Resolves when the texts of all files that came in are read. */
  textsRead: () => Promise<void>;
  /** The library as plain files, in words of this language. */
  libraryFiles: (language: Language, profile?: string) => ArchivedFile[];
  /** Asks a window to save what is pending before it goes. */
  askToSave: Closing['askToSave'];
  /** Lets the calls under way come to their end, takes no further ones, and closes the database. */
  close: () => Promise<void>;
}

/** Opens the store and puts the services over it. Throws UserErrors of `openStore`, and then nothing is open. */
export function createApp(ports: Ports): App {
  const store = openStore(ports.dataFolder, ports.now);
  tidyUp(store, ports);
  const events = createEvents(ports.log);
  const writer = createProfileWriter(store, events.emit, ports);
  const imports = createImports(writer, ports.resources);
  const closing = createClosing(ports.randomId);
  const tasks = createTasks(events.emit, ports.now);
  const library = createLibrary(store, writer, events.emit, tasks, ports);
  const print = createPaperPrinter(ports);
  const dossiers = createDossiers(store, writer, tasks, print, ports);
  const { host, version, dataFolder, language } = ports;
  const dispatch = createDispatcher(
    {
      'app.info': () => ({ host, version, dataFolder, ...(language && { language }) }),
      ...closing.handlers,
      ...createSettings(store, events.emit),
      ...createProfiles(store, writer, imports),
      ...createShelf(store, writer, events.emit, ports),
      ...imports.handlers,
      ...createHistory(store, writer, events.emit, ports.now),
      ...createPapers(store, writer, events.emit, ports),
      ...createFiles(store),
      ...createExports(store, writer, print, dossiers.shrink),
      ...library.handlers,
      ...dossiers.handlers,
      ...createSupplements(
        store,
        events.emit,
        createSupplementPrinter(ports),
        () => library.reading.wake(),
        ports,
      ),
      ...tasks.handlers,
    },
    { log: ports.log, trouble: databaseTrouble, checkOutput: ports.checkOutput ?? false },
  );
  library.reading.wake();
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  return {
    dispatch: async (...call) => {
      if (closed) throw new CallError({ code: 'closing' });
      const answer = dispatch(...call);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    subscribe: events.subscribe,
    download: (path) => (closed ? undefined : (library.downloads(path) ?? dossiers.download(path))),
    libraryFiles: library.files,
    textsRead: library.reading.idle,
    askToSave: closing.askToSave,
    close: () => (closed ??= end()),
  };

  async function end(): Promise<void> {
    tasks.cancelAll();
    await Promise.allSettled([...underWay, library.reading.close()]);
    dossiers.close();
    store.close();
  }
}

/** Never keeps the program from starting: what could not be removed today is tried again at the next start. */
function tidyUp(store: Store, { now, log }: Ports): void {
  try {
    removeUnusedFiles(store, now());
    store.contents.dropUnfinished();
  } catch (error) {
    log(error, 'tidying up');
  }
}
