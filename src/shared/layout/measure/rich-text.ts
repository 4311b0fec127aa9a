import type { List, ListItem, Paragraph, RichBlock } from '../../document/index.ts';
import { breakLines } from '../break-lines.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import type { BodyLine } from './body-line.ts';
import { paragraphRuns } from './runs.ts';

/** Where blocks stand: their text edge and width, the node they belong to, and which kind of text they are part of. */
interface Place {
  x: number;
  width: number;
  node: number;
  kind: BodyLine['kind'];
}

/** The lines of rich text in the text column, as children of a node. */
export function richTextLines(blocks: readonly RichBlock[], node: number, sheet: Sheet): BodyLine[] {
  const { x, width } = sheet.flow.columns.text;
  return blocks
    .flatMap((block) => blockLines(unlisted(block), { x, width, node, kind: 'paragraph' }, sheet))
    .flat();
}

/** A list of one item says no more than a paragraph: its sign goes. Lists within lists keep theirs. */
function unlisted(block: RichBlock): RichBlock[] {
  const [item, ...others] = block.type === 'list' && !block.ordered ? block.items : [];
  return item !== undefined && others.length === 0 ? item.blocks : [block];
}

function blockLines(blocks: readonly RichBlock[], place: Place, sheet: Sheet): BodyLine[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? listLines(block, place, sheet)
      : paragraphLines(
          block,
          { ...place, node: sheet.structure.add('P', place.node, sheet.contentLanguage) },
          sheet,
        ),
  );
}

function paragraphLines({ children }: Paragraph, { x, width, node, kind }: Place, sheet: Sheet): BodyLine[] {
  const stretches = paragraphRuns(children, node, sheet.styles.text, sheet);
  const lines = stretches.flatMap((runs) => breakLines(runs, width, sheet.metrics));
  return lines.map((line, index) => ({ items: sheet.drawn(line, x), index, count: lines.length, kind }));
}

function listLines({ ordered, items }: List, place: Place, sheet: Sheet): BodyLine[] {
  const list = sheet.structure.add('L', place.node, {
    numbering: ordered ? 'Decimal' : 'Disc',
    ...sheet.contentLanguage,
  });
  // Lists within lists are moved already.
  const inset = place.kind === 'item' ? 0 : sheet.flow.list.inset;
  const inner = { ...place, x: place.x + inset, width: place.width - inset, node: list };
  return items.flatMap((item, index) => itemLines(item, ordered ? `${index + 1}.` : '•', inner, sheet));
}

function itemLines({ blocks }: ListItem, sign: string, place: Place, sheet: Sheet): BodyLine[] {
  const item = sheet.structure.add('LI', place.node);
  const label = sheet.structure.add('Lbl', item);
  const body = sheet.structure.add('LBody', item);
  const lines = itemBody(blocks, { ...place, node: body, kind: 'item' }, sheet);
  lines[0]?.items.unshift(hangingSign(sign, place.x, label, sheet));
  return lines;
}

/** The item's text; lists within it stand further in. */
function itemBody(blocks: readonly RichBlock[], place: Place, sheet: Sheet): BodyLine[] {
  const { indent } = sheet.flow.list;
  // Deeply nested lists must not run out of paper.
  const step = place.width > 12 * indent ? indent : 0;
  const inner = { ...place, x: place.x + step, width: place.width - step };
  return blocks.flatMap((block, index) => {
    // A text that is the item's only paragraph needs no paragraph of its own.
    if (block.type === 'paragraph')
      return index === 0 && blocks.length === 1
        ? paragraphLines(block, place, sheet)
        : blockLines([block], place, sheet);
    return listLines(block, inner, sheet);
  });
}

function hangingSign(sign: string, x: number, label: number, sheet: Sheet): DisplayItem {
  const { hang, numberGap } = sheet.flow.list;
  const { muted } = sheet.styles;
  const left = sign === '•' ? x - hang : x - numberGap - sheet.width(sign, muted);
  return sheet.text(left, sign, muted, label);
}
