import { fingerprint } from './hash.ts';
import type { Deflate } from './pdf-file.ts';

const kept = 96;
/** Longer data are rare and would fill the memory. */
const longest = 1 << 20;

/**
 * Wraps a compressor so that data seen before are not compressed again: a keystroke changes one page of many, and the
 * others' contents, fonts and tables come out as they were. Keeps the last 96 results.
 */
export function rememberedDeflate(deflate: Deflate): Deflate {
  const results = new Map<string, { bytes: Uint8Array; result: Uint8Array }>();
  return (bytes) => {
    if (bytes.length > longest) return deflate(bytes);
    const key = `${bytes.length} ${fingerprint(bytes).join(' ')}`;
    const known = results.get(key);
    const entry =
      known && equal(known.bytes, bytes) ? known : { bytes: bytes.slice(), result: deflate(bytes) };
    // Taken out and put in again: the map's first entry is the one that was not needed for longest.
    results.delete(key);
    results.set(key, entry);
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return entry.result;
  };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
