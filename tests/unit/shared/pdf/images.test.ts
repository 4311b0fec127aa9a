import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '#shared/pdf/jpeg.ts';
import { readPng } from '#shared/pdf/png.ts';
import { painted, Sheet } from '../../../helpers/display.ts';
import { checkStructure, textAt } from '../../../helpers/pdf-structure.ts';
import { has } from '../../../helpers/pdf-tools.ts';
import { chunk, png, quartersJpeg, turnedJpeg } from '../../../helpers/pictures.ts';
import { byPoppler, colourAt } from '../../../helpers/raster.ts';

type Shape = 'rect' | 'circle';
const box = { x: 100, y: 50, width: 80, height: 80 };

async function withPicture(bytes: Uint8Array | undefined, shape: Shape = 'rect', alt = 'Asta Lund') {
  const sheet = new Sheet().text('tekst');
  sheet.add({ kind: 'image', ...box, file: 'photo', shape, tag: sheet.node('Figure', { alt }) });
  const unreadable: string[] = [];
  const files = (id: string) => (id === 'photo' && bytes ? { mediaType: 'image/*', bytes } : undefined);
  const pdf = await painted(sheet.document, { files, unreadable: (id) => unreadable.push(id) });
  return { pdf, unreadable };
}

const colours = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
};

/** The name of the colour at a place in the box, both from 0 to 1. */
function seen(pdf: Uint8Array, across: number, down: number): string {
  const [r, g, b] = colourAt(byPoppler(pdf, 2, 1), box.x + across * box.width, box.y + down * box.height);
  const distance = ([x = 0, y = 0, z = 0]: number[]) => Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b);
  return Object.entries(colours).toSorted(([, a], [, c]) => distance(a) - distance(c))[0]?.[0] ?? '';
}

const corners = (pdf: Uint8Array) =>
  [seen(pdf, 0.1, 0.1), seen(pdf, 0.9, 0.1), seen(pdf, 0.1, 0.9), seen(pdf, 0.9, 0.9)].join(' ');

describe('JPEG', () => {
  it('is carried as it is, without camera data and comments', async () => {
    const { pdf } = await withPicture(turnedJpeg(1));
    const { context } = await PDFDocument.load(pdf);
    const image = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find(
        (object) =>
          object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Subtype'))) === '/Image',
      );
    const data = image instanceof PDFRawStream ? image.contents : new Uint8Array();
    expect(Buffer.from(data).equals(quartersJpeg)).toBe(true);
    expect(image instanceof PDFRawStream && String(image.dict.get(PDFName.of('Filter')))).toBe('/DCTDecode');
  });

  const turned: [number, string][] = [
    [1, 'red green blue yellow'],
    [2, 'green red yellow blue'],
    [3, 'yellow blue green red'],
    [4, 'blue yellow red green'],
    [5, 'red blue green yellow'],
    [6, 'blue red yellow green'],
    [7, 'yellow green blue red'],
    [8, 'green yellow red blue'],
  ];
  it.skipIf(!has('pdftoppm')).each(turned)(
    'stands upright with orientation %i',
    async (orientation, expected) => {
      expect(corners((await withPicture(turnedJpeg(orientation))).pdf)).toBe(expected);
    },
  );

  it('is refused when it ends early or is none', () => {
    for (let length = 0; length < 310; length++) readJpeg(quartersJpeg.subarray(0, length));
    expect(readJpeg(quartersJpeg.subarray(0, 200))).toBeUndefined();
    expect(readJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).toBeUndefined();
  });

  it('knows inks and how Adobe writes them', () => {
    const inks = Buffer.from([
      ...[0xff, 0xd8, 0xff, 0xee, 0, 14, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 2],
      ...[0xff, 0xc0, 0, 20, 8, 0, 9, 0, 7, 4, ...new Array<number>(12).fill(1)],
      ...[0xff, 0xda, 0, 2],
    ]);
    expect(readJpeg(inks)).toMatchObject({ width: 7, height: 9, components: 4, inverted: true });
  });
});

describe('PNG', () => {
  const quarters = png(4, 4, (x, y) => [
    ...(y < 2 ? (x < 2 ? colours.red : colours.green) : x < 2 ? colours.blue : colours.yellow),
    255,
  ]);

  it.skipIf(!has('pdftoppm'))('shows its colours', async () => {
    expect(corners((await withPicture(quarters)).pdf)).toBe('red green blue yellow');
  });

  it.skipIf(!has('pdftoppm'))('lets the page shine through where it is transparent', async () => {
    const half = png(4, 4, (x) => [255, 0, 0, x < 2 ? 0 : 255]);
    expect(corners((await withPicture(half)).pdf)).toBe('white red white red');
  });

  it('is read past chunks that nobody needs, however broken', async () => {
    const text = chunk('zTXt', Buffer.from('no end of the keyword'));
    const odd = Buffer.concat([quarters.subarray(0, 33), text, quarters.subarray(33)]);
    const read = await readPng(odd);
    expect(read).toMatchObject({ width: 4, height: 4 });
    expect(read?.alpha).toBeUndefined();
  });

  it('is refused when it ends early, is broken or would fill the memory', async () => {
    for (let length = 0; length < quarters.length; length++)
      expect(await readPng(quarters.subarray(0, length)), String(length)).toBeUndefined();
    const size = Buffer.from(quarters.subarray(16, 29));
    size.writeUInt32BE(60_000, 0);
    size.writeUInt32BE(60_000, 4);
    const huge = Buffer.concat([quarters.subarray(0, 8), chunk('IHDR', size), quarters.subarray(33)]);
    expect(await readPng(huge)).toBeUndefined();
    const scrambled = Buffer.from(quarters).fill(0x55, 45, 60);
    expect(await readPng(scrambled)).toBeUndefined();
  });

  /** A PNG that says it is so large, with this picture data. */
  const claiming = (
    width: number,
    height: number,
    data: Uint8Array,
    [depth, type, interlaced] = [8, 6, 0],
  ) => {
    const size = Buffer.alloc(13);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    size.set([depth ?? 8, type ?? 6, 0, 0, interlaced ?? 0], 8);
    const packed = chunk('IDAT', deflateSync(data));
    return Buffer.concat([
      quarters.subarray(0, 8),
      chunk('IHDR', size),
      packed,
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };

  it('is refused when its data are more or less than the picture that it says it is', async () => {
    expect(await readPng(claiming(2, 2, new Uint8Array(2 * 9)))).toMatchObject({ width: 2, height: 2 });
    expect(await readPng(claiming(2, 2, new Uint8Array(2 * 9 - 1)))).toBeUndefined();
    expect(await readPng(claiming(2, 2, new Uint8Array(50_000_000)))).toBeUndefined();
    expect(await readPng(claiming(0, 0, new Uint8Array(1)))).toBeUndefined();
    expect(await readPng(claiming(2, 2, new Uint8Array(2 * 9), [8, 5, 0]))).toBeUndefined();
    expect(await readPng(claiming(2, 2, new Uint8Array(2 * 9), [4, 6, 0]))).toBeUndefined();
    const small = claiming(2, 2, new Uint8Array(2 * 9));
    const twice = Buffer.concat([
      small.subarray(0, 33),
      claiming(2000, 2000, small).subarray(8, 33),
      small.subarray(33),
    ]);
    expect(await readPng(twice)).toBeUndefined();
  });

  it('is read when its rows are interlaced', async () => {
    // 5 × 3 pixels of one bit: two bytes for each of the 1, 1, 0, 1, 1, 2 and 1 rows of its passes.
    expect((await readPng(claiming(5, 3, new Uint8Array(14), [1, 0, 1])))?.width).toBe(5);
    expect(await readPng(claiming(5, 3, new Uint8Array(13), [1, 0, 1]))).toBeUndefined();
  });
});

describe('pictures', () => {
  it.skipIf(!has('pdftoppm'))('fill their box from the middle, cut to a circle', async () => {
    const { pdf } = await withPicture(quartersJpeg, 'circle');
    expect([seen(pdf, 0.02, 0.02), seen(pdf, 0.98, 0.02), seen(pdf, 0.02, 0.98)]).toEqual([
      'white',
      'white',
      'white',
    ]);
    expect(
      [seen(pdf, 0.3, 0.3), seen(pdf, 0.7, 0.3), seen(pdf, 0.3, 0.7), seen(pdf, 0.7, 0.7)].join(' '),
    ).toBe('red green blue yellow');
    // Wider than its box: both sides are cut, and nothing is drawn beside the box.
    expect(seen(pdf, -0.1, 0.5)).toBe('white');
  });

  it('are figures with their words and their place', async () => {
    const { problems, elements } = await checkStructure((await withPicture(quartersJpeg)).pdf);
    expect(problems).toEqual([]);
    const figure = elements.find(({ role }) => role === 'Figure');
    expect(figure && textAt(figure.dict, 'Alt')).toBe('Asta Lund');
    expect(String(figure?.dict.lookup(PDFName.of('A')))).toContain('[ 100 70 180 150 ]');
  });

  const bad: [string, Uint8Array | undefined][] = [
    ['a file that is not there', undefined],
    ['text', new TextEncoder().encode('<svg/>')],
    ['a GIF', new TextEncoder().encode('GIF89a…')],
    ['a JPEG cut short', quartersJpeg.subarray(0, 100)],
    ['nothing', new Uint8Array()],
  ];
  it.each(bad)('are left out and named when they are %s', async (_, bytes) => {
    const { pdf, unreadable } = await withPicture(bytes);
    expect(unreadable).toEqual(['photo']);
    const { problems, elements } = await checkStructure(pdf);
    expect(problems).toEqual([]);
    expect(elements.map(({ role }) => role)).toEqual(['Document', 'P']);
  });
});
