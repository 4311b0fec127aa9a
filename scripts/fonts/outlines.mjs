// Reads glyph outlines out of a TrueType font, and renumbers what composite glyphs point at.
// The format: OpenType specification, tables head, loca, glyf, hmtx.

/** One font's outlines and advances by its own glyph numbers. */
export function readOutlines(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const long = view.getInt16(table('head') + 50) === 1;
  const metrics = view.getUint16(table('hhea') + 34);
  const count = view.getUint16(table('maxp') + 4);
  const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')];
  const at = (glyph) => (long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
  return {
    count,
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4),
    outline: (glyph) => bytes.slice(glyf + at(glyph), glyf + at(glyph + 1)),
  };
}

function tablesOf(view) {
  const places = new Map();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    places.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`the font has no table ${tag}`);
    return place;
  };
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

/** The glyphs that a composite is made of; an empty list for a simple outline. */
export function componentsOf(outline) {
  return [...places(outline)].map((place) => place.glyph);
}

/** The same outline with its components under new numbers, padded to an even length. */
export function renumber(outline, newNumber) {
  const copy = new Uint8Array(outline.length + (outline.length % 2));
  copy.set(outline);
  const view = new DataView(copy.buffer);
  for (const { at, glyph } of places(outline)) view.setUint16(at, newNumber(glyph));
  return copy;
}

function* places(outline) {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length === 0 || view.getInt16(0) >= 0) return;
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    if (flags & INSTRUCTIONS) throw new Error('a composite glyph carries instructions');
    yield { at: at + 2, glyph: view.getUint16(at + 2) };
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    if (!(flags & MORE)) return;
  }
}
