import type { Block, List } from './rich-text.ts';

/** An item of one of Quill's lists, which are flat: kind and depth stand on the item. */
export interface FlatItem {
  ordered: boolean;
  /** 0 for the outermost. */
  indent: number;
  blocks: Block[];
}

/** Turns flat items into nested lists. An item can be at most one level deeper than the one before it. */
export function nestQuillItems(items: readonly FlatItem[]): List[] {
  const outermost: List[] = [];
  const open: List[] = [];
  for (const { ordered, indent, blocks } of items) {
    const level = Math.min(indent, open.length);
    const atLevel = open[level];
    open.length = Math.min(open.length, level + 1);
    if (atLevel?.ordered === ordered) {
      atLevel.items.push({ blocks });
      continue;
    }
    const list: List = { type: 'list', ordered, items: [{ blocks }] };
    const parent = open[level - 1]?.items.at(-1)?.blocks;
    if (parent) parent.push(list);
    else outermost.push(list);
    open[level] = list;
  }
  return outermost;
}
