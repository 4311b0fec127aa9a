import { nestQuillItems, type FlatItem } from './rich-text-quill.ts';
import type { Block, LineBreak, Paragraph, TextRun } from './rich-text.ts';

export type Mark = 'bold' | 'italic' | 'underline' | 'raised' | 'lowered';

/** A white space that folds with its neighbours; becomes a space, or nothing at the edge of a block. */
const folding = '\u0001';

/** Deeper lists become part of the one above: nobody reads them, and a tree of any depth would be an attack. */
const maximumDepth = 16;

interface ItemFrame extends FlatItem {
  blocks: Block[];
}
interface ListFrame {
  ordered: boolean;
  items: ItemFrame[];
  quill: boolean;
  parent: Block[];
  /** Lists opened within this one that were too deep to count. */
  tooDeep: number;
}

/** A run under way keeps its text in pieces: joined once, however often the markup interrupts it. */
type LinePart = LineBreak | { run: TextRun; pieces: string[] };

/** Builds blocks from the events of an HTML text: marks, links, paragraphs and lists may come in any order. */
export class RichTextBuilder {
  private readonly root: Block[] = [];
  private readonly lists: ListFrame[] = [];
  private line: { paragraph: Paragraph; parts: LinePart[] } | undefined;
  private readonly marks: Record<Mark, number> = { bold: 0, italic: 0, underline: 0, raised: 0, lowered: 0 };
  private readonly links: (string | undefined)[] = [];

  mark(mark: Mark, on: boolean): void {
    this.marks[mark] = Math.max(0, this.marks[mark] + (on ? 1 : -1));
  }

  /** Opens a link (undefined: one that is not kept), or closes the innermost. */
  link(address: string | undefined | null): void {
    if (address === null) this.links.pop();
    else this.links.push(address);
  }

  text(text: string): void {
    if (text === '' || (!this.line && text === folding)) return;
    const line = this.open();
    const last = line.at(-1);
    const atFold = last === undefined || 'break' in last || last.pieces.at(-1)?.endsWith(folding);
    const piece = atFold && text.startsWith(folding) ? text.slice(1) : text;
    if (piece === '') return;
    const run = this.newRun();
    if (last && 'pieces' in last && sameMarks(last.run, run)) last.pieces.push(piece);
    else line.push({ run, pieces: [piece] });
  }

  lineBreak(): void {
    const line = this.open();
    trimEnd(line);
    line.push({ break: true });
  }

  /** Ends the paragraph under way; with `start`, begins one that stays even when nothing comes into it. */
  boundary(start: boolean): void {
    this.closeParagraph();
    if (start) this.open();
  }

  list(opened: { ordered: boolean } | null): void {
    this.closeParagraph();
    const outer = this.lists.at(-1);
    if (opened && outer && this.lists.length >= maximumDepth) outer.tooDeep += 1;
    else if (opened) {
      const parent = outer ? this.lastItem(outer).blocks : this.root;
      this.lists.push({ ...opened, items: [], quill: false, parent, tooDeep: 0 });
    } else if (outer && outer.tooDeep > 0) outer.tooDeep -= 1;
    else this.closeList();
  }

  /** Opens an item with what Quill says of it, or closes the one under way. */
  item(opened: { ordered?: boolean; indent: number } | null): void {
    this.closeParagraph();
    if (!opened) return;
    if (this.lists.length === 0) this.list({ ordered: false });
    const list = this.lists.at(-1);
    if (!list) return;
    if (opened.ordered !== undefined) list.quill = true;
    list.items.push({ ordered: opened.ordered ?? list.ordered, indent: opened.indent, blocks: [] });
  }

  finish(): Block[] {
    this.closeParagraph();
    while (this.lists.length > 0) this.closeList();
    return this.root;
  }

  private closeList(): void {
    const list = this.lists.pop();
    if (!list || list.items.length === 0) return;
    if (list.quill) list.parent.push(...nestQuillItems(list.items));
    else {
      const items = list.items.map(({ blocks }) => ({ blocks }));
      list.parent.push({ type: 'list', ordered: list.ordered, items });
    }
  }

  /** The line under way; a new one begins a paragraph in the innermost item, or outside all lists. */
  private open(): LinePart[] {
    if (!this.line) {
      const paragraph: Paragraph = { type: 'paragraph', children: [] };
      const list = this.lists.at(-1);
      (list ? this.lastItem(list).blocks : this.root).push(paragraph);
      this.line = { paragraph, parts: [] };
    }
    return this.line.parts;
  }

  private lastItem(list: ListFrame): ItemFrame {
    const last = list.items.at(-1);
    if (last) return last;
    const item: ItemFrame = { ordered: list.ordered, indent: 0, blocks: [] };
    list.items.push(item);
    return item;
  }

  private closeParagraph(): void {
    const line = this.line;
    this.line = undefined;
    if (!line) return;
    trimEnd(line.parts);
    // Browsers do not show the last line break of a block: editors put it there to keep an empty line open.
    const last = line.parts.at(-1);
    if (last && 'break' in last) line.parts.pop();
    line.paragraph.children = line.parts.map((part) =>
      'break' in part ? part : { ...part.run, text: part.pieces.join('').replaceAll(folding, ' ') },
    );
  }

  private newRun(): TextRun {
    const run: TextRun = { text: '' };
    for (const mark of ['bold', 'italic', 'underline', 'raised', 'lowered'] as const) {
      if (this.marks[mark] > 0) run[mark] = true;
    }
    const link = this.links.at(-1);
    if (link !== undefined) run.link = link;
    return run;
  }
}

function sameMarks(a: TextRun, b: TextRun): boolean {
  const { bold, italic, underline, raised, lowered, link } = a;
  if (bold !== b.bold || italic !== b.italic || underline !== b.underline) return false;
  return raised === b.raised && lowered === b.lowered && link === b.link;
}

/** Takes a folding space from the end of what stands before a break or the end of the block. */
function trimEnd(line: LinePart[]): void {
  const last = line.at(-1);
  if (!last || 'break' in last) return;
  const piece = last.pieces.pop();
  if (piece === undefined) return;
  const trimmed = piece.endsWith(folding) ? piece.slice(0, -1) : piece;
  if (trimmed !== '') last.pieces.push(trimmed);
  if (last.pieces.length === 0) line.pop();
}
