import type { FontStyle } from './display.ts';

/** Widths of prepared fonts. The painter uses the same data, so what is measured is what is drawn. */
export interface FontMetrics {
  /** Width in points of a text (NFC) with kerning. Characters that no font has count as the replacement glyph. */
  width(text: string, style: FontStyle, size: number, letterSpacing?: number): number;
  /** Left side bearing of the text's first glyph in points, for optical margins. */
  leftBearing(text: string, style: FontStyle, size: number): number;
  /** Characters of the text that no prepared font has. */
  missing(text: string): string[];
}
