// A page as pixels: by pdftoppm where it is installed, else by pdfjs on a canvas.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { has, run } from './pdf-tools.ts';

export interface Raster {
  width: number;
  height: number;
  /** Red, green, blue; rows from the top. */
  rgb: Uint8Array;
  /** Pixels a point. */
  scale: number;
}

/** Draws a page (from 1) at `scale` pixels a point. */
export async function raster(pdf: Uint8Array, scale = 4, page = 1): Promise<Raster> {
  return has('pdftoppm') ? byPoppler(pdf, scale, page) : await byPdfjs(pdf, scale, page);
}

export function byPoppler(pdf: Uint8Array, scale: number, page: number): Raster {
  const args = ['-r', String(72 * scale), '-f', String(page), '-l', String(page), '{pdf}'];
  const { bytes, status, trouble } = run('pdftoppm', args, pdf);
  if (status !== 0) throw new Error(`pdftoppm: ${trouble}`);
  // "P6\n300 200\n255\n", then the pixels.
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('pdftoppm wrote no picture');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    rgb: bytes.subarray(header[0].length),
    scale,
  };
}

export async function byPdfjs(pdf: Uint8Array, scale: number, page: number): Promise<Raster> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const source = await (await task.promise).getPage(page);
  const viewport = source.getViewport({ scale });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  // The canvas of Node is not the DOM's, and pdfjs draws on both.
  await source.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  await task.destroy();
  return { width, height, rgb: data.filter((_, index) => index % 4 !== 3), scale } as unknown as Raster;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box in points as a map of dark pixels, row by row: equal strings are equal drawings. */
export function ink({ width, rgb, scale }: Raster, box: Box): string {
  let map = '';
  for (let y = Math.floor(box.y * scale); y < (box.y + box.height) * scale; y++)
    for (let x = Math.floor(box.x * scale); x < (box.x + box.width) * scale; x++)
      map += (rgb[(y * width + x) * 3] ?? 255) < 128 ? '#' : '.';
  return map;
}

/** How many pixels of a box are dark. */
export const inkCount = (raster: Raster, box: Box): number => ink(raster, box).replaceAll('.', '').length;

/** The colour at a point of the page. */
export function colourAt({ width, rgb, scale }: Raster, x: number, y: number): [number, number, number] {
  const at = (Math.floor(y * scale) * width + Math.floor(x * scale)) * 3;
  return [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
}
