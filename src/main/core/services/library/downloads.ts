import { zipped, type ArchivedFile } from '../../archive/index.ts';
import type { Store } from '../../db/index.ts';

/** Something that a host sends to whoever may see it, to be saved as a file. */
export interface Download {
  fileName: string;
  mediaType: string;
  /** In bytes; undefined where nobody knows before the end. */
  size?: number;
  /** Written as it is read: nobody holds the whole of it. */
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** What lies at the path of an address, such as `/library/<id>`; undefined where nothing does. */
export type LibraryDownloads = (path: string) => Download | undefined;

/** `/library/<id>` is a file, `/library.zip` all of them, and `/library/export/<profile>.zip` what one profile sees. */
export function createLibraryDownloads(
  store: Store,
  exported: (profile: string | undefined) => ArchivedFile[],
): LibraryDownloads {
  return (path) => {
    const [whole, profile] = /^\/library(?:\/export\/([A-Za-z0-9_-]{1,64}))?\.zip$/.exec(path) ?? [];
    if (whole !== undefined) return wholeLibrary(exported(profile));

    const id = /^\/library\/([A-Za-z0-9_-]{1,64})$/.exec(path)?.[1];
    const row = id === undefined ? undefined : store.library.find(id);
    const { content, file } = row ?? {};
    if (content === undefined || content === null || !file) return undefined;
    const { name, mediaType, size } = file;
    return { fileName: name, mediaType, size, parts: store.contents.parts(content) };
  };
}

const wholeLibrary = (files: readonly ArchivedFile[]): Download => ({
  fileName: 'Eurofolio.zip',
  mediaType: 'application/zip',
  parts: zipped(files),
});
