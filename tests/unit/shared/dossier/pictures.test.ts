import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { dossierOf, made, partOf } from '../../../helpers/dossiers.ts';
import { inkJpeg } from '../../../helpers/ink-jpeg.ts';
import { plainPdf } from '../../../helpers/input-pdfs.ts';
import { blackPng, deepPng, quartersJpeg, turnedJpeg } from '../../../helpers/pictures.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { colourAt, raster } from '../../../helpers/raster.ts';

const jpeg = (id: string, bytes: Uint8Array) => partOf(id, bytes, { mediaType: 'image/jpeg' });
const png = (id: string, bytes: Uint8Array) => partOf(id, bytes, { mediaType: 'image/png' });
const bare = { cover: false, index: false };

async function colourInTheMiddle(pdf: Uint8Array, page: number) {
  const drawn = await raster(pdf, 1, page);
  return { size: [drawn.width, drawn.height], colour: colourAt(drawn, drawn.width / 2, drawn.height / 2) };
}

describe('a picture', () => {
  it.each([
    ['four inks, much cyan', inkJpeg(320, 160, [10, 245, 245, 245]), [0, 164, 235]],
    ['four inks, much yellow', inkJpeg(320, 160, [245, 245, 10, 245]), [255, 255, 0]],
    ['four inks, black', inkJpeg(320, 160, [255, 255, 255, 5]), [0, 0, 0]],
    ['sixteen bits a sample', deepPng(320, 160, [0xc000, 0x4000, 0x2000]), [0xc0, 0x40, 0x20]],
  ])('of %s lies on A4 in its colours', async (_, bytes, wanted) => {
    const { pdf, report } = await made(dossierOf([jpeg('picture', bytes)], bare));
    expect(report.parts).toMatchObject([{ outcome: 'pages', pages: 1, remarks: [] }]);
    const { size, colour } = await colourInTheMiddle(pdf, 1);
    expect(size).toEqual([842, 596]);
    // Inks are turned into light in several ways.
    colour.forEach((part, index) => expect(Math.abs(part - (wanted[index] ?? 0))).toBeLessThan(80));
  });

  it('stands on the page as its camera was held', async () => {
    const { pdf } = await made(dossierOf([jpeg('lying', quartersJpeg), jpeg('turned', turnedJpeg(6))], bare));
    expect((await colourInTheMiddle(pdf, 1)).size).toEqual([842, 596]);
    expect((await colourInTheMiddle(pdf, 2)).size).toEqual([596, 842]);
  });

  it('that cannot be drawn is named, and the others are made', async () => {
    const cut = deepPng(64, 64, [1, 2, 3]).subarray(0, 60);
    const parts = [png('cut', cut), png('huge', blackPng(20_000, 20_000)), jpeg('good', quartersJpeg)];
    const { pdf, report } = await made(dossierOf(parts));
    expect(report.parts).toMatchObject([
      { outcome: 'left-out', remarks: [{ code: 'dossier-picture', path: 'parts/cut' }] },
      { outcome: 'left-out', remarks: [{ code: 'dossier-picture', path: 'parts/huge' }] },
      { outcome: 'pages', pages: 1 },
    ]);
    if (has('qpdf')) expect(run('qpdf', ['--check', '{pdf}'], pdf).status).toBe(0);
  });

  it('is a figure in the joint structure, described by its title', async () => {
    const parts = [jpeg('diploma', quartersJpeg), partOf('plain', await plainPdf([{ text: 'words' }]))];
    const { pdf } = await made(dossierOf(parts));
    const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
    const figures = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isFigure = object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure');
      return isFigure ? [object.lookup(PDFName.of('Alt'), PDFString).decodeText()] : [];
    });
    expect(figures).toEqual(['Title of diploma']);
  });
});
