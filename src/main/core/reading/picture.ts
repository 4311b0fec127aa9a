import { pictureSize } from '#shared/media/index.ts';
import { readJpeg } from '#shared/pdf/jpeg.ts';
import type { ReadContext } from './context.ts';
import { limits } from './limits.ts';
import type { Recogniser } from './recogniser.ts';

const recognisable = /^image\/(png|jpeg|gif|bmp|webp|tiff)$/;

/** Recognises the text in a picture, when that is wanted. */
export async function readPicture(context: ReadContext, recogniser: Recogniser): Promise<void> {
  const { request, remark, progress } = context;
  if (!recognisable.test(request.mediaType)) return remark('reading-picture-unknown');
  const size = pictureSize(request.bytes);
  if (!size) return remark('reading-picture-damaged');
  const { width, height, pages } = size;
  if (request.mediaType === 'image/tiff') context.pages(pages);
  // Before anything is unpacked: a few kilobytes can claim gigabytes.
  if (width * height > limits.pixels)
    return remark('reading-picture-too-large', { width, height, megapixels: limits.pixels / 1_000_000 });
  if (!request.recognise) return remark('reading-recognition-off');
  progress(0, 1);
  const orientation = readJpeg(request.bytes)?.orientation ?? 1;
  const text = await recogniser.recognise(request.bytes, orientation, () => progress(0, 1));
  if (text === undefined) return remark('reading-picture-damaged');
  if (pages > 1) remark('reading-first-page-only', { pages });
  context.recognised();
  context.write(text);
  progress(1, 1);
}
