// Where a combining mark stands when Unicode has no composed letter for the pair: judged by where the ink lies.
import type { StandIn } from './glyph-run.ts';
import { inkBox, type StyleData } from './prepared-fonts.ts';

type Ink = readonly [left: number, bottom: number, right: number, top: number];

/** Room between two marks, in units. */
const gap = 40;
const nowhere: Ink = [0, 0, 0, 0];

/** A letter and the marks around it, each centred above or below whatever is already there. */
export function withMarks(style: StyleData, base: number, marks: number[]): StandIn['parts'] {
  const letter = inkBox(style, base) ?? nowhere;
  const parts = [{ glyph: base, x: 0, y: 0 }];
  let [, bottom, , top] = letter;
  for (const mark of marks) {
    const ink = inkBox(style, mark) ?? nowhere;
    const y = rise(style, ink, top, bottom, parts.length > 1);
    // In an italic the axis of the letter leans.
    const height = (ink[1] + ink[3]) / 2 + y - (letter[1] + letter[3]) / 2;
    const lean = height * Math.tan((-style.italicAngle * Math.PI) / 180);
    const x = Math.round((letter[0] + letter[2]) / 2 + lean - (ink[0] + ink[2]) / 2);
    parts.push({ glyph: mark, x, y });
    top = Math.max(top, ink[3] + y);
    bottom = Math.min(bottom, ink[1] + y);
  }
  return parts;
}

// The font's marks are drawn for a small letter; a taller or deeper base moves them.
function rise(style: StyleData, ink: Ink, top: number, bottom: number, stacked: boolean): number {
  if (ink[1] >= style.xHeight) return Math.max(0, stacked ? top + gap - ink[1] : top - style.xHeight);
  if (ink[3] <= 0) return Math.min(0, stacked ? bottom - gap - ink[3] : bottom);
  return 0;
}
