import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glyphOf } from '#shared/pdf/prepared-fonts.ts';
import { subsetProgram } from '#shared/pdf/subset-program.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

const original = create(
  readFileSync('node_modules/@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
);

async function subsetOf(text: string) {
  const { data } = await preparedFonts();
  const style = data.styles.bold;
  const glyphs = Array.from(text, (letter) => glyphOf(data, letter.codePointAt(0) ?? 0)).sort(
    (a, b) => a - b,
  );
  const bytes = subsetProgram(style, glyphs, []);
  return {
    bytes,
    font: create(Buffer.from(bytes)),
    glyph: (letter: string) => glyphOf(data, letter.codePointAt(0) ?? 0),
  };
}

describe('a subset program', () => {
  const letters = 'AåŐẫΩώЩѝ→';

  it('draws each glyph as the original font does, composites too', async () => {
    const { font, glyph } = await subsetOf(letters);
    for (const letter of letters.replace('→', '')) {
      const [found, wanted] = [
        font.getGlyph(glyph(letter)),
        original.glyphForCodePoint(letter.codePointAt(0) ?? 0),
      ];
      expect(found.path.toSVG(), letter).toBe(wanted.path.toSVG());
      expect(found.advanceWidth, letter).toBe(wanted.advanceWidth);
    }
  });

  it('leaves every other glyph empty', async () => {
    const { font, glyph } = await subsetOf('A');
    expect(font.numGlyphs).toBe(glyph('A') + 1);
    expect(font.getGlyph(glyph('0')).path.toSVG()).toBe('');
  });

  it('has checksums that add up', async () => {
    const { bytes } = await subsetOf(letters);
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('makes a letter of a base and its marks', async () => {
    const { data } = await preparedFonts();
    const style = data.styles.bold;
    const [base, mark] = [glyphOf(data, 0x78), glyphOf(data, 0x302)];
    const parts = [
      { glyph: base, x: 0, y: 0 },
      { glyph: mark, x: 300, y: 10 },
    ];
    const font = create(Buffer.from(subsetProgram(style, [], [{ text: 'x\u0302', parts }])));
    const made = font.getGlyph(style.glyphs);
    expect(made.advanceWidth).toBe(font.getGlyph(base).advanceWidth);
    expect(made.path.toSVG().length).toBeGreaterThan(font.getGlyph(base).path.toSVG().length);
  });
});
