import type { Block, SectionBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { bodyBreak } from './body-line.ts';
import { continuedRow } from './continued.ts';
import { entryRows } from './entry.ts';
import { pairRows, tagsRows } from './labelled.ts';
import { levelTableRows } from './level-table.ts';
import { richTextLines } from './rich-text.ts';

/** The rows of a section: its heading, and its blocks in order. */
export function sectionRows(section: SectionBlock, sheet: Sheet): Row[] {
  const node = sheet.structure.add('Sect', 0);
  const heading = headingRow(section.title, node, sheet);
  const text = section.blocks.flatMap((block, index) => {
    const rows = blockRows(block, node, sheet);
    const [first] = rows;
    if (first !== undefined) beginBlock(first, block, section.blocks[index - 1], sheet);
    if (isLabelled(block) && index > 0) {
      for (const each of rows) each.continued ??= () => [continuedRow(section.title, sheet)];
    }
    return rows;
  });
  keepTwoLines(text, section.blocks);
  const rows = [heading, ...text];
  for (const each of rows) each.ids = [section.id, ...each.ids];
  return rows;
}

function headingRow(title: string, parent: number, sheet: Sheet): Row {
  const { columns, section, colors, grid } = sheet.template;
  const tag = sheet.structure.add(sheet.heading(2), parent);
  const right = columns.text.x + columns.text.width;
  const lines = sheet.lines(title, sheet.styles.heading, tag, right - columns.label.x);
  const below = grid * Math.max(0, lines.length - 1);
  const items = lines.flatMap((line, index) => {
    const drawn = sheet.drawn(line, columns.label.x);
    for (const item of drawn) if (item.kind === 'text') item.baseline += index * grid;
    return drawn;
  });
  const y = section.rule.y + below + section.rule.weight / 2;
  items.push({
    kind: 'rule',
    x1: columns.label.x,
    y1: y,
    x2: right,
    y2: y,
    width: section.rule.weight,
    color: colors.rule,
  });
  return row(section.headingToText + below, items, {
    before: section.before,
    beforeAtTop: section.beforeAtTop,
    pageBreak: 'free',
    outline: { title, level: 1 },
  });
}

function blockRows(block: Block, parent: number, sheet: Sheet): Row[] {
  switch (block.kind) {
    case 'entry':
      return withId(entryRows(block, parent, sheet), block.id, block.title);
    case 'text': {
      const lines = richTextLines(block.body, parent, sheet);
      return withId(
        lines.map(({ items }, index) =>
          row(sheet.template.grid, items, { pageBreak: bodyBreak(lines, index) }),
        ),
        block.id,
      );
    }
    case 'pair':
      return withId(pairRows(block, parent, sheet), block.id);
    case 'tags':
      return withId(tagsRows(block, parent, sheet), block.id);
    case 'level-table':
      return levelTableRows(block, parent, sheet);
  }
}

function withId(rows: Row[], id: string | undefined, title?: string): Row[] {
  if (id !== undefined) for (const each of rows) each.ids = [id];
  const [first] = rows;
  if (first !== undefined && title !== undefined && title !== '') first.outline = { title, level: 2 };
  return rows;
}

/** Space above a block, and whether a page may begin with it: with any but the first. */
function beginBlock(first: Row, block: Block, previous: Block | undefined, sheet: Sheet): void {
  if (previous === undefined) {
    first.pageBreak = 'never';
    return;
  }
  first.pageBreak = 'free';
  if (block.kind === 'entry' || previous.kind === 'entry') first.before += sheet.template.betweenEntries;
}

function isLabelled(block: Block | undefined): boolean {
  return block?.kind === 'pair' || block?.kind === 'tags';
}

/** At least two lines stand under a heading, and at least two open a page, where labelled lines are concerned. */
function keepTwoLines(rows: Row[], blocks: readonly Block[]): void {
  const [, second] = rows;
  if (second !== undefined && isLabelled(blocks[0])) second.pageBreak = 'never';
  const last = rows.at(-1);
  if (last !== undefined && isLabelled(blocks.at(-1)) && last.pageBreak === 'free')
    last.pageBreak = 'unwanted';
}
