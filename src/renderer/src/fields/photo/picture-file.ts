/** Why a file cannot become a photo; each is one sentence to the person. */
export type PictureTrouble = 'empty' | 'heic' | 'svg' | 'too-large' | 'unreadable';

/** Thrown for a file that cannot become a photo. */
export class NoPicture extends Error {
  readonly trouble: PictureTrouble;
  constructor(trouble: PictureTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** More than any camera takes; decoding needs four bytes for each. In megapixels and megabytes. */
export const largest = { megapixels: 200, megabytes: 100 };
/** Decoded pictures are no longer than this on either side: twice what is kept, so that one can zoom in. */
const workingSide = 2400;

/** Decodes a picture, upright and at most 2400 pixels long, beside the window's own thread. Throws NoPicture. */
export async function readPicture(file: Blob): Promise<ImageBitmap> {
  if (file.size === 0) throw new NoPicture('empty');
  if (file.size > largest.megabytes * 1024 * 1024) throw new NoPicture('too-large');
  const head = new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer());
  const kind = kindOf(head);
  if (kind !== undefined) throw new NoPicture(kind);
  const size = sizeOf(head);
  if (size && size.width * size.height > largest.megapixels * 1_000_000) throw new NoPicture('too-large');
  return decoded(file, size);
}

async function decoded(file: Blob, told: Size | undefined): Promise<ImageBitmap> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image', ...shrink(told) });
    const again = shrink(picture);
    if (again.resizeWidth === undefined) return picture;
    // Its file did not say in a way read here how large it is.
    const smaller = await createImageBitmap(picture, again);
    picture.close();
    return smaller;
  } catch (error) {
    if (error instanceof DOMException) throw new NoPicture('unreadable');
    throw error;
  }
}

function shrink(size: Size | undefined): ImageBitmapOptions {
  const longest = size === undefined ? 0 : Math.max(size.width, size.height);
  if (size === undefined || longest <= workingSide) return {};
  return {
    resizeWidth: Math.max(1, Math.round((size.width * workingSide) / longest)),
    resizeQuality: 'high',
  };
}

/** Kinds that no browser here draws, and that a person can do something about. */
function kindOf(head: Uint8Array): 'heic' | 'svg' | undefined {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024));
  if (/^....ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/s.test(start)) return 'heic';
  return /^(\u00ef\u00bb\u00bf)?\s*</.test(start) && /<svg[\s>]/i.test(start) ? 'svg' : undefined;
}

interface Size {
  width: number;
  height: number;
}

/** The size that a PNG, GIF or JPEG says it has. */
function sizeOf(head: Uint8Array): Size | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.byteLength < 24) return undefined;
  if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined;
}

/** Walks from marker to marker up to the frame header (SOF0–SOF15, but for DHT, JPG and DAC). */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (marker < 0xff00) return undefined;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
