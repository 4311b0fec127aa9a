// PNG to plain colour and transparency. Decoding is pdf-lib's; this file hands it only chunks that it can be trusted with.
import { decode, toRGBA8 } from 'pdf-lib/upng';
import { chunksOf, dataLength, readHeader, type PngHeader } from './png-header.ts';
import { unpackedLength } from './unpacked-length.ts';

export interface Png {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  colour: Uint8Array;
  /** One byte a pixel; absent when every pixel is opaque. */
  alpha?: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A picture that unpacks to more would take the memory that the rest of the program needs. */
const maximumPixels = 10_000_000;
/** The decoder unpacks whatever there is; some programs write a little more than the picture. */
const excess = 65_536;
/** The decoder runs past the end of broken text and profile chunks, and a still picture needs none of them. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Decodes a PNG. Undefined when it is none, is broken or is too large. */
export async function readPng(bytes: Uint8Array): Promise<Png | undefined> {
  const chunks = essentialChunks(bytes);
  if (!chunks) return undefined;
  const expected = dataLength(chunks.header);
  const length = await unpackedLength(chunks.data, expected + excess);
  if (length < expected || length > expected + excess) return undefined;
  const pixels = decoded(chunks.clean);
  if (!pixels) return undefined;
  const { width, height, rgba } = pixels;
  const colour = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  let opaque = true;
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    colour[pixel * 3] = rgba[pixel * 4] ?? 0;
    colour[pixel * 3 + 1] = rgba[pixel * 4 + 1] ?? 0;
    colour[pixel * 3 + 2] = rgba[pixel * 4 + 2] ?? 0;
    alpha[pixel] = rgba[pixel * 4 + 3] ?? 0;
    opaque &&= alpha[pixel] === 255;
  }
  return opaque ? { width, height, colour } : { width, height, colour, alpha };
}

function decoded(
  png: Uint8Array<ArrayBuffer>,
): { width: number; height: number; rgba: Uint8Array } | undefined {
  try {
    const image = decode(png.buffer);
    const [first] = toRGBA8(image);
    const rgba = first && new Uint8Array(first);
    return rgba?.length === image.width * image.height * 4
      ? { width: image.width, height: image.height, rgba }
      : undefined;
  } catch {
    // Whatever is wrong inside: the picture cannot be shown, and the painter says which one.
    return undefined;
  }
}

interface Chunks {
  header: PngHeader;
  /** The packed picture, in the pieces in which it stands. */
  data: Uint8Array[];
  /** The file with nothing else in it. */
  clean: Uint8Array<ArrayBuffer>;
}

function essentialChunks(bytes: Uint8Array): Chunks | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const clean = new Uint8Array(bytes.length);
  clean.set(signature);
  const data: Uint8Array[] = [];
  let header: PngHeader | undefined;
  let length = 8;
  let ended = false;
  for (const { type, at, end } of chunksOf(bytes)) {
    if (end > bytes.length) return undefined;
    // The header stands first and once: a second one would be another picture than the one that was looked at.
    if ((type === 'IHDR') !== (at === 8)) return undefined;
    if (at === 8) header = end - at === 25 ? readHeader(view, at + 8) : undefined;
    if (!header || header.width * header.height > maximumPixels) return undefined;
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end - 4));
    if (needed.has(type)) {
      // The decoder makes colours of whatever it gets; only the checksum tells that they are wrong.
      if (crc(bytes, at + 4, end - 4) !== view.getInt32(end - 4)) return undefined;
      clean.set(bytes.subarray(at, end), length);
      length += end - at;
    }
    ended = type === 'IEND';
    if (ended) break;
  }
  return ended && header ? { header, data, clean: clean.slice(0, length) } : undefined;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

// CRC-32 as in PNG, annex D.
function crc(bytes: Uint8Array, from: number, to: number): number {
  let value = -1;
  for (let at = from; at < to; at++) value = (table[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  return ~value;
}
