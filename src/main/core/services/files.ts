import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { StoredFile } from '#shared/formats/format.ts';
import { UserError } from '#shared/model/trouble.ts';
import { pictureType } from './picture-type.ts';
import type { Store } from '../db/index.ts';
import { sha256 } from '../format-ports.ts';

type Calls = 'file.put' | 'file.get';

/** In bytes, so that a file of our own with the picture in it can be read again. The window shrinks a photo long before that. */
export const largestPicture = 10 * 1024 * 1024;

export function createFiles(store: Store): Pick<Handlers, Calls> {
  return {
    'file.put': ({ bytes }) => {
      if (bytes.length > largestPicture)
        throw new UserError('picture-too-large', { megabytes: largestPicture / 1024 / 1024 });
      const mediaType = pictureType(bytes);
      if (!mediaType) throw new UserError('picture-unknown');
      const file = sha256(bytes);
      store.transaction(() => store.files.put(file, { mediaType, bytes }));
      return { file };
    },

    'file.get': ({ file }): StoredFile => {
      const found = store.files.find(file);
      if (!found) throw new UserError('file-missing');
      return found;
    },
  };
}
