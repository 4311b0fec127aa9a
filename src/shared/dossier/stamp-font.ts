import type { DisplayDocument } from '../layout/display.ts';
import type { PreparedFonts } from '../pdf/index.ts';
import type { StampText } from '../pdf/join/index.ts';

const style = 'regular';

/** A sheet with every sign that a stamp may have, so that its font has them all. */
export function stampSheet(): DisplayDocument {
  const text = {
    kind: 'text' as const,
    x: 50,
    baseline: 50,
    text: '0123456789.',
    font: 'regular' as const,
    size: 8,
  };
  return {
    title: '',
    author: '',
    language: '',
    pages: [{ width: 595, height: 842, items: [{ ...text, color: '#000000', tag: 'artifact' }] }],
    structure: [{ role: 'Document', children: [] }],
    outline: [],
    anchors: [],
  };
}

/** "3.2" in the glyphs of that font. */
export function stampText(fonts: PreparedFonts, document: number, page: number): StampText {
  const text = `${document}.${page}`;
  const { glyphs, count } = fonts.shape(text, style);
  let digits = '';
  for (let index = 0; index < count; index++) digits += (glyphs[index] ?? 0).toString(16).padStart(4, '0');
  return { glyphs: digits, width: fonts.width(text, style, 1) };
}
