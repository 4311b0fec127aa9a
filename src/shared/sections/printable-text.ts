import type { Block, Inline, RichText } from '../model/rich-text.ts';

/** What of a rich text leaves ink: empty paragraphs, items and lists vanish, and breaks at a paragraph's ends. */
export function printable(text: RichText | undefined): Block[] {
  return (text?.blocks ?? []).flatMap(printableBlock);
}

function printableBlock(block: Block): Block[] {
  if (block.type === 'paragraph') {
    const children = trimmed(block.children);
    return children.length > 0 ? [{ ...block, children }] : [];
  }
  const items = block.items
    .map((item) => ({ ...item, blocks: item.blocks.flatMap(printableBlock) }))
    .filter((item) => item.blocks.length > 0);
  return items.length > 0 ? [{ ...block, items }] : [];
}

function trimmed(children: Inline[]): Inline[] {
  const first = children.findIndex(leavesInk);
  return first === -1 ? [] : children.slice(first, children.findLastIndex(leavesInk) + 1);
}

function leavesInk(inline: Inline): boolean {
  return 'text' in inline && /\S/.test(inline.text);
}
