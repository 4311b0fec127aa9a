import { turnedSize, type Crop } from './crop.ts';
import { readPicture } from './picture-file.ts';

/** What a CV needs of a photo: enough for print at the size of a passport picture, small enough to send. */
export const longestSide = 800;
const mostBytes = 500_000;

/** The square as a JPEG of at most 800 × 800 pixels and 500 kB, without the camera's notes about place and time. */
export async function croppedPicture(picture: ImageBitmap, crop: Crop): Promise<Blob> {
  const size = Math.max(1, Math.min(Math.round(crop.side), longestSide));
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  drawCrop(context, picture, crop, size);
  return smallEnough(canvas);
}

/** Draws the square so that it fills a canvas of so many pixels; what was transparent is white. */
export function drawCrop(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  { turns, x, y, side }: Crop,
  size: number,
): void {
  const { width, height } = turnedSize(picture, turns);
  context.resetTransform();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.imageSmoothingQuality = 'high';
  context.translate(size / 2, size / 2);
  context.scale(size / side, size / side);
  context.translate(width / 2 - x - side / 2, height / 2 - y - side / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
}

async function smallEnough(canvas: OffscreenCanvas): Promise<Blob> {
  let picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  for (const quality of [0.8, 0.65, 0.5]) {
    if (picture.size <= mostBytes) break;
    picture = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  }
  return picture;
}

/** The widest and highest that a signature is kept: twice of what fits on paper, sharp in print. */
const widest = 1000;
const highest = 400;

/** A whole picture, upright and on white, at most 1000 × 400 pixels, as PNG: lines stay lines. Throws NoPicture. */
export async function wholePicture(file: Blob): Promise<Blob> {
  const bitmap = await readPicture(file);
  const scale = Math.min(1, widest / bitmap.width, highest / bitmap.height);
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const picture = await canvas.convertToBlob({ type: 'image/png' });
  return picture.size <= mostBytes ? picture : smallEnough(canvas);
}
