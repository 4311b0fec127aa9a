// Text to glyphs: character map, advances and kerning pairs. Latin, Greek and Cyrillic need no more; what does
// (combining marks, characters that no font has) goes the slower way, cluster by cluster.
import type { GlyphRun } from './glyph-run.ts';
import { placeMark, type MarkPlace } from './marks.ts';
import { glyphOf, type FontData, type StyleData } from './prepared-fonts.ts';

const softHyphen = '\u00AD';
const replacement = 0x25a1; // □
const lineOrTab = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
// Graphemes, because an emoji of seven code points is one thing that cannot be drawn.
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Fills `run` with the glyphs of `text`. What is measured and what is drawn both come from here. */
export function shape(fonts: FontData, style: StyleData, text: string, run: GlyphRun): void {
  if (!shapePlain(fonts, style, text, run)) shapeClusters(fonts, style, text, run);
}

function shapePlain(fonts: FontData, style: StyleData, text: string, run: GlyphRun): boolean {
  const { firstSpecial, pages, entries } = fonts;
  const { advances, left, right, kerning, kerningColumns } = style;
  run.clear(text.length);
  const { glyphs, shifts, rises } = run;
  let width = 0;
  let row = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const glyph = entries[((pages[code >> 8] ?? 0) << 8) | (code & 255)] ?? 0;
    if (glyph === 0 || glyph >= firstSpecial) return false;
    // Class 0 kerns with nothing, so the first glyph needs no case of its own.
    const shift = kerning[row + (right[glyph] ?? 0)] ?? 0;
    row = (left[glyph] ?? 0) * kerningColumns;
    glyphs[index] = glyph;
    shifts[index] = shift;
    rises[index] = 0;
    width += shift + (advances[glyph] ?? 0);
  }
  run.count = text.length;
  run.spaced = text.length;
  run.width = width;
  return true;
}

function shapeClusters(fonts: FontData, style: StyleData, text: string, run: GlyphRun): void {
  const clean = text.toWellFormed().normalize('NFC').replace(lineOrTab, ' ');
  run.clear(clean.length);
  let previous = 0;
  let owed = 0;
  for (const { segment, index } of clusters.segment(clean)) {
    const { base, marks, standsFor } = resolve(fonts, segment, index + segment.length === clean.length);
    if (base === undefined) continue;
    const kern =
      style.kerning[(style.left[previous] ?? 0) * style.kerningColumns + (style.right[base] ?? 0)] ?? 0;
    // The marks before moved the pen; the way back is no part of the width.
    run.add(style, base, kern + owed);
    run.width -= owed;
    owed = 0;
    if (standsFor !== undefined) run.standIns.set(run.count - 1, standsFor);
    let place: MarkPlace | undefined;
    for (const mark of marks) {
      place = placeMark(style, base, mark, place);
      run.addMark(mark, place.x + owed, place.y);
      owed = -place.x;
    }
    previous = base;
  }
}

interface Cluster {
  /** The glyph to draw; nothing for what has no ink and no width. */
  base?: number;
  marks: number[];
  /** What the glyph stands for, where it is not the character itself. */
  standsFor?: string;
}

function resolve(fonts: FontData, cluster: string, last: boolean): Cluster {
  // A soft hyphen shows only where the line was broken at it.
  if (cluster === softHyphen) return last ? { base: glyphOf(fonts, 0xad), marks: [] } : { marks: [] };
  const visible = Array.from(cluster).filter((character) => !invisible.test(character));
  const [base, ...marks] = visible.map((character) => glyphOf(fonts, character.codePointAt(0) ?? 0));
  if (base === undefined) return { marks: [] };
  if (base === 0) return { base: glyphOf(fonts, replacement), marks: [], standsFor: cluster };
  const known = marks.every((mark) => mark >= fonts.firstSpecial);
  return known ? { base, marks } : { base, marks: [], standsFor: visible.join('') };
}
