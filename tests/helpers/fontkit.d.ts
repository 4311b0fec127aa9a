// The part of fontkit that tests use; the package brings no types.
declare module 'fontkit' {
  interface Glyph {
    id: number;
    advanceWidth: number;
    path: { toSVG(): string };
  }
  interface Font {
    numGlyphs: number;
    getGlyph(id: number): Glyph;
    glyphForCodePoint(code: number): Glyph;
    hasGlyphForCodePoint(code: number): boolean;
    layout(text: string, features?: Record<string, boolean>): { advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
