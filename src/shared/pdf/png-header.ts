// The chunks of a PNG, what it says of itself before its pixels (PNG 3rd edition, 11.2.1), and how many bytes these have to be.

export interface PngHeader {
  width: number;
  height: number;
  bitsPerPixel: number;
  interlaced: boolean;
}

/** Where the chunks of a file stand (5.3), each with its length, type and checksum. The last may end beyond the file. */
export function* chunksOf(bytes: Uint8Array): Generator<{ type: string; at: number; end: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8, end = at; at + 12 <= bytes.length; at = end) {
    end = at + 12 + view.getUint32(at);
    yield { type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), at, end };
  }
}

/** By colour type: samples a pixel, and the bits that a sample may have. */
const kinds: Record<number, { samples: number; depths: number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Reads the content of `IHDR`, which starts at `at`. Undefined when there is no such picture. */
export function readHeader(view: DataView, at: number): PngHeader | undefined {
  const [width, height, depth] = [view.getUint32(at), view.getUint32(at + 4), view.getUint8(at + 8)];
  const kind = kinds[view.getUint8(at + 9)];
  const interlace = view.getUint8(at + 12);
  if (width === 0 || height === 0 || !kind?.depths.includes(depth) || interlace > 1) return undefined;
  return { width, height, bitsPerPixel: kind.samples * depth, interlaced: interlace === 1 };
}

/** First column and row of each pass of an interlaced picture, and the steps to the next ones (8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Length of the unpacked picture data, with the filter byte before each row. */
export function dataLength({ width, height, bitsPerPixel, interlaced }: PngHeader): number {
  const rows = (columns: number, count: number): number =>
    columns === 0 ? 0 : count * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  if (!interlaced) return rows(width, height);
  return passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil(Math.max(0, width - left) / across);
    return sum + rows(columns, Math.ceil(Math.max(0, height - top) / down));
  }, 0);
}
