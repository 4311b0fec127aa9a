import type { FontStyle } from './display.ts';

/**
 * Widths of prepared fonts. The painter uses the same data, so what is measured is what is drawn.
 * Measuring a word takes a tenth of a microsecond: keeping results would take as long.
 */
export interface FontMetrics {
  /**
   * Width in points of a text with kerning, composed or decomposed. Characters that no font has count as the
   * replacement glyph, a soft hyphen counts only as the last character, controls count nothing.
   */
  width(text: string, style: FontStyle, size: number, letterSpacing?: number): number;
  /** Left side bearing of the text's first glyph in points, for optical margins. */
  leftBearing(text: string, style: FontStyle, size: number): number;
  /** Characters of the text that no prepared font has, each once; an emoji of several code points is one. */
  missing(text: string): string[];
}
