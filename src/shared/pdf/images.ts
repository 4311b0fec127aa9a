// Pictures as image objects (ISO 32000-1, 8.9), and how they fill their boxes.
import type { DisplayImage } from '../layout/display.ts';
import { readJpeg } from './jpeg.ts';
import type { Deflate, PdfFile } from './pdf-file.ts';
import { reference } from './syntax.ts';

/** A picture ready to be written: made once for the same bytes. */
export interface Picture {
  /** As it is stored. */
  width: number;
  height: number;
  /** 1–8 as in Exif: how it has to be turned to stand upright. */
  orientation: number;
  entries: string;
  data: Uint8Array;
  /** Transparency, compressed: one byte a pixel. */
  mask?: Uint8Array;
}

const pictures = new WeakMap<Uint8Array, Picture | null>();

/** Reads a JPEG or PNG by its content; undefined when it is neither or cannot be decoded. */
export async function readPicture(bytes: Uint8Array, deflate: Deflate): Promise<Picture | undefined> {
  const known = pictures.get(bytes);
  if (known !== undefined) return known ?? undefined;
  const picture = jpegPicture(bytes) ?? (await pngPicture(bytes, deflate));
  pictures.set(bytes, picture ?? null);
  return picture;
}

/** Width and height of a picture as it is to be seen, in pixels; undefined when it cannot be read. */
export async function pictureSize(
  bytes: Uint8Array,
  deflate: Deflate,
): Promise<{ width: number; height: number } | undefined> {
  const picture = await readPicture(bytes, deflate);
  if (!picture) return undefined;
  const { width, height, orientation } = picture;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

function jpegPicture(bytes: Uint8Array): Picture | undefined {
  const jpeg = readJpeg(bytes);
  if (!jpeg) return undefined;
  const { width, height, components, inverted, orientation } = jpeg;
  const space = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[components];
  const decode = inverted ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return {
    width,
    height,
    orientation,
    entries: `/ColorSpace/${space}${decode}/Filter/DCTDecode`,
    data: jpeg.bytes,
  };
}

async function pngPicture(bytes: Uint8Array, deflate: Deflate): Promise<Picture | undefined> {
  if (bytes[0] !== 0x89) return undefined;
  // Loaded when the first PNG comes: most photos are JPEGs, and the command line should start quickly.
  const { readPng } = await import('./png.ts');
  const png = await readPng(bytes);
  if (!png) return undefined;
  const { width, height, colour, alpha } = png;
  return {
    width,
    height,
    orientation: 1,
    entries: '/ColorSpace/DeviceRGB/Filter/FlateDecode',
    data: deflate(colour),
    ...(alpha ? { mask: deflate(alpha) } : {}),
  };
}

/** Writes a picture as an image object. */
export function writePicture(file: PdfFile, picture: Picture): number {
  const common = `/Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/BitsPerComponent 8`;
  if (!picture.mask) return file.stream(common + picture.entries, picture.data);
  const mask = file.stream(`${common}/ColorSpace/DeviceGray/Filter/FlateDecode`, picture.mask);
  return file.stream(`${common}${picture.entries}/SMask ${reference(mask)}`, picture.data);
}

/**
 * The matrix that puts a picture upright: filling its box from the middle, where what reaches over the edge is clipped by the
 * caller, or whole, at the lower left of its box.
 */
export function placing(picture: Picture, image: DisplayImage, pageHeight: number): number[] {
  const lying = picture.orientation >= 5;
  const [width, height] = lying ? [picture.height, picture.width] : [picture.width, picture.height];
  const scales = [image.width / width, image.height / height];
  const whole = image.fit === 'whole';
  const scale = whole ? Math.min(...scales) : Math.max(...scales);
  const [w, h] = [width * scale, height * scale];
  const left = whole ? image.x : image.x + (image.width - w) / 2;
  const bottom = pageHeight - image.y - (whole ? image.height : (image.height + h) / 2);
  const [a, b, c, d, x, y] = turns[picture.orientation] ?? upright;
  return [a * w, b * h, c * w, d * h, left + x * w, bottom + y * h];
}

type Turn = readonly [number, number, number, number, number, number];
const upright: Turn = [1, 0, 0, 1, 0, 0];
// Exif orientation → unit square to unit square: where the stored picture's right and top go, and its lower left corner.
const turns: Record<number, Turn> = {
  1: upright,
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
