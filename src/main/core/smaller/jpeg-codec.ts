import { decode, encode } from 'jpeg-js';
import type { Pixels } from './pixels.ts';

/** More than a page scanned at 600 dpi. */
export const largestPicture = 40_000_000;

/** The pixels of a baseline or progressive JPEG as they are stored. Undefined when it is damaged or would take too much room. */
export function readJpegPixels(bytes: Uint8Array): Pixels | undefined {
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      tolerantDecoding: false,
      maxResolutionInMP: largestPicture / 1_000_000,
      maxMemoryUsageInMB: 1024,
    });
    // A copy where its pixels do not begin on a multiple of four bytes.
    return { width, height, data: data.byteOffset % 4 === 0 ? data : data.slice() };
  } catch {
    return undefined; // the caller keeps the picture as it was
  }
}

/** `quality` is 1–100. */
export const writeJpeg = ({ width, height, data }: Pixels, quality: number): Uint8Array =>
  new Uint8Array(encode({ width, height, data }, quality).data);
