import { constants, inflateSync } from 'node:zlib';
import type { FormatPorts } from '#shared/formats/format.ts';

/** What file formats ask of Node. */
export const formatPorts: FormatPorts = { sha256, inflate };

/** The name that bytes have in the library: 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array): string {
  // Loaded by the first picture: a command line without one starts 5 ms sooner.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

function inflate(bytes: Uint8Array, maxBytes: number): Uint8Array | undefined {
  try {
    // Flushing at the end instead of finishing gives what is there of a stream that was cut short.
    return inflateSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined; // damaged, or a bomb: the format says so in its own words
  }
}
