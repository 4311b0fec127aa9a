// What a PDF has to know about a JPEG before it can carry it unopened (ITU-T T.81 markers; Exif 2.32 orientation).

export interface Jpeg {
  width: number;
  height: number;
  /** 1 grey, 3 colour, 4 inks. */
  components: 1 | 3 | 4;
  /** Inks as Adobe writes them: 255 is no ink. */
  inverted: boolean;
  /** 1–8 as in Exif; 1 is upright. */
  orientation: number;
  /** The picture without camera data: where and when a photo was taken is nobody's business. */
  bytes: Uint8Array;
}

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const JFIF = 0xe0;
const EXIF = 0xe1;
const ADOBE = 0xee;
/** More than any camera takes. A viewer makes room for all the pixels that a file says it has. */
const maximumPixels = 120_000_000;
/** Baseline, extended and progressive, Huffman coded, eight bits: what DCTDecode reads. */
const frames = new Set([0xc0, 0xc1, 0xc2]);

/** Reads the segments before the picture data. Undefined when this is no JPEG that PDF readers can show. */
export function readJpeg(bytes: Uint8Array): Jpeg | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let frame: { width: number; height: number; components: 1 | 3 | 4 } | undefined;
  let orientation = 1;
  let adobe = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || marker === END) return undefined;
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SCAN) {
      if (!frame) return undefined;
      kept.push(bytes.subarray(at));
      return { ...frame, inverted: adobe && frame.components === 4, orientation, bytes: join(kept) };
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    if (frames.has(marker)) frame = readFrame(view, at + 4, end);
    if (marker === EXIF) orientation = exifOrientation(view, at + 4, end) ?? orientation;
    if (marker === ADOBE) adobe = true;
    if (isNeeded(marker, end - at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

// Left out: application data and comments, but for how colours are coded, which Adobe's segment and a JFIF header
// without a thumbnail say.
const isNeeded = (marker: number, length: number) =>
  marker === ADOBE ||
  (marker === JFIF && length === 18) ||
  !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

function readFrame(view: DataView, at: number, end: number) {
  if (end - at < 6 || view.getUint8(at) !== 8) return undefined;
  const height = view.getUint16(at + 1);
  const width = view.getUint16(at + 3);
  const components = view.getUint8(at + 5);
  if (width === 0 || height === 0 || width * height > maximumPixels) return undefined;
  return components === 1 || components === 3 || components === 4
    ? ({ width, height, components } as const)
    : undefined;
}

const ORIENTATION = 0x0112;

function exifOrientation(view: DataView, at: number, end: number): number | undefined {
  // "Exif", two zeros, then a TIFF header in either byte order.
  if (end - at < 14 || view.getUint32(at) !== 0x45786966) return undefined;
  const tiff = at + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= end; entry += 12) {
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function join(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
