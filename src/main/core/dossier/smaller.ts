import { smallerPdf } from '#shared/pdf/smaller/index.ts';
import { recompress, smallerPicture } from '../smaller/index.ts';

/** Of JPEG, 1–100: fine for reading, and for looking at. */
const quality = 72;
/** In pixels: an A4 page at 150 dots an inch. */
const longestSide = 1754;

/** A file in fewer bytes where it is a PDF, a JPEG or a PNG that stays one; else, and where nothing is won, as it is. */
export async function smaller(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  if (mediaType === 'application/pdf') return (await smallerPdf(bytes, { recompress, quality })).bytes;
  if (!mediaType.startsWith('image/')) return bytes;
  const picture = smallerPicture(bytes, { longestSide, quality });
  return picture?.mediaType === mediaType ? picture.bytes : bytes;
}
