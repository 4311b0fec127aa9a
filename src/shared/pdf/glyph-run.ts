/** A glyph made for one text that has none of its own: a letter with its marks, or the replacement. */
export interface StandIn {
  /** What it extracts as. */
  text: string;
  /** The first part gives the advance. Places in units from its origin. */
  parts: { glyph: number; x: number; y: number }[];
}

/** A text as glyphs, in units of 1/1000 em. One run is filled again and again: read it before the next text is shaped. */
export class GlyphRun {
  count = 0;
  /** Advance of the whole, with kerning. */
  width = 0;
  glyphs = new Uint16Array(256);
  /** Kerning: how far the pen moves to the right before the glyph. */
  shifts = new Int16Array(256);
  /** By place in the run: what is drawn instead of the glyph there, with its advance. */
  readonly standIns = new Map<number, StandIn>();

  clear(length: number): void {
    this.count = 0;
    this.width = 0;
    if (this.standIns.size > 0) this.standIns.clear();
    if (length <= this.glyphs.length) return;
    this.glyphs = new Uint16Array(length * 2);
    this.shifts = new Int16Array(length * 2);
  }
}
