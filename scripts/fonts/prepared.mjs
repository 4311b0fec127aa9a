// One style of the text font, ready for measuring and for live subsets: outlines, advances, kerning, by our own glyph numbers.
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { characters } from './charset.mjs';
import { kerningClasses, kerningOf } from './kerning.mjs';
import { componentsOf, readOutlines, renumber } from './outlines.mjs';

/** The characters that every style has, in glyph order, each with the source that draws it; and where the special ones begin. */
export function chooseCharacters(styles, math, symbols) {
  const inAll = (code) => styles.every((font) => font.hasGlyphForCodePoint(code));
  const pick = (codes, source, has) => codes.filter(has).map((code) => ({ code, source }));
  const plain = [
    ...pick(characters.text, 'text', inAll),
    ...pick(characters.math, 'math', (code) => math.hasGlyphForCodePoint(code)),
    ...pick(characters.symbols, 'symbols', (code) => symbols.hasGlyphForCodePoint(code)),
  ];
  return { list: [...plain, ...pick(characters.special, 'text', inAll)], firstSpecial: plain.length + 1 };
}

/** Cuts a source font to its characters with HarfBuzz: no hints, and of the layout tables only kerning. */
export async function cut(bytes, codes) {
  const text = String.fromCodePoint(...codes);
  const options = {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern'],
  };
  const small = new Uint8Array(await subsetFont(bytes, text, options));
  return { font: create(Buffer.from(small)), ...readOutlines(small) };
}

/** Numbers glyphs: 0 is .notdef, then the characters in order, then parts of composites that are no characters themselves. */
export function prepareStyle(list, sources, original) {
  const glyphs = [{ source: sources.text, glyph: 0 }];
  const numbers = new Map(Object.values(sources).map((source) => [source, new Map()]));
  const add = (source, glyph) => numbers.get(source).set(glyph, glyphs.push({ source, glyph }) - 1);
  for (const { code, source } of list) add(sources[source], sources[source].font.glyphForCodePoint(code).id);
  for (let index = 0; index < glyphs.length; index++) {
    const { source, glyph } = glyphs[index];
    for (const part of componentsOf(source.outline(glyph)))
      if (!numbers.get(source).has(part)) add(source, part);
  }
  const outlines = glyphs.map(({ source, glyph }) =>
    renumber(source.outline(glyph), (part) => numbers.get(source).get(part)),
  );
  const kerning = kerningOf(sources.text.font);
  const kerns = ({ source, glyph }) => source === sources.text && glyph !== 0;
  return {
    count: glyphs.length,
    outlines,
    advances: Uint16Array.from(glyphs, ({ source, glyph }) => source.advance(glyph)),
    kerning: kerningClasses(glyphs.length, (left, right) =>
      kerns(glyphs[left]) && kerns(glyphs[right]) ? kerning(glyphs[left].glyph, glyphs[right].glyph) : 0,
    ),
    descriptor: { ...descriptor(original), box: boxAround(outlines) },
  };
}

function boxAround(outlines) {
  const boxes = outlines.filter((outline) => outline.length > 0).map(boxOf);
  const all = (side, choose) => boxes.reduce((sum, box) => choose(sum, box[side]), 0);
  return [all(0, Math.min), all(1, Math.min), all(2, Math.max), all(3, Math.max)];
}

const boxOf = (outline) => {
  const view = new DataView(outline.buffer, outline.byteOffset);
  return [2, 4, 6, 8].map((at) => view.getInt16(at));
};

function descriptor(font) {
  const bold = font['OS/2'].usWeightClass >= 600;
  return {
    postScriptName: font.postscriptName,
    italic: font.italicAngle !== 0,
    italicAngle: Math.round(font.italicAngle * 100) / 100,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    // TrueType does not say; readers use it only where they replace the font, which an embedded one never is.
    stemWidth: bold ? 146 : 88,
    underlinePosition: font.underlinePosition,
    underlineThickness: font.underlineThickness,
  };
}
