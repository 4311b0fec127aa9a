import type { EntryBlock, PaperDocument, RichBlock } from '../document/index.ts';
import type { DisplayDocument, LeftOut } from './display.ts';

/** More parts than this have no room on a page: each takes a line at least. */
const mostParts = 80;

/**
 * Lays out a document on one page: where it does not fit, entries keep their first bullets and paragraphs and lose the last
 * ones, the oldest entries first, as few as will do; what is left out is said. If even their titles need more than a page,
 * nothing is gained by leaving out, and the document takes the pages that it needs.
 */
export function fitToPage(
  paper: PaperDocument,
  lay: (paper: PaperDocument) => DisplayDocument,
): DisplayDocument {
  const whole = lay(paper);
  if (whole.pages.length === 1) return whole;
  const counts = entriesOf(paper).map(partsOf);
  const order = givingWay(paper);
  const kept = (removals: number) => {
    const keep = counts.map((count) => Math.min(count, mostParts));
    for (const entry of order.slice(0, removals)) keep[entry] = (keep[entry] ?? 0) - 1;
    return keep;
  };
  let best = trimmed(paper, kept(order.length), lay);
  if (best.pages.length > 1) return whole;
  let [tooFew, enough] = [-1, order.length];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    const tried = trimmed(paper, kept(middle), lay);
    if (tried.pages.length === 1) [enough, best] = [middle, tried];
    else tooFew = middle;
  }
  return best;
}

function entriesOf({ sections }: PaperDocument): EntryBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'entry'));
}

/** Facts, paragraphs, and the items of lists. */
function partsOf({ facts, body }: EntryBlock): number {
  const texts = body.reduce((count, block) => count + (block.type === 'list' ? block.items.length : 1), 0);
  return texts + (facts.length > 0 ? 1 : 0);
}

/** Entries in the order in which they lose a part: those with the most parts, from the last and oldest up; the first of a section keeps one more. */
function givingWay(paper: PaperDocument): number[] {
  const newest = new Set(paper.sections.map(({ blocks }) => blocks.find((block) => block.kind === 'entry')));
  const entries = entriesOf(paper);
  const counts = entries.map((entry) => Math.min(partsOf(entry), mostParts));
  const order: number[] = [];
  for (let most = counts.reduce((max, count) => Math.max(max, count), 0) - 1; most >= -1; most--) {
    for (let index = entries.length - 1; index >= 0; index--) {
      const entry = entries[index];
      const allowed = entry !== undefined && newest.has(entry) ? most + 1 : most;
      const count = counts[index] ?? 0;
      if (count > Math.max(0, allowed)) {
        order.push(index);
        counts[index] = count - 1;
      }
    }
  }
  return order;
}

/** The document with so many parts of each entry, laid out, and what that leaves out. */
function trimmed(
  paper: PaperDocument,
  keep: readonly number[],
  lay: (paper: PaperDocument) => DisplayDocument,
): DisplayDocument {
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
  return { ...lay({ ...paper, sections }), leftOut };
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
