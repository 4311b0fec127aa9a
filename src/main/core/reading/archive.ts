import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { UserError } from '#shared/model/trouble.ts';
import { limits } from './limits.ts';

/**
 * The entries of an archive that are wanted, unpacked, by their names. Nothing is unpacked before the sizes of all entries are known,
 * and none further than it said; archives within it stay closed. Throws a UserError when it is damaged or unpacks to too much.
 */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  alive: () => void,
): Promise<Map<string, Uint8Array>> {
  const zip = await orDamaged(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  );
  const entries = await orDamaged(listEntries(zip));
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const chosen = entries.filter(({ fileName }) => wanted(fileName));
  if (unpacked > limits.unpacked || chosen.some((entry) => entry.uncompressedSize > limits.part))
    throw new UserError('reading-part-too-large');
  const parts = new Map<string, Uint8Array>();
  for (const entry of chosen) {
    parts.set(entry.fileName, await orDamaged(readEntry(zip, entry)));
    alive();
  }
  return parts;
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > limits.entries) throw new UserError('reading-part-too-large');
  }
  return entries;
}

/** yauzl ends a stream that becomes longer than its entry said. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('reading-archive-damaged');
  }
}
