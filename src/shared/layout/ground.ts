import type { DisplayItem } from './display.ts';
import type { Sheet } from './sheet.ts';

/** What lies behind the text of every page: the tint of a side column, a frame. */
export function ground({ template: { side, frame, page, colors } }: Sheet): DisplayItem[] {
  const items: DisplayItem[] = [];
  if (side !== undefined)
    items.push({ kind: 'rect', ...side.ground, y: 0, height: page.height, color: colors.tint });
  if (frame !== undefined) {
    const { inset, weight: width } = frame;
    const [left, right] = [inset + width / 2, page.width - inset - width / 2];
    const [top, bottom] = [inset + width / 2, page.height - inset - width / 2];
    const rule = (x1: number, y1: number, x2: number, y2: number): DisplayItem => {
      return { kind: 'rule', x1, y1, x2, y2, width, color: colors.accent };
    };
    items.push(
      rule(inset, top, page.width - inset, top),
      rule(right, inset, right, page.height - inset),
      rule(page.width - inset, bottom, inset, bottom),
      rule(left, page.height - inset, left, inset),
    );
  }
  return items;
}
