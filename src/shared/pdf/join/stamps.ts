import { decimal } from '../syntax.ts';
import type { SourcePage } from './pages.ts';

/** A text in a font that is already in the file. */
export interface StampText {
  /** Glyph numbers as hexadecimal digits, two bytes each. */
  glyphs: string;
  /** Width at a size of one point. */
  width: number;
}

const size = 8;
const [padX, padY] = [4, 2.6];
/** From the corner of the page that is seen. */
const margin = 14;

/**
 * What draws a stamp at the top right of the page as it is seen, whatever its turn, box and unit: dark on white, so that it can be
 * read on any ground.
 */
export function stampContent(page: SourcePage, text: StampText, font: string): string {
  const [left, bottom, right, top] = page.crop ?? page.media;
  // One point, in the page's own unit.
  const point = 1 / page.unit;
  const [a, b, c, d, x, y] = {
    0: [1, 0, 0, 1, right, top],
    90: [0, 1, -1, 0, left, top],
    180: [-1, 0, 0, -1, left, bottom],
    270: [0, -1, 1, 0, right, bottom],
  }[page.rotate] ?? [1, 0, 0, 1, right, top];
  const seen = page.rotate % 180 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
  const width = text.width * size + 2 * padX;
  const height = size * 0.714 + 2 * padY;
  // A page smaller than its stamp gets a smaller one.
  const scale = Math.min(point, (Math.min(...seen) * 0.5) / (width + margin));
  const matrix = [a, b, c, d].map((value = 0) => (value * scale).toFixed(5)).join(' ');
  const [fromRight, fromTop] = [-margin - width, -margin - height];
  return (
    `q ${matrix} ${decimal(x ?? 0)} ${decimal(y ?? 0)} cm /Artifact<</Type/Pagination/Subtype/Header>>BDC ` +
    `1 g ${decimal(fromRight)} ${decimal(fromTop)} ${decimal(width)} ${decimal(height)} re f ` +
    `0.553 0.592 0.647 RG 0.5 w ${decimal(fromRight)} ${decimal(fromTop)} ${decimal(width)} ${decimal(height)} re S ` +
    `0.102 0.114 0.129 rg BT /${font} ${size} Tf ${decimal(fromRight + padX)} ${decimal(fromTop + padY)} Td ` +
    `<${text.glyphs}>Tj ET EMC Q\n`
  );
}
