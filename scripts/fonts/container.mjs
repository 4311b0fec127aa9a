// Packs prepared fonts into one file of little-endian arrays that a program can look into without copying.
// Its reader is src/shared/pdf/prepared-fonts.ts.

export const formatVersion = 1;

/** Gathers arrays, remembers where each stands, and writes header and arrays as one file. */
export class Container {
  #parts = [];
  #length = 0;

  /** Adds an array and gives its place: [offset in the data, length in bytes]. */
  add(array) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const place = [this.#length, bytes.length];
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    this.#parts.push(padded);
    this.#length += padded.length;
    return place;
  }

  /** "EFNT", length of the header, header as JSON padded to four bytes, arrays. */
  bytes(header) {
    const json = JSON.stringify({ version: formatVersion, ...header });
    const text = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([Buffer.from('EFNT'), length, text, ...this.#parts]);
  }
}

/** Two steps from code point to glyph: the page of the high byte, then the place in it. Page 0 is empty. */
export function characterMap(list) {
  const pages = new Uint16Array(256);
  const entries = [new Uint16Array(256)];
  list.forEach(({ code }, index) => {
    const high = code >> 8;
    if (pages[high] === 0) pages[high] = entries.push(new Uint16Array(256)) - 1;
    entries[pages[high]][code & 0xff] = index + 1;
  });
  return { pages, entries: Uint16Array.from(entries.flatMap((page) => [...page])) };
}

/** Outlines end to end, and where each begins. */
export function joined(outlines) {
  const offsets = new Uint32Array(outlines.length + 1);
  outlines.forEach((outline, index) => (offsets[index + 1] = offsets[index] + outline.length));
  const data = new Uint8Array(offsets[outlines.length]);
  outlines.forEach((outline, index) => data.set(outline, offsets[index]));
  return { offsets, data };
}
