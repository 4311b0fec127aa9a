import type { FontMetrics } from './fonts.ts';
import type { Run } from './text-style.ts';

/** Part of a run within a line; `x` from the line's left. */
export interface LinePiece {
  run: Run;
  text: string;
  x: number;
  width: number;
}
export interface Line {
  pieces: LinePiece[];
  /** Without the space at its end. */
  width: number;
}

/** The runs of a paragraph up to a forced break, as one text that can be measured and cut anywhere. */
export class Stretch {
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #starts: number[] = [];
  readonly #metrics: FontMetrics;

  constructor(runs: readonly Run[], metrics: FontMetrics) {
    let text = '';
    for (const run of runs) {
      this.#starts.push(text.length);
      text += run.text;
    }
    this.text = text;
    this.#runs = runs;
    this.#metrics = metrics;
  }

  width(from: number, to: number): number {
    let width = 0;
    for (let index = this.#runAt(from); from < to; index++) {
      const end = Math.min(to, this.#endOf(index));
      width += this.#measure(index, from, end);
      from = end;
    }
    return width;
  }

  /** The line that shows the text from one index to another; a space there stays at its end, so that words do not join when read out. */
  line(from: number, to: number): Line {
    const inkEnd = inkEndOf(this.text, from, to);
    const end = Math.min(to, inkEnd + 1);
    const pieces: LinePiece[] = [];
    let x = 0;
    for (let index = this.#runAt(from); from < end; index++) {
      const run = this.#runs[index];
      const next = Math.min(end, this.#endOf(index));
      if (run !== undefined && next > from) {
        const width = this.#measure(index, from, Math.min(next, Math.max(from, inkEnd)));
        pieces.push({ run, text: this.text.slice(from, next), x, width });
        x += width;
      }
      from = next;
    }
    return { pieces, width: x };
  }

  #measure(index: number, from: number, to: number): number {
    const run = this.#runs[index];
    if (run === undefined || to <= from) return 0;
    const { font, size, letterSpacing } = run.style;
    return this.#metrics.width(this.text.slice(from, to), font, size, letterSpacing);
  }

  #endOf(index: number): number {
    return this.#starts[index + 1] ?? this.text.length;
  }

  /** The run that holds the character at an index. */
  #runAt(at: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Index after the last character that is no space. */
export function inkEndOf(text: string, from: number, to: number): number {
  while (to > from && text.charCodeAt(to - 1) === 0x20) to--;
  return to;
}
