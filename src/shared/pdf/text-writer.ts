// Text operators (ISO 32000-1, 9.4): positions, and glyphs with kerning in between.
import type { DisplayText, FontStyle } from '../layout/display.ts';
import type { ContentStream } from './content-stream.ts';
import type { EmbeddedFonts, FontUse } from './embedded-fonts.ts';
import type { GlyphRun } from './glyph-run.ts';

/** Writes text into a content stream and notes which glyphs the document needs. */
export class TextWriter {
  readonly #out: ContentStream;
  readonly #embedded: EmbeddedFonts;
  // Hundredths of a point: whole numbers do not drift when positions are written as differences.
  #x = 0;
  #y = 0;
  #font: FontStyle | undefined;
  #size = 0;
  #spacing = 0;

  constructor(out: ContentStream, embedded: EmbeddedFonts) {
    this.#out = out;
    this.#embedded = embedded;
  }

  /** A text object has begun: its first position is counted from the page's corner. */
  begin(): void {
    this.#x = 0;
    this.#y = 0;
  }

  /** Draws a shaped text; `run` is its glyphs. */
  draw(item: DisplayText, run: GlyphRun, pageHeight: number): void {
    const { x, baseline, font, size, letterSpacing = 0 } = item;
    const use = this.#embedded.use(font);
    this.#state(use, font, size, letterSpacing);
    this.#move(Math.round(x * 100), Math.round((pageHeight - baseline) * 100));
    this.#glyphs(run, use);
  }

  #state(use: FontUse, font: FontStyle, size: number, spacing: number): void {
    if (this.#font !== font || this.#size !== size) {
      this.#out.ascii(`/${use.resource} `).number(size).ascii('Tf\n');
      this.#font = font;
      this.#size = size;
    }
    if (this.#spacing !== spacing) {
      this.#out.number(spacing).ascii('Tc\n');
      this.#spacing = spacing;
    }
  }

  #move(x: number, y: number): void {
    this.#out
      .hundredths(x - this.#x)
      .hundredths(y - this.#y)
      .ascii('Td\n');
    this.#x = x;
    this.#y = y;
  }

  #glyphs(run: GlyphRun, use: FontUse): void {
    const out = this.#out;
    const { glyphs, shifts, count, standIns } = run;
    out.ascii('[(');
    for (let index = 0; index < count; index++) {
      const glyph = glyphs[index] ?? 0;
      const shift = shifts[index] ?? 0;
      // A number between strings moves the pen to the left.
      if (shift !== 0) out.ascii(')').number(-shift).ascii('(');
      const standIn = standIns.size === 0 ? undefined : standIns.get(index);
      out.glyph(standIn ? use.standIn(standIn) : use.glyph(glyph));
    }
    out.ascii(')]TJ\n');
  }
}
