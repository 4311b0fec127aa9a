import type { LibraryKind } from '#shared/library/index.ts';
import type { Output } from '#shared/contract/api.ts';
import type { TestApp } from './core-app.ts';

export interface AddedFile {
  name: string;
  bytes: Uint8Array | string;
  kind?: LibraryKind;
  profile?: string;
}

/** Takes a file in as a window does: announced, in parts of this length, and ended. */
export async function addFile(
  { call }: Pick<TestApp, 'call'>,
  { name, bytes: given, kind, profile }: AddedFile,
  partLength = 300_000,
): Promise<Output<'library.end'>> {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  const { upload } = await call('library.add', {
    name,
    size: bytes.length,
    ...(kind && { kind }),
    ...(profile !== undefined && { profile }),
  });
  for (let from = 0; from < bytes.length; from += partLength)
    await call('library.part', { upload, bytes: bytes.slice(from, from + partLength) });
  return call('library.end', { upload });
}

/** Everything in use, by the way that it is listed first. */
export const wholeLibrary = { filter: {}, sort: 'kind', from: 0, count: 100 } as const;

/** Bytes that look like nothing in particular and are always the same. */
export function someBytes(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
