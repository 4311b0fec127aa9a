// A TrueType program with some of a style's glyphs. Glyph numbers stay what they are, so text can be encoded before
// it is known which glyphs the document needs; the glyphs between are empty and compress to nothing.
import type { StandIn } from './glyph-run.ts';
import { inkBox, type StyleData } from './prepared-fonts.ts';

/**
 * Builds the program with the given glyphs, in rising order, and the stand-ins at numbers from `style.glyphs` on:
 * the six tables that ISO 32000-1, 9.9 asks of a CIDFontType2.
 */
export function subsetProgram(style: StyleData, glyphs: number[], standIns: StandIn[]): Uint8Array {
  const outlines: Outline[] = [
    ...withParts(style, glyphs, standIns).map((glyph) => ({ ...existing(style, glyph), number: glyph })),
    ...standIns.map((standIn, index) => ({ ...composite(style, standIn), number: style.glyphs + index })),
  ];
  const count = (outlines.at(-1)?.number ?? 0) + 1;
  const { glyf, offsets } = collect(outlines, count);
  // Short offsets count in pairs of bytes and reach 128 kB; outlines are padded to even lengths.
  const short = glyf.length < 0x20000;
  return assemble([
    ['glyf', glyf],
    ['head', head(style, short)],
    ['hhea', hhea(style, count)],
    ['hmtx', hmtx(outlines, count)],
    ['loca', loca(offsets, short)],
    ['maxp', maxp(count)],
  ]);
}

interface Outline {
  number: number;
  advance: number;
  bytes: Uint8Array;
}

function existing(style: StyleData, glyph: number): Omit<Outline, 'number'> {
  const bytes = style.outlines.subarray(style.offsets[glyph], style.offsets[glyph + 1]);
  return { bytes, advance: style.advances[glyph] ?? 0 };
}

// A composite letter needs the glyphs that it is made of.
function withParts(style: StyleData, glyphs: number[], standIns: StandIn[]): number[] {
  const wanted = [0, ...glyphs, ...standIns.flatMap(({ parts }) => parts.map((part) => part.glyph))];
  const all = new Set(wanted);
  for (const glyph of wanted) addParts(style, glyph, all);
  return [...all].sort((a, b) => a - b);
}

const WORDS = 0x1;
const OFFSETS = 0x2;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function addParts(style: StyleData, glyph: number, all: Set<number>): void {
  const { outlines, offsets } = style;
  let at = offsets[glyph] ?? 0;
  if (at === offsets[glyph + 1]) return;
  const view = new DataView(outlines.buffer, outlines.byteOffset, outlines.byteLength);
  if (view.getInt16(at) >= 0) return;
  at += 10;
  for (let flags = MORE; flags & MORE;) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    all.add(part);
    addParts(style, part, all);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
  }
}

function composite(style: StyleData, { parts }: StandIn): Omit<Outline, 'number'> {
  const boxes = parts.map(({ glyph, x, y }) => {
    const [left, bottom, right, top] = inkBox(style, glyph) ?? [0, 0, 0, 0];
    return [left + x, bottom + y, right + x, top + y] as const;
  });
  const view = new DataView(new ArrayBuffer(10 + parts.length * 8));
  view.setInt16(0, -1);
  view.setInt16(2, Math.min(...boxes.map((box) => box[0])));
  view.setInt16(4, Math.min(...boxes.map((box) => box[1])));
  view.setInt16(6, Math.max(...boxes.map((box) => box[2])));
  view.setInt16(8, Math.max(...boxes.map((box) => box[3])));
  parts.forEach(({ glyph, x, y }, index) => {
    const at = 10 + index * 8;
    view.setUint16(at, WORDS | OFFSETS | (index + 1 < parts.length ? MORE : 0));
    view.setUint16(at + 2, glyph);
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return { bytes: new Uint8Array(view.buffer), advance: style.advances[parts[0]?.glyph ?? 0] ?? 0 };
}

function collect(outlines: Outline[], count: number): { glyf: Uint8Array; offsets: Uint32Array } {
  const glyf = new Uint8Array(outlines.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const offsets = new Uint32Array(count + 1);
  let end = 0;
  let next = 0;
  for (const { number, bytes } of outlines) {
    offsets.fill(end, next, number + 1);
    glyf.set(bytes, end);
    end += bytes.length;
    next = number + 1;
  }
  offsets.fill(end, next);
  return { glyf, offsets };
}

function loca(offsets: Uint32Array, short: boolean): Uint8Array {
  const table = new DataView(new ArrayBuffer(offsets.length * (short ? 2 : 4)));
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index] ?? 0;
    if (short) table.setUint16(index * 2, offset / 2);
    else table.setUint32(index * 4, offset);
  }
  return new Uint8Array(table.buffer);
}

function hmtx(outlines: Outline[], count: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(count * 4));
  for (const { number, advance, bytes } of outlines) {
    table.setUint16(number * 4, advance);
    // The left side bearing is the outline's leftmost point.
    table.setUint8(number * 4 + 2, bytes[2] ?? 0);
    table.setUint8(number * 4 + 3, bytes[3] ?? 0);
  }
  return new Uint8Array(table.buffer);
}

function head(style: StyleData, short: boolean): Uint8Array {
  const table = new DataView(new ArrayBuffer(54));
  table.setUint32(0, 0x00010000);
  table.setUint32(4, 0x00010000);
  table.setUint32(12, 0x5f0f3cf5);
  table.setUint16(16, 0x0003); // baseline at 0, left side bearing at 0
  table.setUint16(18, 1000);
  style.box.forEach((side, index) => table.setInt16(36 + index * 2, side));
  table.setUint16(44, (style.stemWidth > 100 ? 1 : 0) | (style.italic ? 2 : 0));
  table.setUint16(46, 6);
  table.setInt16(48, 2);
  table.setInt16(50, short ? 0 : 1);
  return new Uint8Array(table.buffer);
}

function hhea(style: StyleData, count: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(36));
  table.setUint32(0, 0x00010000);
  table.setInt16(4, style.ascent);
  table.setInt16(6, style.descent);
  table.setUint16(10, style.box[2] - style.box[0]);
  table.setInt16(12, style.box[0]);
  table.setInt16(16, style.box[2]);
  table.setInt16(18, 1);
  table.setUint16(34, count);
  return new Uint8Array(table.buffer);
}

function maxp(count: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(32));
  table.setUint32(0, 0x00010000);
  table.setUint16(4, count);
  // Upper bounds of points, contours, components and depth: readers only reserve room for them.
  [512, 64, 512, 64, 1, 0, 0, 0, 0, 0, 0, 8, 4].forEach((value, index) =>
    table.setUint16(6 + index * 2, value),
  );
  return new Uint8Array(table.buffer);
}

function assemble(tables: [tag: string, bytes: Uint8Array][]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = directory;
  let headAt = 0;
  let total = 0;
  tables.forEach(([tag, bytes], index) => {
    font.set(bytes, at);
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) font[record + letter] = tag.charCodeAt(letter);
    const checksum = sum(view, at, padded(bytes.length));
    total += checksum;
    view.setUint32(record + 4, checksum);
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    if (tag === 'head') headAt = at;
    at += padded(bytes.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - total - sum(view, 0, directory)) >>> 0);
  return font;
}

function sum(view: DataView, from: number, length: number): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}
