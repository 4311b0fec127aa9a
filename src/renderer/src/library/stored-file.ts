import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';

export type StoredFile = NonNullable<Output<'library.open'>['file']>;

/** Where a host gives the whole file, to be saved. */
export const fileAddress = (document: string): string => `/library/${document}`;

/** So much of a file comes with one call, in bytes. */
const stretch = 4 * 1024 * 1024;

/** The whole file. For what is known to be small enough for the window's memory. Rejects with a CallError. */
export async function wholeFile(client: Client, document: string, file: StoredFile): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < file.size; from += stretch) {
    const { bytes } = await client.call('library.bytes', { id: document, from, count: stretch });
    parts.push(new Uint8Array(bytes));
  }
  return new Blob(parts, { type: file.mediaType });
}
