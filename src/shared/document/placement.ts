import type { SectionDefinition } from '../sections/define.ts';
import type { Block, RichBlock, SectionBlock } from './blocks.ts';

/** More characters than this in one text are not pleasant to read in a narrow column. */
const longText = 240;

/** Where a section belongs in templates that have more places than one: skills and other short lists aside. */
export function placementOf(
  { group, aside = group === 'skills' }: SectionDefinition,
  blocks: readonly Block[],
): Pick<SectionBlock, 'placement'> {
  if (group === 'about') return { placement: 'intro' };
  return aside && blocks.every(isShort) ? { placement: 'side' } : {};
}

function isShort(block: Block): boolean {
  switch (block.kind) {
    case 'entry':
      return textLength(block.body) + block.facts.reduce((sum, { text }) => sum + text.length, 0) <= longText;
    case 'text':
      return textLength(block.body) <= longText;
    case 'level-details':
      return false;
    default:
      return true;
  }
}

function textLength(blocks: readonly RichBlock[]): number {
  let length = 0;
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) length += textLength(item.blocks);
    else for (const child of block.children) if ('text' in child) length += child.text.length;
  }
  return length;
}
