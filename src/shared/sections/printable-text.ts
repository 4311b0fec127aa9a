import { hasInk } from '../model/ink.ts';
import { linkKind } from '../model/rich-text-links.ts';
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
  return first === -1 ? [] : children.slice(first, children.findLastIndex(leavesInk) + 1).map(safelyLinked);
}

/** A link that nobody should follow, or that nobody could see, is none on paper. */
function safelyLinked(inline: Inline): Inline {
  if (!('text' in inline) || inline.link === undefined) return inline;
  if (linkKind(inline.link) === 'safe' && leavesInk(inline)) return inline;
  const { link: _, ...plain } = inline;
  return plain;
}

function leavesInk(inline: Inline): boolean {
  return 'text' in inline && hasInk(inline.text);
}
