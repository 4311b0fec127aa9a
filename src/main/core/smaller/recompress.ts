import type { Recompress } from '#shared/pdf/smaller/index.ts';
import { largestPicture, readJpegPixels, writeJpeg } from './jpeg-codec.ts';
import { shrunk } from './pixels.ts';

/** What the PDF part asks of pictures: the same JPEG at `scale` of its size, as it is stored (a PDF does not heed how a camera was held). */
export const recompress: Recompress = (jpeg, { width, height, scale, quality }) => {
  if (width * height > largestPicture) return undefined;
  const pixels = readJpegPixels(jpeg);
  if (pixels?.width !== width || pixels.height !== height) return undefined;
  const size = (length: number) => Math.max(1, Math.round(length * Math.min(1, scale)));
  const small = shrunk(pixels, size(width), size(height));
  return { bytes: writeJpeg(small, quality), width: small.width, height: small.height };
};
