import type { DisplayItem } from './display.ts';

/** May a page begin with this row? `unwanted`: only where nothing better is left; `never`: only if a page has no other place. */
export type PageBreak = 'free' | 'unwanted' | 'never';

/** Part of the rule beside the entries of a section, which goes from the first dot on a page to the last line. */
export interface Rail {
  /** The section's node. */
  section: number;
  /** How far below the top of the row the rule begins, if this is its first row on a page. */
  from: number;
  /** The last row of all. */
  last?: true;
}

/** The smallest thing that pages are made of: usually one line across all columns. */
export interface Row {
  height: number;
  /** Space above; at the top of a page `beforeAtTop` takes its place. */
  before: number;
  beforeAtTop: number;
  /** After it, what follows stands on the next grid line, at least this far away. */
  snapAfter?: number;
  pageBreak: PageBreak;
  /** With y from the row's top. */
  items: DisplayItem[];
  /** Ids of the section and entry that it belongs to. */
  ids: readonly string[];
  outline?: { title: string; level: 1 | 2 };
  /** How far below its top the next row stands, where that is not its height. */
  advance?: number;
  /** Begins at the top of a page. */
  newPage?: true;
  /** Part of a timeline. */
  rail?: Rail;
  /** Makes what stands above the row where it begins a page: "… – fortsat", or a table's head. */
  continued?: () => Row[];
}

export function row(height: number, items: DisplayItem[], properties: Partial<Row> = {}): Row {
  return { height, before: 0, beforeAtTop: 0, pageBreak: 'never', items, ids: [], ...properties };
}
