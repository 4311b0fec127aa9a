import type { EntryBlock, PaperDocument, RichBlock } from '../document/index.ts';
import type { LeftOut } from './display.ts';

/** How many parts the text of an entry has: its facts, paragraphs, and the items of its lists. */
export function partsOf({ facts, body }: EntryBlock): number {
  const texts = body.reduce((count, block) => count + (block.type === 'list' ? block.items.length : 1), 0);
  return texts + (facts.length > 0 ? 1 : 0);
}

/** The document with so many parts of each entry, in their order, and what that leaves out. */
export function trimmed(
  paper: PaperDocument,
  keep: readonly number[],
): { paper: PaperDocument; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let index = 0;
  const sections = paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'entry') return block;
      const parts = partsOf(block);
      const kept = keep[index++] ?? parts;
      if (kept >= parts) return block;
      leftOut.push({ id: block.id, title: block.title, parts: parts - kept });
      return firstParts(block, kept);
    }),
  }));
  return { paper: { ...paper, sections }, leftOut };
}

function firstParts(entry: EntryBlock, count: number): EntryBlock {
  if (count === 0) return { ...entry, facts: [], body: [] };
  let room = count - (entry.facts.length > 0 ? 1 : 0);
  const body = entry.body.flatMap((block): RichBlock[] => {
    if (room <= 0) return [];
    if (block.type !== 'list') {
      room--;
      return [block];
    }
    const items = block.items.slice(0, room);
    room -= items.length;
    return [{ ...block, items }];
  });
  return { ...entry, body };
}
