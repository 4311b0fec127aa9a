import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { readJpeg } from '#shared/pdf/jpeg.ts';
import { chunksOf, dataLength, readHeader } from '#shared/pdf/png-header.ts';
import { largestPicture, readJpegPixels, writeJpeg } from './jpeg-codec.ts';
import { isOpaque, onWhite, oriented, shrunk, within, type Pixels } from './pixels.ts';

export interface PictureOptions {
  /** In pixels. */
  longestSide: number;
  /** Of JPEG, 1–100. */
  quality: number;
}

/** Why a picture is as it was; sentences in `errors.*.json`. */
export type PictureRemark =
  'picture-kept-inks' | 'picture-kept-deep' | 'picture-kept-large' | 'picture-kept-unread';

export interface SmallerPicture {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
  remark?: PictureRemark;
}

/**
 * A JPEG or PNG in fewer bytes: no longer than `longestSide`, upright, without camera data. What is not seen through becomes a JPEG
 * where that is smaller; transparency is kept. The very bytes where nothing is won, or with a remark where the picture is of inks, has
 * 16 bits a colour, is too large to be opened, or is damaged. Undefined when this is neither.
 */
export function smallerPicture(bytes: Uint8Array, options: PictureOptions): SmallerPicture | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return smallerJpeg(bytes, options);
  return isPng(bytes) ? smallerPng(bytes, options) : undefined;
}

function smallerJpeg(bytes: Uint8Array, options: PictureOptions): SmallerPicture {
  const kept = { bytes, mediaType: 'image/jpeg' } as const;
  const header = readJpeg(bytes);
  if (header === undefined) return { ...kept, remark: 'picture-kept-unread' };
  if (header.components === 4) return { ...kept, remark: 'picture-kept-inks' };
  if (header.width * header.height > largestPicture) return { ...kept, remark: 'picture-kept-large' };
  const pixels = readJpegPixels(bytes);
  if (pixels === undefined) return { ...kept, remark: 'picture-kept-unread' };
  const upright = oriented(fitted(pixels, options), header.orientation);
  return smallest([kept, { bytes: writeJpeg(upright, options.quality), mediaType: 'image/jpeg' }]);
}

function smallerPng(bytes: Uint8Array, options: PictureOptions): SmallerPicture {
  const kept = { bytes, mediaType: 'image/png' } as const;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = bytes.length < 33 ? undefined : readHeader(view, 16);
  if (header === undefined) return { ...kept, remark: 'picture-kept-unread' };
  if (bytes[24] === 16) return { ...kept, remark: 'picture-kept-deep' };
  const isLarge = header.width * header.height > largestPicture || dataLength(header) > 4.2 * largestPicture;
  if (isLarge) return { ...kept, remark: 'picture-kept-large' };
  const pixels = readPng(bytes, dataLength(header));
  if (pixels === undefined) return { ...kept, remark: 'picture-kept-unread' };
  const fit = fitted(pixels, options);
  const png = { bytes: writePng(fit), mediaType: 'image/png' } as const;
  if (!isOpaque(fit)) return smallest([kept, png]);
  return smallest([kept, png, { bytes: writeJpeg(onWhite(fit), options.quality), mediaType: 'image/jpeg' }]);
}

const fitted = (pixels: Pixels, { longestSide }: PictureOptions): Pixels =>
  shrunk(pixels, ...within(longestSide, pixels));

/** The first of the smallest. */
function smallest(pictures: [SmallerPicture, ...SmallerPicture[]]): SmallerPicture {
  return pictures.reduce((least, each) => (each.bytes.length < least.bytes.length ? each : least));
}

const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);

/** `length`: of its unpacked data. The decoder makes pixels of whatever lies in memory where there are too few. */
function readPng(bytes: Uint8Array, length: number): Pixels | undefined {
  try {
    const packed = [...chunksOf(bytes)].filter(({ type }) => type === 'IDAT');
    const data = Buffer.concat(packed.map(({ at, end }) => bytes.subarray(at + 8, end - 4)));
    if (inflateSync(data, { maxOutputLength: length + excess }).length < length) return undefined;
    const { width, height, data: pixels } = PNG.sync.read(Buffer.from(bytes));
    return { width, height, data: new Uint8Array(pixels) };
  } catch {
    return undefined; // damaged: the caller keeps it
  }
}

/** Some programs write a little more than the picture. */
const excess = 65_536;

function writePng({ width, height, data }: Pixels): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return new Uint8Array(
    PNG.sync.write(png, { deflateLevel: 9, colorType: isOpaque({ width, height, data }) ? 2 : 6 }),
  );
}
