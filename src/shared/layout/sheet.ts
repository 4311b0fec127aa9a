import type { PaperDocument } from '../document/index.ts';
import type { Column, Flow, Template } from '../templates/index.ts';
import type { DisplayItem, DisplayText, StructureRole, Tag } from './display.ts';
import { breakLines } from './break-lines.ts';
import { cleanText } from './clean-text.ts';
import type { FontMetrics } from './fonts.ts';
import type { Line } from './stretch.ts';
import { StructureTree } from './structure-tree.ts';
import { baselineOf, stylesOf, type Run, type Styles, type TextStyle } from './text-style.ts';

const headings: readonly StructureRole[] = ['H1', 'H1', 'H2', 'H3'];

/** What every step of measuring shares: the document, its template and flow, the fonts, and the structure tree that grows. */
export class Sheet {
  readonly paper: PaperDocument;
  readonly template: Template;
  /** How blocks are set in the stretch of columns that is being measured. */
  readonly flow: Flow;
  readonly metrics: FontMetrics;
  readonly styles: Styles;
  readonly baseline: number;
  readonly structure: StructureTree;

  constructor(
    paper: PaperDocument,
    template: Template,
    metrics: FontMetrics,
    flow: Flow = template,
    structure = new StructureTree(),
  ) {
    this.paper = paper;
    this.template = template;
    this.flow = flow;
    this.structure = structure;
    this.metrics = metrics;
    this.styles = stylesOf(template);
    this.baseline = baselineOf(template);
  }

  /** The same document and tree, for blocks that stand in another flow. */
  within(flow: Flow): Sheet {
    return new Sheet(this.paper, this.template, this.metrics, flow, this.structure);
  }

  /** From the left edge of the flow's columns to their right edge. */
  get span(): Column {
    const { label, text } = this.flow.columns;
    const x = Math.min(label.x, text.x);
    return { x, width: Math.max(label.x + label.width, text.x + text.width) - x };
  }

  /** The `language` of a node whose text is in that language, where it is not the document's. */
  language(language: string | undefined): { language?: string } {
    return language === undefined || language === this.paper.language ? {} : { language };
  }

  get contentLanguage(): { language?: string } {
    return this.language(this.paper.contentLanguage);
  }

  width(text: string, { font, size, letterSpacing }: TextStyle): number {
    return this.metrics.width(text, font, size, letterSpacing);
  }

  /**
   * The role of a heading: 1 the person's name, 2 a section, 3 an entry. Without a name all move up, because a document's first
   * heading is an H1.
   */
  heading(level: 1 | 2 | 3): StructureRole {
    const named = this.paper.header.name !== '';
    return headings[named ? level : level - 1] ?? 'H1';
  }

  /** Lines of a text of one style. */
  lines(text: string, style: TextStyle, tag: Tag, width: number): Line[] {
    return breakLines([{ text: cleanText(text).trim(), style, tag }], width, this.metrics);
  }

  /** The text as far as it fits on one line, with an ellipsis where it was cut. */
  fit(text: string, style: TextStyle, width: number): string {
    // No line holds this many characters: a novel as a title must not cost a novel on every page.
    const short = cleanText(text.slice(0, 400)).trim();
    if (text.length <= 400 && this.width(short, style) <= width) return short;
    let [fits, tooLong] = [0, short.length + 1];
    while (tooLong - fits > 1) {
      const middle = (fits + tooLong) >> 1;
      if (this.width(`${short.slice(0, middle)}…`, style) <= width) fits = middle;
      else tooLong = middle;
    }
    return `${short.slice(0, fits).trimEnd().toWellFormed()}…`;
  }

  /** A text on the baseline of a grid line, y from the line's top. */
  text(x: number, text: string, style: TextStyle, tag: Tag): DisplayText {
    return { kind: 'text', x, baseline: this.baseline, text, tag, ...style };
  }

  /** What a line draws: its texts, and a clickable area for each link. */
  drawn(line: Line, x: number): DisplayItem[] {
    return line.pieces.flatMap((piece) => this.#drawnPiece(piece.run, piece.text, x + piece.x, piece.width));
  }

  #drawnPiece(run: Run, text: string, x: number, width: number): DisplayItem[] {
    const item = this.text(x, text, run.style, run.tag);
    if (run.underline === true) item.underline = true;
    if (run.rise !== undefined) item.baseline -= run.rise;
    if (run.link === undefined || run.tag === 'artifact') return [item];
    return [item, { kind: 'link', x, y: 0, width, height: this.template.grid, url: run.link, tag: run.tag }];
  }
}
