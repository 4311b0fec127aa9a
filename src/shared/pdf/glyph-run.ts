import type { StyleData } from './prepared-fonts.ts';

/** A text as glyphs, in units of 1/1000 em. One run is filled again and again: read it before the next text is shaped. */
export class GlyphRun {
  count = 0;
  /** Advance of the whole, with kerning. */
  width = 0;
  /** Glyphs after which letter spacing is added; marks stand on their base and take none. */
  spaced = 0;
  glyphs = new Uint16Array(256);
  /** How far the pen moves to the right before the glyph. */
  shifts = new Int16Array(256);
  /** How far the glyph stands above the baseline. */
  rises = new Int16Array(256);
  /** By place in the run: the text that a glyph stands for where that is not its own character. */
  readonly standIns = new Map<number, string>();

  clear(length: number): void {
    this.count = 0;
    this.width = 0;
    this.spaced = 0;
    if (this.standIns.size > 0) this.standIns.clear();
    if (length <= this.glyphs.length) return;
    this.glyphs = new Uint16Array(length * 2);
    this.shifts = new Int16Array(length * 2);
    this.rises = new Int16Array(length * 2);
  }

  /** A glyph on the baseline that moves the pen by its advance. */
  add(style: StyleData, glyph: number, shift: number): void {
    this.glyphs[this.count] = glyph;
    this.shifts[this.count] = shift;
    this.rises[this.count] = 0;
    this.count++;
    this.width += shift + (style.advances[glyph] ?? 0);
    this.spaced++;
  }

  /** A mark that leaves the pen where it was: the caller takes `shift` back before the next glyph. */
  addMark(glyph: number, shift: number, rise: number): void {
    this.glyphs[this.count] = glyph;
    this.shifts[this.count] = shift;
    this.rises[this.count] = rise;
    this.count++;
  }
}
