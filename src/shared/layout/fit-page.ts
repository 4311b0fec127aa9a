import type { EntryBlock, PaperDocument } from '../document/index.ts';
import type { Template } from '../templates/index.ts';
import type { DisplayDocument } from './display.ts';
import { partsOf, trimmed } from './trim.ts';

/** More parts than this have no room on a page: each takes a line at least. */
const mostParts = 80;
/** How many parts more than others an entry may keep. */
const mostMore = 3;
/** Where more lines than this stay empty, some of what was left out may have room after all. */
const emptyLines = 6;

/**
 * Lays out a document on one page: where it does not fit, entries keep their first bullets and paragraphs and lose the last
 * ones, the oldest entries first, as few as will do; what is left out is said. If even their titles need more than a page,
 * nothing is gained by leaving out, and the document takes the pages that it needs.
 */
export function fitToPage(
  paper: PaperDocument,
  { body, grid }: Template,
  lay: (paper: PaperDocument) => DisplayDocument,
): DisplayDocument {
  const whole = lay(paper);
  if (whole.pages.length === 1) return whole;
  const fitting = (keep: readonly number[]) => {
    const { paper: shorter, leftOut } = trimmed(paper, keep);
    const display = lay(shorter);
    return display.pages.length === 1 ? { display: { ...display, leftOut }, keep } : undefined;
  };

  // 1. As few removals as will do.
  const most = entriesOf(paper).map((entry) => Math.min(partsOf(entry), mostParts));
  const order = givingWay(paper, most);
  let best = fitting(most.map(() => 0));
  if (best === undefined) return whole;
  let [tooFew, enough] = [-1, order.length];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    const tried = fitting(after(order.slice(0, middle), most));
    if (tried === undefined) tooFew = middle;
    else [enough, best] = [middle, tried];
  }

  // 2. One long paragraph may have emptied the page: then others get back what fits.
  for (const [entry, count] of most.entries()) {
    if (body.limit - footOf(best.display) < emptyLines * grid) break;
    let fits: number = best.keep[entry] ?? 0;
    let tooMany = count + 1;
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      const tried = fitting(best.keep.map((kept, index) => (index === entry ? middle : kept)));
      if (tried === undefined) tooMany = middle;
      else [fits, best] = [middle, tried];
    }
  }
  return best.display;
}

function entriesOf({ sections }: PaperDocument): EntryBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'entry'));
}

/** How many parts are left of each entry. */
function after(removals: readonly number[], most: readonly number[]): number[] {
  const keep = [...most];
  for (const entry of removals) keep[entry] = (keep[entry] ?? 0) - 1;
  return keep;
}

/**
 * Entries in the order in which they lose a part: those with the most parts, from the last and oldest up. The first section
 * that has entries keeps one part more than the others, and so does the newest entry of each; what stands aside is short
 * already, and gives way last.
 */
function givingWay(paper: PaperDocument, most: readonly number[]): number[] {
  const sections = paper.sections.map(({ blocks, placement }) => ({
    isAside: placement === 'side',
    entries: blocks.filter((block) => block.kind === 'entry'),
  }));
  const main = sections.find(({ isAside, entries }) => !isAside && entries.length > 0);
  const more = sections.flatMap((section) =>
    section.entries.map((_, entry) =>
      section.isAside ? mostMore : (section === main ? 1 : 0) + (entry === 0 ? 1 : 0),
    ),
  );
  const counts = [...most];
  const order: number[] = [];
  const longest = counts.reduce((max, count) => Math.max(max, count), 0);
  for (let level = longest - 1; level >= -mostMore; level--) {
    for (let entry = counts.length - 1; entry >= 0; entry--) {
      const allowed = Math.max(0, level + (more[entry] ?? 0));
      const count = counts[entry] ?? 0;
      if (count > allowed) {
        order.push(entry);
        counts[entry] = count - 1;
      }
    }
  }
  return order;
}

/** How far down the page sections reach. */
function footOf({ anchors }: DisplayDocument): number {
  return anchors.reduce((foot, { bottom }) => Math.max(foot, bottom), 0);
}
