import type { Output } from '#shared/contract/api.ts';
import { guessKind, newLibraryDocument } from '#shared/library/index.ts';
import { mediaTypeOf, safeFileName } from '#shared/media/index.ts';
import type { LibraryDocumentRow, Store } from '../../db/index.ts';
import type { Ports } from '../../ports.ts';
import { existingDocument, foundDocument, nameOf } from './existing.ts';
import type { Incoming } from './incoming.ts';
import { isReadable } from './reading.ts';
import { titleFrom } from './title-from.ts';

/**
 * Makes a document of a file that has come in whole; files that end at the same time share a commit. A content that is there
 * already is not stored twice: its document is given, out of the trash if need be, and belongs to the one who brought it as well.
 */
export async function takeIn(
  store: Store,
  incoming: Incoming,
  { now, randomId }: Pick<Ports, 'now' | 'randomId'>,
): Promise<Output<'library.end'>> {
  const taken = await store.soon((): Output<'library.end'> => {
    const { content, known } = incoming.finish();
    const [there] = known ? store.library.withContent(content) : [];
    if (there) return { ...again(store, there, incoming.announced.profile), remarks: [] };
    const { name, kind = guessKind(incoming.announced.name), profile } = incoming.announced;
    const mediaType = mediaTypeOf(incoming.start, name);
    const id = randomId();
    const title = titleFrom(name);
    store.library.insert(
      {
        id,
        content,
        file: { name: safeFileName(name, 'file'), mediaType },
        reading: isReadable(mediaType) ? 'waiting' : 'none',
        at: now().toISOString(),
      },
      newLibraryDocument(kind, { title }),
    );
    if (profile !== undefined) store.libraryTies.setOwners(foundDocument(store, id).number, [profile]);
    return { outcome: 'added', id, title, remarks: [] };
  });
  incoming.taken();
  return taken;
}

function again(
  store: Store,
  row: LibraryDocumentRow,
  profile: string | undefined,
): Omit<Output<'library.end'>, 'remarks'> {
  if (row.removedAt !== null) store.library.setRemoved(row.id, null);
  const owners = store.libraryTies.owners(row.number);
  if (owners.length > 0 && profile === undefined) store.libraryTies.setOwners(row.number, []);
  else if (owners.length > 0 && profile !== undefined)
    store.libraryTies.setOwners(row.number, [...owners, profile]);
  return { outcome: 'known', id: row.id, title: nameOf(existingDocument(store, row.id)) };
}
