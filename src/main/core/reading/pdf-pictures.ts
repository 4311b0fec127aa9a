import { z } from 'zod';
import { loadPdfjs, type PDFPageProxy } from './pdfjs.ts';
import { greyPicture, type RawPicture } from './grey-picture.ts';
import { multiply, upright, type Matrix } from './turn.ts';

export interface PagePicture {
  /** A grey PNM. */
  picture: Uint8Array;
  /** How it has to be turned, as in Exif. */
  orientation: number;
}

/** A scanner makes one picture a page, or some strips. Smaller ones are logos and lines. */
const mostPictures = 6;
const leastPixels = 10_000;
const leastShare = 0.2;

const raw = z.object({
  width: z.number(),
  height: z.number(),
  kind: z.number().optional(),
  data: z.instanceof(Uint8Array).or(z.instanceof(Uint8ClampedArray)),
});
const mask = z.object({
  data: z.string().or(z.instanceof(Uint8Array)),
  width: z.number(),
  height: z.number(),
});

/** The pictures that make up a scanned page, unpacked and in the order in which they are painted. */
export async function pagePictures(page: PDFPageProxy): Promise<PagePicture[]> {
  const placed = await placedPictures(page);
  const sizes = placed.map(({ picture }) => picture.width * picture.height);
  const least = Math.max(leastPixels, leastShare * Math.max(0, ...sizes));
  return placed
    .filter((_, at) => (sizes[at] ?? 0) >= least)
    .slice(0, mostPictures)
    .map(({ picture, matrix }) => ({
      picture: greyPicture(picture),
      orientation: upright(matrix, page.rotate),
    }));
}

interface Placed {
  picture: RawPicture;
  matrix: Matrix;
}

async function placedPictures(page: PDFPageProxy): Promise<Placed[]> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Placed[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operator] of fnArray.entries()) {
    const values: unknown[] = Array.isArray(argsArray[at]) ? argsArray[at] : [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiply(matrix, values);
    if (operator === OPS.paintFormXObjectBegin) matrix = multiply(matrix, values[0]);
    if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      const picture = raw.safeParse(await resolved(page, values[0])).data;
      if (picture) found.push({ picture: { ...picture, kind: picture.kind ?? 1 }, matrix });
    }
    if (operator === OPS.paintImageMaskXObject) {
      const named = mask.safeParse(values[0]).data;
      const picture = raw.safeParse(named && (await resolved(page, named.data))).data;
      if (picture) found.push({ picture: { ...picture, kind: 1 }, matrix });
    }
  }
  return found;
}

/** What a name stands for, once it has been decoded; null when it could not be. */
function resolved(page: PDFPageProxy, named: unknown): Promise<unknown> {
  if (typeof named !== 'string') return Promise.resolve(named);
  const objects = named.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((settle) => objects.get(named, settle));
}
