// Where a combining mark stands when Unicode has no composed letter for the pair: judged by where the ink lies.
import { inkBox, type StyleData } from './prepared-fonts.ts';

/** A mark's place: how far the pen moves from the end of its base, and up; and the ink that the next mark has to clear. */
export interface MarkPlace {
  x: number;
  y: number;
  top: number;
  bottom: number;
}

const gap = 40;
const nowhere = [0, 0, 0, 0] as const;

/** Centres a mark on its base, above or below whatever is already there. Lengths in units. */
export function placeMark(style: StyleData, base: number, mark: number, before?: MarkPlace): MarkPlace {
  const letter = inkBox(style, base) ?? nowhere;
  const ink = inkBox(style, mark) ?? nowhere;
  const top = before?.top ?? letter[3];
  const bottom = before?.bottom ?? letter[1];
  const y = rise(style, ink, top, bottom, before !== undefined);
  // In an italic the axis of the letter leans.
  const height = (ink[1] + ink[3]) / 2 + y - (letter[1] + letter[3]) / 2;
  const lean = height * Math.tan((-style.italicAngle * Math.PI) / 180);
  const x = Math.round(
    (letter[0] + letter[2]) / 2 + lean - (style.advances[base] ?? 0) - (ink[0] + ink[2]) / 2,
  );
  return { x, y, top: Math.max(top, ink[3] + y), bottom: Math.min(bottom, ink[1] + y) };
}

// The font's marks are drawn for a small letter; a taller or deeper base moves them.
function rise(
  style: StyleData,
  ink: readonly [number, number, number, number],
  top: number,
  bottom: number,
  stacked: boolean,
): number {
  if (ink[1] >= style.xHeight) return Math.max(0, stacked ? top + gap - ink[1] : top - style.xHeight);
  if (ink[3] <= 0) return Math.min(0, stacked ? bottom - gap - ink[3] : bottom);
  return 0;
}
