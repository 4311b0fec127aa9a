import { create } from 'fontkit';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFonts, outputs } from '../../../scripts/compile-fonts.mjs';

beforeAll(async () => {
  await compileFonts();
});

describe('compile-fonts', () => {
  it('has nothing to do a second time', async () => {
    const before = statSync(outputs.prepared).mtimeMs;
    expect(await compileFonts()).toBe(false);
    expect(statSync(outputs.prepared).mtimeMs).toBe(before);
  });

  it('writes the fonts of the window in five cuts, each with Danish, Greek and Cyrillic', () => {
    const files = readdirSync(outputs.window).filter((name) => name.endsWith('.woff2'));
    expect(files.sort()).toEqual([
      'noto-sans-400-italic.woff2',
      'noto-sans-400.woff2',
      'noto-sans-500.woff2',
      'noto-sans-600.woff2',
      'noto-sans-700.woff2',
    ]);
    for (const file of files) {
      const bytes = readFileSync(join(outputs.window, file));
      expect(bytes.length, file).toBeLessThan(45_000);
      const font = create(bytes);
      for (const letter of 'æøåÆØÅłșğ€–ώЩѝ')
        expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), `${letter} in ${file}`).toBe(true);
    }
  });

  it('keeps the prepared fonts small enough to read at every start', () => {
    expect(statSync(outputs.prepared).size).toBeLessThan(1_000_000);
  });
});
