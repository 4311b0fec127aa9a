import type { Block, Inline, Paragraph } from './rich-text.ts';

/** Whether what Word puts before an item is a number or a letter rather than a bullet. */
export function isNumbered(marker: string): boolean {
  return /^[\s\u00a0(]*(\d{1,4}|[a-z]{1,2}|[ivxlcdm]{1,8})[.):]/iu.test(marker);
}

/** What programs put before an item where they know no lists; the last two are Word's own from its symbol fonts. */
const bullet = /^[\s\u00a0]*[•·◦▪▫●○■□‣⁃\uf0b7\uf0a7][\s\u00a0]+/u;

/** Gives blocks in which lines that begin with a bullet are lists, lists side by side are one, and nothing blank stands at either end. */
export function tidied(blocks: readonly Block[]): Block[] {
  const lists = blocks.map((block) => (block.type === 'paragraph' ? (bulleted(block) ?? block) : block));
  return joined(withoutBlankEnds(lists));
}

function bulleted(paragraph: Paragraph): Block | undefined {
  const [first, ...rest] = paragraph.children;
  if (first === undefined || !('text' in first)) return undefined;
  // A bullet may be a run of its own, and the spaces behind it another.
  const text = textOf(paragraph);
  const marker = bullet.exec(text)?.[0];
  if (marker === undefined || marker.length === text.length) return undefined;
  return {
    type: 'list',
    ordered: false,
    items: [{ blocks: [{ type: 'paragraph', children: without([first, ...rest], marker.length) }] }],
  };
}

const textOf = ({ children }: Paragraph): string =>
  children.map((child) => ('text' in child ? child.text : '\n')).join('');

/** The inlines without their first `length` characters. */
function without(children: readonly Inline[], length: number): Inline[] {
  let left = length;
  return children.flatMap((child): Inline[] => {
    if (left === 0 || !('text' in child)) return [child];
    const kept = child.text.slice(left);
    left = Math.max(0, left - child.text.length);
    return kept === '' ? [] : [{ ...child, text: kept }];
  });
}

const isBlank = (block: Block): boolean =>
  block.type === 'paragraph' && textOf(block).replaceAll('\u00a0', ' ').trim() === '';

function withoutBlankEnds(blocks: readonly Block[]): Block[] {
  const from = blocks.findIndex((block) => !isBlank(block));
  const to = blocks.findLastIndex((block) => !isBlank(block));
  return from < 0 ? [] : blocks.slice(from, to + 1).map((block) => (isBlank(block) ? empty : block));
}
const empty: Block = { type: 'paragraph', children: [] };

function joined(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1);
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered)
      all[all.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else all.push(block);
    return all;
  }, []);
}
