import { breakLines } from '../layout/break-lines.ts';
import { cleanText } from '../layout/clean-text.ts';
import type { DisplayItem, DisplayPage, Tag } from '../layout/display.ts';
import type { FontMetrics } from '../layout/fonts.ts';
import { StructureTree } from '../layout/structure-tree.ts';
import { baselineOf, stylesOf, type TextStyle } from '../layout/text-style.ts';
import { templateById, type Template } from '../templates/index.ts';

export interface TextOptions {
  style: TextStyle;
  tag: Tag;
  /** The right edge is at `x`, where else the left one is. */
  right?: boolean;
  /** Clickable, as far as the text reaches. */
  link?: string;
}

/** Pages on the axes of the classic template, filled by those who know where everything stands. */
export class Board {
  readonly template: Template = templateById('classic');
  readonly styles = stylesOf(this.template);
  readonly baseline = baselineOf(this.template);
  readonly structure = new StructureTree();
  readonly metrics: FontMetrics;
  readonly pages: DisplayPage[] = [];

  constructor(metrics: FontMetrics) {
    this.metrics = metrics;
  }

  newPage(): void {
    this.pages.push({ ...this.template.page, items: [] });
  }

  put(...items: DisplayItem[]): void {
    this.pages.at(-1)?.items.push(...items);
  }

  /** Lines of a text that is no wider. */
  lines(text: string, style: TextStyle, width: number): string[] {
    const run = { text: cleanText(text).trim(), style, tag: 'artifact' as const };
    return breakLines([run], width, this.metrics).map(({ pieces }) =>
      pieces.map((piece) => piece.text).join(''),
    );
  }

  /** A text on the grid line whose top is at `y`. */
  text(x: number, y: number, text: string, { style, tag, right = false, link }: TextOptions): void {
    const width = this.metrics.width(text, style.font, style.size, style.letterSpacing);
    const left = right ? x - width : x;
    this.put({ kind: 'text', x: left, baseline: y + this.baseline, text, tag, ...style });
    if (link !== undefined && tag !== 'artifact')
      this.put({ kind: 'link', x: left, y, width, height: this.template.grid, url: link, tag });
  }

  rule(x1: number, x2: number, y: number, color: string): void {
    this.put({ kind: 'rule', x1, y1: y, x2, y2: y, width: 0.5, color });
  }
}
