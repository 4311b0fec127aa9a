import type { Handlers } from '#shared/contract/dispatcher.ts';
import { formatOf } from '#shared/media/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { LibraryDocumentRow, Store } from '../../db/index.ts';
import type { Emit, Ports } from '../../ports.ts';
import { createReader, type ReadOutcome } from '../../reading/index.ts';
import { credentialIn, withCredential } from './credentials.ts';
import { existingDocument, foundDocument } from './existing.ts';

export interface LibraryReading {
  handlers: Pick<Handlers, 'library.read' | 'library.text'>;
  /** There may be something to read. */
  wake: () => void;
  /** Resolves when nothing waits any more. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
}

/** Whether a file of this type has text that can be looked for. */
export const isReadable = (mediaType: string): boolean => formatOf(mediaType) !== 'other';

/**
 * Reads the texts of files, one after the other, in the background. What waits stands in the database: a program that was
 * ended goes on where it was.
 */
export function createLibraryReading(
  store: Store,
  emit: Emit,
  ports: Pick<Ports, 'log' | 'randomId' | 'readerWorker'>,
): LibraryReading {
  const reader = createReader({ worker: ports.readerWorker, log: ports.log });
  /** Pictures whose text was asked for, whatever the settings say. */
  const asked = new Map<string, boolean>();
  const ending = new AbortController();

  const recognises = (id: string): boolean => asked.get(id) ?? store.settings.all()['recognise'] !== false;

  const readOne = async (row: LibraryDocumentRow): Promise<void> => {
    const { id, number, content, file } = row;
    if (content === null || file === null) return store.library.setReading(number, 'none');
    fillIn(row, file.name);
    const outcome = await reader.read(
      {
        bytes: store.contents.slice(content, 0, file.size),
        mediaType: file.mediaType,
        fileName: file.name,
        recognise: recognises(id),
      },
      (done, total) => emit({ event: 'library.reading', id, done, total }),
      ending.signal,
    );
    asked.delete(id);
    keep(id, content, outcome);
    emit({ event: 'library.changed', ids: [id] });
  };
  /** A credential says itself what it is: that goes where the person has not written anything. */
  const fillIn = (row: LibraryDocumentRow, fileName: string): void => {
    const credential = row.reading === 'waiting' && row.revision === 1 ? credentialIn(store, row) : undefined;
    if (credential === undefined) return;
    const document = withCredential(store.library.document(row), credential, fileName, ports);
    store.transaction(() => store.library.update({ ...row, revision: row.revision + 1 }, document));
  };
  /** While it was read it can have been deleted, or been given another file: then this is not its text. */
  const keep = (id: string, content: number, { text, recognised, pages, remarks }: ReadOutcome): void =>
    store.transaction(() => {
      const row = store.library.find(id);
      if (row?.content === content)
        store.library.setText(row.number, { text, recognised, pages: pages ?? null, remarks });
    });

  let isRunning = false;
  let turned: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) {
      try {
        await readOne(next);
      } catch (error) {
        if (ending.signal.aborted) break;
        // A bug of ours must not keep the others waiting, and is not tried again for ever.
        ports.log(error, 'reading a document');
        store.library.setReading(next.number, 'none');
      }
    }
    isRunning = false; // at once: whoever wakes us from now on starts a new turn
  };
  const nextWaiting = () => (ending.signal.aborted ? undefined : store.library.nextWaiting());
  const wake = (): void => {
    if (isRunning || ending.signal.aborted) return;
    isRunning = true;
    turned = turn();
  };

  return {
    handlers: {
      'library.read': ({ id, recognise }) => {
        const row = existingDocument(store, id);
        if (row.file === null) throw new UserError('library-file-missing');
        asked.set(id, recognise);
        store.transaction(() => store.library.setReading(row.number, 'waiting'));
        emit({ event: 'library.changed', ids: [id] });
        wake();
        return {};
      },
      'library.text': ({ id }) => ({ text: store.library.text(foundDocument(store, id).number) }),
    },
    wake,
    idle: () => turned,
    close: async () => {
      ending.abort();
      await turned;
      await reader.close();
    },
  };
}
