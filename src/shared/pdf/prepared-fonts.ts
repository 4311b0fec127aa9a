// The file that scripts/compile-fonts.mjs writes, as views into its bytes: nothing is copied or unpacked when it is read.
import type { FontStyle } from '../layout/display.ts';

/** One style of the text font. Lengths in units of 1/1000 em. */
export interface StyleData {
  postScriptName: string;
  italic: boolean;
  /** Degrees, negative where the letters lean to the right. */
  italicAngle: number;
  box: [number, number, number, number];
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  stemWidth: number;
  /** From the baseline to the middle of the line, negative below. */
  underlinePosition: number;
  underlineThickness: number;
  /** Glyph 0 is .notdef, then the characters, then parts of composites. */
  glyphs: number;
  /** TrueType outlines end to end; glyph n stands between offsets n and n + 1. */
  outlines: Uint8Array;
  offsets: Uint32Array;
  advances: Uint16Array;
  /** Kerning of a pair: `kerning[left[first] * kerningColumns + right[second]]`. */
  left: Uint16Array;
  right: Uint16Array;
  kerning: Int16Array;
  kerningColumns: number;
}

export interface FontData {
  /** Glyphs of characters from here on need a closer look at the text: combining marks, soft hyphen. */
  firstSpecial: number;
  /** The character of glyph n at place n - 1; the same in every style. */
  characters: Uint16Array;
  /** Glyph of a code point below 0x10000: `entries[pages[code >> 8] * 256 + (code & 255)]`, 0 where there is none. */
  pages: Uint16Array;
  entries: Uint16Array;
  styles: Record<FontStyle, StyleData>;
}

type Place = [offset: number, length: number];
type Packed<T> = {
  [K in keyof T]: T[K] extends Uint8Array | Uint16Array | Int16Array | Uint32Array ? Place : T[K];
};
type Header = Omit<Packed<FontData>, 'styles'> & {
  version: number;
  styles: Record<FontStyle, Packed<StyleData>>;
};

const signature = 'EFNT';
const version = 1;

/** Opens prepared fonts. Other bytes, or another version, are a mistake of the build and end in an error. */
export function readPreparedFonts(bytes: Uint8Array): FontData {
  // Arrays of two and four bytes can only be looked at where they are aligned.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const text = (from: number, length: number) => new TextDecoder().decode(file.subarray(from, from + length));
  if (text(0, 4) !== signature)
    throw new Error('not a file of prepared fonts: run scripts/compile-fonts.mjs');
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(text(8, headerLength)) as Header;
  if (header.version !== version) throw new Error(`prepared fonts of version ${header.version}: build again`);

  const start = file.byteOffset + 8 + headerLength;
  const bytesAt = ([offset, length]: Place) => new Uint8Array(file.buffer, start + offset, length);
  const shorts = ([offset, length]: Place) => new Uint16Array(file.buffer, start + offset, length / 2);
  const signed = ([offset, length]: Place) => new Int16Array(file.buffer, start + offset, length / 2);
  const longs = ([offset, length]: Place) => new Uint32Array(file.buffer, start + offset, length / 4);
  const style = (packed: Packed<StyleData>): StyleData => ({
    ...packed,
    outlines: bytesAt(packed.outlines),
    offsets: longs(packed.offsets),
    advances: shorts(packed.advances),
    left: shorts(packed.left),
    right: shorts(packed.right),
    kerning: signed(packed.kerning),
  });
  return {
    firstSpecial: header.firstSpecial,
    characters: shorts(header.characters),
    pages: shorts(header.pages),
    entries: shorts(header.entries),
    styles: {
      regular: style(header.styles.regular),
      bold: style(header.styles.bold),
      italic: style(header.styles.italic),
      'bold-italic': style(header.styles['bold-italic']),
    },
  };
}

/** Glyph of a code point, 0 where the fonts have none. */
export function glyphOf(fonts: FontData, code: number): number {
  if (code > 0xffff) return 0;
  return fonts.entries[((fonts.pages[code >> 8] ?? 0) << 8) | (code & 255)] ?? 0;
}

/** The code point that a glyph stands for; undefined for .notdef and for parts of composites. */
export function characterOf(fonts: FontData, glyph: number): number | undefined {
  return glyph === 0 ? undefined : fonts.characters[glyph - 1];
}

/** Where a glyph's ink lies: left, bottom, right, top. Nothing for a space. */
export function inkBox(style: StyleData, glyph: number): [number, number, number, number] | undefined {
  const from = style.offsets[glyph] ?? 0;
  if (from === style.offsets[glyph + 1]) return undefined;
  const view = new DataView(style.outlines.buffer, style.outlines.byteOffset + from, 10);
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}
