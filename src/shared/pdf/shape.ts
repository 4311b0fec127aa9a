// Text to glyphs: character map, advances and kerning pairs. Latin, Greek and Cyrillic need no more; what does
// (combining marks, characters that no font has) goes the slower way, cluster by cluster.
import type { GlyphRun, StandIn } from './glyph-run.ts';
import { withMarks } from './marks.ts';
import { glyphOf, type FontData, type StyleData } from './prepared-fonts.ts';

/** A letter with thirty marks: no language has more (UAX 15, stream-safe text), and the glyphs have to be made. In characters. */
const longestCluster = 31;
const softHyphen = '\u00AD';
const replacement = 0x25a1; // □
const lineOrTab = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const allInvisible = /(?!\u00AD$)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

// Graphemes, because an emoji of seven code points is one thing that cannot be drawn.
// Made when first needed: it takes 10 ms, and most documents never do.
let clusters: Intl.Segmenter | undefined;
function clustersOf(text: string): Iterable<{ segment: string; index: number }> {
  // Where lines may break anywhere, characters are measured one by one.
  if (text.length === 1) return [{ segment: text, index: 0 }];
  clusters ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return clusters.segment(text);
}

/** Fills `run` with the glyphs of `text`. What is measured and what is drawn both come from here. */
export function shape(fonts: FontData, style: StyleData, text: string, run: GlyphRun): void {
  if (shapePlain(fonts, style, text, run)) return;
  const clean = text.toWellFormed().normalize('NFC').replace(lineOrTab, ' ');
  // Most often composing letters and leaving out what has no ink is all that was missing.
  if (!shapePlain(fonts, style, clean.replace(allInvisible, ''), run))
    shapeClusters(fonts, style, clean, run);
}

function shapePlain(fonts: FontData, style: StyleData, text: string, run: GlyphRun): boolean {
  const { firstSpecial, pages, entries } = fonts;
  const { advances, left, right, kerning, kerningColumns } = style;
  run.clear(text.length);
  const { glyphs, shifts } = run;
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
    width += shift + (advances[glyph] ?? 0);
  }
  run.count = text.length;
  run.width = width;
  return true;
}

function shapeClusters(fonts: FontData, style: StyleData, text: string, run: GlyphRun): void {
  const { left, right, kerning, kerningColumns, advances } = style;
  run.clear(text.length);
  let row = 0;
  for (const { segment, index } of clustersOf(text)) {
    const found =
      segment === softHyphen
        ? drawnHyphen(fonts, index + 1 === text.length)
        : resolved(fonts, style, segment);
    if (!found) continue;
    const shift = kerning[row + (right[found.glyph] ?? 0)] ?? 0;
    row = (left[found.glyph] ?? 0) * kerningColumns;
    if (found.standIn) run.standIns.set(run.count, found.standIn);
    run.glyphs[run.count] = found.glyph;
    run.shifts[run.count] = shift;
    run.width += shift + (advances[found.glyph] ?? 0);
    run.count++;
  }
}

interface Drawn {
  /** Whose advance and kerning it has. */
  glyph: number;
  /** What is drawn in its place. */
  standIn?: StandIn;
}

/** A soft hyphen shows only where the line was broken at it. */
const drawnHyphen = (fonts: FontData, last: boolean): Drawn | undefined =>
  last ? { glyph: glyphOf(fonts, 0xad) } : undefined;

/** Texts that need this way come back to the same few clusters. */
const known = new WeakMap<StyleData, Map<string, Drawn | undefined>>();
const mostKnown = 2000;

function resolved(fonts: FontData, style: StyleData, cluster: string): Drawn | undefined {
  let clustersKnown = known.get(style);
  if (!clustersKnown || clustersKnown.size >= mostKnown) known.set(style, (clustersKnown = new Map()));
  if (clustersKnown.has(cluster)) return clustersKnown.get(cluster);
  const drawn = resolve(fonts, style, cluster);
  clustersKnown.set(cluster, drawn);
  return drawn;
}

/** Nothing for what has no ink. */
function resolve(fonts: FontData, style: StyleData, cluster: string): Drawn | undefined {
  const characters = Array.from(cluster.slice(0, 2 * longestCluster)).slice(0, longestCluster);
  const visible = characters.filter((character) => !invisible.test(character));
  const [base, ...marks] = visible.map((character) => glyphOf(fonts, character.codePointAt(0) ?? 0));
  if (base === undefined) return undefined;
  if (base === 0) {
    const glyph = glyphOf(fonts, replacement);
    return { glyph, standIn: { text: characters.join(''), parts: [{ glyph, x: 0, y: 0 }] } };
  }
  if (marks.length === 0) return { glyph: base };
  const drawn = marks.filter((mark) => mark >= fonts.firstSpecial);
  return { glyph: base, standIn: { text: visible.join(''), parts: withMarks(style, base, drawn) } };
}
