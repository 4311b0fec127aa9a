// Text extraction is perfect on files whose glyphs are blank, so these tests look at pixels.
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { painted, Sheet, styles } from '../../../helpers/display.ts';
import { has } from '../../../helpers/pdf-tools.ts';
import { byPdfjs, byPoppler, ink, inkCount, type Raster } from '../../../helpers/raster.ts';

const letters = [...'æøåÆØÅéeλνάώΔБългарЩюж→✓□'];
const size = 16;
const cell = 24;

/** Every letter in a cell of its own, one row for each style. */
async function table(): Promise<Uint8Array> {
  const sheet = new Sheet(letters.length * cell + 20, styles.length * cell + 20);
  styles.forEach((font, row) =>
    letters.forEach((letter, column) => sheet.text(letter, { ...cellAt(row, column), font, size })),
  );
  return painted(sheet.document);
}

const cellAt = (row: number, column: number) => ({ x: 12 + column * cell, baseline: 30 + row * cell });
const boxAt = (row: number, column: number) => {
  const { x, baseline } = cellAt(row, column);
  return { x: x - 2, y: baseline - 17, width: cell - 2, height: cell - 2 };
};

function check(raster: Raster) {
  styles.forEach((style, row) => {
    const drawings = letters.map((_, column) => ink(raster, boxAt(row, column)));
    letters.forEach((letter, column) => {
      expect(inkCount(raster, boxAt(row, column)), `${letter} ${style}`).toBeGreaterThan(40);
    });
    expect(new Set(drawings).size, `different letters look different, ${style}`).toBe(letters.length);
  });
  // The same letter in another style is another drawing; symbols have one for all.
  const rows = styles.map((_, row) => ink(raster, boxAt(row, letters.indexOf('Щ'))));
  expect(new Set(rows).size).toBe(styles.length);
}

const hasCanvas = (() => {
  try {
    return createRequire(import.meta.url).resolve('@napi-rs/canvas') !== '';
  } catch {
    console.log('no canvas for Node on this platform: pages are not drawn with pdfjs');
    return false;
  }
})();

describe('glyphs have ink in Danish, Greek and Cyrillic, in all styles', () => {
  it.skipIf(!has('pdftoppm'))('drawn by poppler', async () => {
    check(byPoppler(await table(), 4, 1));
  });

  it.skipIf(!hasCanvas)('drawn by pdfjs', async () => {
    check(await byPdfjs(await table(), 4, 1));
  });

  it.skipIf(!has('pdftoppm'))('sets a mark above a letter that has no composed form', async () => {
    const sheet = new Sheet().text('x', { x: 20, size: 40 }).text('x\u0302', { x: 120, size: 40 });
    const raster = byPoppler(await painted(sheet.document), 4, 1);
    const above = (x: number) => inkCount(raster, { x, y: 10, width: 40, height: 17 });
    expect(above(15)).toBe(0);
    expect(above(115)).toBeGreaterThan(100);
  });
});
