import type { Block, Inline, RichText } from './rich-text.ts';

/** The text without its marks: one line per paragraph or item, items with a bullet or their number, indented by level. */
export function richTextToPlain({ blocks }: Pick<RichText, 'blocks'>): string {
  return blocks.flatMap((block) => plainLines(block, '')).join('\n');
}

function plainLines(block: Block, indent: string): string[] {
  if (block.type === 'paragraph') return (indent + inlineText(block.children)).split('\n');
  return block.items.flatMap(({ blocks }, index) => {
    const sign = block.ordered ? `${index + 1}. ` : '• ';
    const lines = blocks.flatMap((inner) => plainLines(inner, inner.type === 'list' ? `${indent}  ` : ''));
    const [first = '', ...rest] = lines;
    return [indent + sign + first, ...rest];
  });
}

function inlineText(children: readonly Inline[]): string {
  return children.map((child) => ('break' in child ? '\n' : child.text)).join('');
}
