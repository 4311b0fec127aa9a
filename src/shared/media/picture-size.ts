/** What a picture says of itself before its pixels. */
export interface PictureSize {
  width: number;
  height: number;
  /** Pages of a TIFF as far as they were counted; 1 for everything else. */
  pages: number;
}

/** Width and height in pixels by a picture's header (PNG, JPEG, GIF, BMP, WebP, TIFF). Undefined when it has none that is understood. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers.map((read) => read(view)).find((found) => found !== undefined);
    return size && size.width > 0 && size.height > 0 ? { pages: 1, ...size } : undefined;
  } catch (error) {
    // A header that points beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Found = { width: number; height: number; pages?: number } | undefined;

function png(view: DataView): Found {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): Found {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function bmp(view: DataView): Found {
  if (view.getUint16(0) !== 0x424d) return undefined;
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  // A negative height: rows from the top.
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/** ITU-T T.81: segments with their lengths until a frame header. */
function jpeg(view: DataView): Found {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** RFC 9649: a container with an extended, a lossless or a lossy frame first. */
function webp(view: DataView): Found {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const kind = view.getUint32(12);
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536 + 1;
  if (kind === 0x56503858) return { width: three(24), height: three(27) };
  if (kind === 0x5650384c) {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;
/** Nobody needs to know more than that there are many; a list of pages can run in a circle. */
const mostPages = 1000;

/** TIFF 6.0: directories in a chain. The largest page counts. */
function tiff(view: DataView): Found {
  const order = view.getUint32(0);
  if (order !== 0x49492a00 && order !== 0x4d4d002a) return undefined;
  const little = order === 0x49492a00;
  let [width, height, pages] = [0, 0, 0];
  for (let at = view.getUint32(4, little); at !== 0 && pages < mostPages; pages++) {
    const count = view.getUint16(at, little);
    const values = new Map<number, number>();
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const isShort = view.getUint16(entry + 2, little) === SHORT;
      values.set(
        view.getUint16(entry, little),
        isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little),
      );
    }
    const [across, down] = [values.get(WIDTH) ?? 0, values.get(HEIGHT) ?? 0];
    if (across * down > width * height) [width, height] = [across, down];
    at = view.getUint32(at + 2 + count * 12, little);
  }
  return { width, height, pages };
}

const readers = [png, jpeg, gif, bmp, webp, tiff];
