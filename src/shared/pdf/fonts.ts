// Prepared fonts as the rest of the program sees them: measuring for the layout, glyphs and subsets for the painter.
import type { FontStyle } from '../layout/display.ts';
import type { FontMetrics } from '../layout/fonts.ts';
import { GlyphRun } from './glyph-run.ts';
import { inkBox, readPreparedFonts, type FontData } from './prepared-fonts.ts';
import { shape } from './shape.ts';

export interface PreparedFonts extends FontMetrics {
  readonly data: FontData;
  /** The glyphs of a text; valid until the next text is shaped or measured. */
  shape(text: string, style: FontStyle): GlyphRun;
}

/** Opens the file that scripts/compile-fonts.mjs made. Takes well under a millisecond; do it once per process. */
export function loadFonts(bytes: Uint8Array): PreparedFonts {
  const data = readPreparedFonts(bytes);
  const run = new GlyphRun();
  const shaped = (text: string, style: FontStyle) => {
    shape(data, data.styles[style], text, run);
    return run;
  };
  return {
    data,
    shape: shaped,
    width(text, style, size, letterSpacing = 0) {
      const { width, count } = shaped(text, style);
      return (width * size) / 1000 + count * letterSpacing;
    },
    leftBearing(text, style, size) {
      const { count, glyphs } = shaped(text, style);
      const ink = count === 0 ? undefined : inkBox(data.styles[style], glyphs[0] ?? 0);
      return ((ink?.[0] ?? 0) * size) / 1000;
    },
    missing(text) {
      const replaced = shaped(text, 'regular').standIns.values();
      return [...new Set(Array.from(replaced, (standIn) => standIn.text))];
    },
  };
}
