// Small pictures made for tests: four quarters, red and green above, blue and yellow below.
import { crc32, deflateSync } from 'node:zlib';

/** 32 × 16 pixels, baseline JPEG. */
export const quartersJpeg = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8X' +
      'GBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAAR' +
      'CAAQACADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAgHCf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAA' +
      'AAAJBwj/xAAdEQABBAIDAAAAAAAAAAAAAAAAGGWj4xYXY6Li/9oADAMBAAIRAxEAPwCdBgQuCZXiC40aoZqmqOoYsoDplHD28h/6LcorT//Z',
    'base64',
  ),
);

/** The same with camera data that say how it has to be turned (1–8), and a comment. */
export function turnedJpeg(orientation: number): Uint8Array {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0?\0\0\0\0\0\0', 'latin1');
  exif[exif.indexOf('?')] = orientation;
  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]);
  return Buffer.concat([
    quartersJpeg.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xfe, Buffer.from('taken at home')),
    quartersJpeg.subarray(2),
  ]);
}

/** A PNG of the given colours, four bytes a pixel. */
export function png(width: number, height: number, pixel: (x: number, y: number) => number[]): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => pixel(x, y)).flat(),
  ]);
  return pngFile(width, height, [8, 6], Buffer.from(rows.flat()));
}

/** A PNG of sixteen bits a sample, all of one colour. */
export function deepPng(width: number, height: number, colour: readonly number[]): Uint8Array {
  const row = Buffer.alloc(1 + width * 6);
  for (let at = 0; at < width * 3; at++) row.writeUInt16BE(colour[at % 3] ?? 0, 1 + at * 2);
  return pngFile(width, height, [16, 2], Buffer.concat(Array<Buffer>(height).fill(row)));
}

/** A black PNG of one bit a pixel: a small file however many pixels it has. */
export const blackPng = (width: number, height: number): Uint8Array =>
  pngFile(width, height, [1, 0], Buffer.alloc((Math.ceil(width / 8) + 1) * height));

/** `kind` is the bits of a sample and the kind of colours; each row begins with its filter. */
function pngFile(width: number, height: number, kind: readonly [number, number], rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(kind, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of one red and one blue picture in turn, 2 × 2 pixels. */
export const animatedGif: Uint8Array = Buffer.from(
  'R0lGODlhAgACAIAAAP8AAAAA/yH5BAQKAAAALAAAAAACAAIAAAIChFEAIfkEBAoAAAAsAAAAAAIAAgAAAgKMUwA7',
  'base64',
);

/** One chunk of a PNG. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
