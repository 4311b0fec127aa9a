import type { Block, SectionBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { areaLevelRows } from './area-levels.ts';
import { bodyBreak } from './body-line.ts';
import { continuedRow } from './continued.ts';
import { entryRows } from './entry.ts';
import { headingRow } from './heading.ts';
import { pairRows, tagsRows } from './labelled.ts';
import { levelDetailRows } from './level-details.ts';
import { levelKeyRows } from './level-key.ts';
import { levelSentenceRows } from './level-sentences.ts';
import { listsRows } from './lists.ts';
import { noteRows } from './note.ts';
import { pointsRows } from './points.ts';
import { levelTableRows } from './level-table.ts';
import { richTextLines } from './rich-text.ts';
import { turnedLevelRows } from './turned-levels.ts';

/** The rows of a section: its heading, and its blocks in order. An introduction stands without its heading. */
export function sectionRows(section: SectionBlock, sheet: Sheet, headed = true): Row[] {
  const node = sheet.structure.add('Sect', 0);
  const heading = headed ? [headingRow(section.title, node, sheet)] : [];
  const text = section.blocks.flatMap((block, index) => {
    const rows = blockRows(block, node, sheet);
    const [first] = rows;
    if (first !== undefined) beginBlock(first, block, section.blocks[index - 1], rows.length, sheet);
    const goesOn = (isLabelled(block) && index > 0) || block.kind === 'points';
    if (goesOn && sheet.flow.entry.continued) {
      for (const each of rows) each.continued ??= () => [continuedRow(section.title, node, sheet)];
    }
    return rows;
  });
  keepTwoLines(text, section.blocks);
  const rows = [...heading, ...text];
  for (const each of rows) each.ids = [section.id, ...each.ids];
  if (section.whole) for (const each of rows.slice(1)) each.pageBreak = 'never';
  const [first] = rows;
  if (first !== undefined) {
    first.outline = { title: section.title, level: 1 };
    if (section.newPage) first.newPage = true;
  }
  const end = rows.findLast(({ rail }) => rail !== undefined);
  if (end?.rail !== undefined) end.rail.last = true;
  return rows;
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
    case 'area-levels':
      return areaLevelRows(block, parent, sheet);
    case 'level-details':
      return withId(levelDetailRows(block, parent, sheet), block.id);
    case 'lists':
      return withId(listsRows(block, parent, sheet), block.id);
    case 'level-key':
      return levelKeyRows(block, parent, sheet);
    case 'points':
      return pointsRows(block, parent, sheet);
    case 'note':
      return noteRows(block, parent, sheet);
    case 'level-table': {
      const { levels } = sheet.flow;
      if (levels.set === 'table') return levelTableRows(block, levels, parent, sheet);
      if (levels.set === 'turned') return turnedLevelRows(block, levels, parent, sheet);
      return levelSentenceRows(block, parent, sheet);
    }
  }
}

function withId(rows: Row[], id: string | undefined, title?: string): Row[] {
  if (id !== undefined) for (const each of rows) each.ids = [id];
  const [first] = rows;
  if (first !== undefined && title !== undefined && title !== '') first.outline = { title, level: 2 };
  return rows;
}

/** Space above a block, and whether a page may begin with it: with any but the first. */
function beginBlock(
  first: Row,
  block: Block,
  previous: Block | undefined,
  height: number,
  sheet: Sheet,
): void {
  if (previous === undefined) {
    first.pageBreak = 'never';
    return;
  }
  first.pageBreak = 'free';
  const { between } = sheet.flow;
  if (block.kind === 'entry' || previous.kind === 'entry')
    first.before += height === 1 && isBare(block) && isBare(previous) ? between.lines : between.entries;
  else if (block.kind === 'points') first.before += between.entries;
  else if (isLabelled(block) || isLabelled(previous)) first.before += between.labelled;
}

/** An entry that has no text below its title. */
function isBare(block: Block): boolean {
  return block.kind === 'entry' && block.facts.length + block.body.length === 0;
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
