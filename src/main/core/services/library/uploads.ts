import type { Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { Store } from '../../db/index.ts';
import type { Emit, Ports } from '../../ports.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { Incoming, largestLibraryFile } from './incoming.ts';
import type { LibraryReading } from './reading.ts';
import { takeIn } from './take-in.ts';

type Calls = 'library.add' | 'library.part' | 'library.end' | 'library.cancel' | 'library.bytes';

/** In milliseconds: after so long without a part, the window that sent it is gone. */
const patience = 10 * 60_000;

/** Files on their way in, part by part. What never becomes whole leaves nothing behind. */
export function createLibraryUploads(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  reading: Pick<LibraryReading, 'wake'>,
  ports: Pick<Ports, 'log' | 'now' | 'randomId'>,
): Pick<Handlers, Calls> {
  const uploads = new Map<string, { incoming: Incoming; lastAt: number }>();
  const found = (id: string): Incoming => {
    const upload = uploads.get(id);
    if (!upload) throw new UserError('upload-gone');
    upload.lastAt = ports.now().getTime();
    return upload.incoming;
  };
  /** On a full disk not even this can be written: what is left then goes when the program starts again. */
  const drop = (id: string, incoming = uploads.get(id)?.incoming): void => {
    uploads.delete(id);
    try {
      incoming?.drop();
    } catch (error) {
      ports.log(error, 'dropping what came of a file');
    }
  };
  const dropForgotten = (): void => {
    const before = ports.now().getTime() - patience;
    for (const [id, { lastAt }] of uploads) if (lastAt < before) drop(id);
  };

  return {
    'library.add': ({ name, size, kind, profile }) => {
      dropForgotten();
      if (size > largestLibraryFile) throw tooLarge();
      if (size === 0) throw new UserError('library-file-empty', { name });
      if (profile !== undefined) writer.existing(profile);
      const upload = ports.randomId();
      const incoming = new Incoming(store, { name, size, kind, profile });
      uploads.set(upload, { incoming, lastAt: ports.now().getTime() });
      return { upload };
    },

    'library.part': ({ upload, bytes }) => {
      const incoming = found(upload);
      try {
        incoming.take(bytes);
      } catch (error) {
        drop(upload);
        throw error;
      }
      return {};
    },

    'library.end': async ({ upload }, caller) => {
      const incoming = found(upload);
      uploads.delete(upload); // it ends once, and nobody can give it up any more
      try {
        const taken = await takeIn(store, incoming, ports);
        emit({ event: 'library.changed', ids: [taken.id], by: caller.window });
        reading.wake();
        return taken;
      } finally {
        drop(upload, incoming); // once it is taken in there is nothing left to drop
      }
    },

    'library.cancel': ({ upload }) => {
      drop(upload);
      return {};
    },

    'library.bytes': ({ id, from, count }) => {
      const { content, file } = store.library.find(id) ?? {};
      if (content === undefined || content === null || !file) throw new UserError('library-file-missing');
      return {
        bytes: store.contents.slice(content, from, count),
        size: file.size,
        mediaType: file.mediaType,
      };
    },
  };
}

const tooLarge = () =>
  new UserError('library-file-too-large', { megabytes: largestLibraryFile / 1024 / 1024 });
