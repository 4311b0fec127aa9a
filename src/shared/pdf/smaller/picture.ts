import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFContext } from 'pdf-lib';
import { readJpeg } from '../jpeg.ts';

export interface RecompressOptions {
  width: number;
  height: number;
  /** Of width and height, at most 1. */
  scale: number;
  /** 1–100. */
  quality: number;
}

/** Writes a JPEG anew, in three colours; undefined when it cannot be read. */
export type Recompress = (
  jpeg: Uint8Array,
  options: RecompressOptions,
) => { bytes: Uint8Array; width: number; height: number } | undefined;

/** A logo or a line: nothing is won. In bytes, and in pixels. */
const tiny = { bytes: 4096, pixels: 64 * 64 };

export interface JpegPicture {
  stream: PDFRawStream;
  width: number;
  height: number;
}

/**
 * A picture that may be written anew without anybody seeing it: a JPEG in plain colour or grey. Undefined for masks, inks, colours by
 * a key, tables or other measures, and whatever is small.
 */
export function jpegPicture(context: PDFContext, stream: unknown): JpegPicture | undefined {
  if (!(stream instanceof PDFRawStream) || stream.contents.length < tiny.bytes) return undefined;
  const get = (key: string) => context.lookup(stream.dict.get(PDFName.of(key)));
  const isJpeg = get('Subtype') === PDFName.of('Image') && isDct(context, get('Filter'));
  if (!isJpeg || get('ImageMask')?.toString() === 'true') return undefined;
  // Each of these says something of the very samples that are about to change.
  if (['Decode', 'DecodeParms', 'SMaskInData'].some((key) => get(key) !== undefined)) return undefined;
  if (get('Mask') instanceof PDFArray || hasMatte(context, get('SMask'))) return undefined;
  const jpeg = readJpeg(stream.contents);
  if (jpeg === undefined || jpeg.components !== colours(context, get('ColorSpace'))) return undefined;
  const isStated = numberOf(get('Width')) === jpeg.width && numberOf(get('Height')) === jpeg.height;
  if (!isStated || jpeg.width * jpeg.height < tiny.pixels) return undefined;
  return { stream, width: jpeg.width, height: jpeg.height };
}

const isDct = (context: PDFContext, filter: unknown): boolean =>
  filter === PDFName.of('DCTDecode') ||
  (filter instanceof PDFArray &&
    filter.size() === 1 &&
    context.lookup(filter.get(0)) === PDFName.of('DCTDecode'));

const numberOf = (value: unknown): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined;

/** The colours of the base were mixed with the mask, pixel by pixel. */
const hasMatte = (context: PDFContext, mask: unknown): boolean =>
  mask instanceof PDFRawStream && context.lookup(mask.dict.get(PDFName.of('Matte'))) !== undefined;

/** How many colours a plain colour space has: grey 1, red, green and blue 3. */
function colours(context: PDFContext, space: unknown): number | undefined {
  if (space === PDFName.of('DeviceRGB')) return 3;
  if (space === PDFName.of('DeviceGray')) return 1;
  if (!(space instanceof PDFArray) || space.size() !== 2) return undefined;
  if (context.lookup(space.get(0)) !== PDFName.of('ICCBased')) return undefined;
  const profile = context.lookup(space.get(1));
  const count =
    profile instanceof PDFRawStream ? numberOf(context.lookup(profile.dict.get(PDFName.of('N')))) : 0;
  return count === 1 || count === 3 ? count : undefined;
}

/** The same picture object with other bytes. A grey one is in colour now, for that is how it was written. */
export function withBytes(
  context: PDFContext,
  { stream }: JpegPicture,
  picture: { bytes: Uint8Array; width: number; height: number },
): PDFRawStream {
  const dict = stream.dict.clone(context);
  dict.set(PDFName.of('Width'), PDFNumber.of(picture.width));
  dict.set(PDFName.of('Height'), PDFNumber.of(picture.height));
  const isGrey = colours(context, context.lookup(dict.get(PDFName.of('ColorSpace')))) === 1;
  if (isGrey) dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceRGB'));
  return PDFRawStream.of(dict, picture.bytes);
}
