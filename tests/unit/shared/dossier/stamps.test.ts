import { describe, expect, it } from 'vitest';
import { dossierOf, made, partOf } from '../../../helpers/dossiers.ts';
import { pageOf } from '../../../helpers/hard-pdfs.ts';
import { plainPdf, type PlainPage } from '../../../helpers/input-pdfs.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { ink, inkCount, raster, type Raster } from '../../../helpers/raster.ts';

const a4: [number, number] = [595, 842];
const a3: [number, number] = [842, 1191];

const stamped = async (pdf: Uint8Array) =>
  (await made(dossierOf([partOf('one', pdf)], { cover: false, index: false, stamps: true }))).pdf;

/** Where a stamp stands on a page as it is seen: the corner that is 60 points wide and 40 high. */
const corner = ({ width, scale }: Raster) => ({ x: width / scale - 60, y: 0, width: 60, height: 40 });

describe('a stamp', () => {
  it('looks the same at the top right of A4 and A3, however the page is turned', async () => {
    const pages: PlainPage[] = [
      ...[0, 90, 180, 270].map((rotate) => ({ text: '', size: a4, rotate })),
      { text: '', size: a3, rotate: 0 },
      { text: '', size: a3, rotate: 90 },
    ];
    const pdf = await stamped(await plainPdf(pages));
    for (const [index, { size = a4, rotate = 0 }] of pages.entries()) {
      const drawn = await raster(pdf, 2, index + 1);
      const seen = rotate % 180 === 0 ? size : size.toReversed();
      expect([drawn.width, drawn.height]).toEqual(seen.map((side) => side * 2));
      const inCorner = inkCount(drawn, corner(drawn));
      expect(inCorner).toBeGreaterThan(20);
      // All of it is in the corner, and nothing of it at the very edge.
      expect(inkCount(drawn, { x: 0, y: 0, width: drawn.width / 2, height: 60 })).toBe(inCorner);
      expect(inkCount(drawn, { x: 0, y: 60, width: 60, height: drawn.height / 2 - 60 })).toBe(0);
      expect(inkCount(drawn, { x: drawn.width / 2 - 13, y: 0, width: 13, height: 40 })).toBe(0);
      expect(inkCount(drawn, { ...corner(drawn), height: 13 })).toBe(0);
    }
  });

  const untidy: Record<string, string> = {
    'graphics states that are not restored': 'q .3 0 0 .3 40 40 cm q q 5 0 0 5 0 0 cm',
    'graphics states restored too often': '0.2 0 0 0.2 300 10 cm Q Q 0.5 0 0 0.5 10 10 cm Q Q',
    'a clip to nothing': '0 0 1 1 re W n',
    'a clip to nothing, saved and not restored': 'q 0 0 1 1 re W n q',
    'a text that does not end': 'BT /F1 12 Tf 3 Tr 50 Tc 40 40 Td (open)',
    'a text that does not end within a saved state': 'q BT /F1 12 Tf 40 40 Td 3 Tr (open) Tj',
    'marked contents that do not end': '/Artifact BMC /Span<</Lang(da)>>BDC 1 0 0 rg',
    'marked contents ended too often': 'EMC EMC EMC',
    'a path that is not painted': '1 0 0 RG 30 w 0 0 m 200 200 l',
    'a picture in its contents that has operators among its pixels':
      'q 30 0 0 30 0 0 cm BI /W 3 /H 2 /BPC 8 /CS /G ID q q qq EI Q',
    'a string with operators in it': 'BT /F1 12 Tf (q q \\) Q BT) Tj ET',
    'comments with operators': '% q q q\nq % Q\n',
  };
  it.each(Object.entries(untidy))('is drawn as on a blank page after %s', async (_, operators) => {
    const blank = await raster(await stamped(pageOf('')), 3);
    const pdf = await stamped(pageOf(operators));
    if (has('qpdf')) expect(run('qpdf', ['--check', '{pdf}'], pdf).status).toBe(0);
    const drawn = await raster(pdf, 3);
    expect(ink(drawn, corner(drawn))).toBe(ink(blank, corner(blank)));
    expect(inkCount(blank, corner(blank))).toBeGreaterThan(20);
  });
});
