/** What a CV needs of a photo: enough for print at the size of a passport picture, small enough to send. */
const longestSide = 800;
const mostBytes = 500_000;

/** Thrown for a file that the browser cannot read as a picture. */
export class NoPicture extends Error {}

/**
 * A square from the middle of a picture, at most 800 × 800 pixels and 500 kB as JPEG, upright, without the camera's
 * notes about place and time. `quarterTurns` turns it clockwise. Throws NoPicture.
 */
export async function squarePicture(file: Blob, quarterTurns = 0): Promise<Blob> {
  const bitmap = await decoded(file);
  const side = Math.min(bitmap.width, bitmap.height);
  const size = Math.min(side, longestSide);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new NoPicture('no canvas');
  context.fillStyle = '#fff'; // under what was transparent
  context.fillRect(0, 0, size, size);
  context.translate(size / 2, size / 2);
  context.rotate((quarterTurns * Math.PI) / 2);
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    bitmap,
    (bitmap.width - side) / 2,
    (bitmap.height - side) / 2,
    side,
    side,
    -size / 2,
    -size / 2,
    size,
    size,
  );
  bitmap.close();
  return smallEnough(canvas);
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    if (error instanceof DOMException) throw new NoPicture(error.message);
    throw error;
  }
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
  const bitmap = await decoded(file);
  const scale = Math.min(1, widest / bitmap.width, highest / bitmap.height);
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (context === null) throw new NoPicture('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const picture = await canvas.convertToBlob({ type: 'image/png' });
  return picture.size <= mostBytes ? picture : smallEnough(canvas);
}
