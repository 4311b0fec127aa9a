import { breakPoints } from './break-points.ts';
import type { FontMetrics } from './fonts.ts';
import { inkEndOf, Stretch, type Line } from './stretch.ts';
import type { Run } from './text-style.ts';

/** Rounding of sums of widths must not push a word down that fits exactly. */
const tolerance = 0.01;

type Range = [from: number, to: number];

/** Breaks runs into lines no wider than `width`. Runs that hold no text give no line. */
export function breakLines(runs: readonly Run[], width: number, metrics: FontMetrics): Line[] {
  const stretch = new Stretch(runs, metrics);
  return linesOf(stretch, breakPoints(stretch.text), width);
}

/**
 * Breaks a text of one style between its units only; within a unit that is wider than the line, as any text. What leads
 * them in is running text.
 */
export function breakUnits(
  units: readonly string[],
  run: Omit<Run, 'text'>,
  width: number,
  metrics: FontMetrics,
  lead: readonly Run[] = [],
): Line[] {
  const stretch = new Stretch([...lead, { ...run, text: units.join(' ') }], metrics);
  const { text } = stretch;
  const start = lead.reduce((length, each) => length + each.text.length, 0);
  const points = start === 0 ? [] : breakPoints(text.slice(0, start));
  let from = start;
  for (const unit of units) {
    const end = from + unit.length;
    if (stretch.width(from, end) > width + tolerance) {
      for (const point of breakPoints(unit)) if (point < unit.length) points.push(from + point);
    }
    from = Math.min(end + 1, text.length);
    points.push(from);
  }
  return linesOf(stretch, points, width);
}

function linesOf(stretch: Stretch, points: readonly number[], width: number): Line[] {
  const ranges = fill(stretch, points, width + tolerance);
  takeDown(ranges, stretch, points, width + tolerance);
  return ranges.map(([from, to]) => stretch.line(from, to)).filter(({ pieces }) => pieces.length > 0);
}

/** As much on each line as fits; a piece wider than the line is cut between characters. */
function fill(stretch: Stretch, points: readonly number[], width: number): Range[] {
  const ranges: Range[] = [];
  let lineStart = 0;
  let from = 0;
  let x = 0;
  for (const to of points) {
    const inkEnd = inkEndOf(stretch.text, from, to);
    let inkWidth = stretch.width(from, inkEnd);
    if (x > 0 && x + inkWidth > width) {
      ranges.push([lineStart, from]);
      lineStart = from;
      x = 0;
    }
    if (inkWidth > width) {
      for (
        let cut = cutAt(stretch, lineStart, inkEnd, width);
        cut < inkEnd;
        cut = cutAt(stretch, cut, inkEnd, width)
      ) {
        ranges.push([lineStart, cut]);
        lineStart = cut;
      }
      inkWidth = stretch.width(lineStart, inkEnd);
    }
    x += inkWidth + stretch.width(inkEnd, to);
    from = to;
  }
  if (from > lineStart) ranges.push([lineStart, from]);
  return ranges;
}

/**
 * The furthest index up to which the characters fit; at least one character, and never between a letter and its marks.
 * Addresses are cut after a sign, if that leaves more than half of the line.
 */
function cutAt(stretch: Stretch, from: number, to: number, width: number): number {
  let x = 0;
  let at = from;
  let sign = from;
  while (at < to) {
    let next = at + charLength(stretch.text, at);
    while (next < to && /^[\p{M}\u200c\u200d]/u.test(stretch.text.slice(next, next + 2)))
      next += charLength(stretch.text, next);
    x += stretch.width(at, next);
    if (x > width && at > from) return sign > (from + at) / 2 ? sign : at;
    at = next;
    if (/[@._/=&?-]/.test(stretch.text.charAt(at - 1))) sign = at;
  }
  return to;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A last line of one word gets the word before it as company, where the line before can spare it. */
function takeDown(ranges: Range[], stretch: Stretch, points: readonly number[], width: number): void {
  const last = ranges.at(-1);
  const previous = ranges.at(-2);
  if (last === undefined || previous === undefined) return;
  // From the back, where words begin: in the last line none but its first, in the line before at least two.
  let index = points.length - 1;
  const wordStartBefore = (limit: number): number => {
    for (; index >= 0; index--) {
      const point = points[index] ?? 0;
      if (point < limit && stretch.text.charCodeAt(point - 1) === 0x20) return point;
    }
    return -1;
  };
  if (wordStartBefore(last[1]) !== last[0]) return;
  const moved = wordStartBefore(last[0]);
  if (moved <= previous[0] || wordStartBefore(moved) <= previous[0]) return;
  if (stretch.width(moved, inkEndOf(stretch.text, moved, last[1])) > width) return;
  previous[1] = moved;
  last[0] = moved;
}
