import type { DisplayItem } from './display.ts';

/** May a page begin with this row? `unwanted`: only where nothing better is left; `never`: only if a page has no other place. */
export type PageBreak = 'free' | 'unwanted' | 'never';

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
  /** Makes what stands above the row where it begins a page: "… – fortsat", or a table's head. */
  continued?: () => Row[];
}

export function row(height: number, items: DisplayItem[], properties: Partial<Row> = {}): Row {
  return { height, before: 0, beforeAtTop: 0, pageBreak: 'never', items, ids: [], ...properties };
}
