import type { EntryBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { bodyBreak } from './body-line.ts';
import { continuedRow } from './continued.ts';
import { dateLines, dateSentence } from './date-lines.ts';
import { factLines } from './facts.ts';
import { organisationLines } from './organisation.ts';
import { richTextLines } from './rich-text.ts';
import { onRail } from './timeline.ts';
import { titleLines } from './title.ts';

/** The rows of one job or education: title, organisation and text, and the date where the flow has it. */
export function entryRows(entry: EntryBlock, parent: number, sheet: Sheet): Row[] {
  const { grid } = sheet.template;
  const { date: datePlace, heading } = sheet.flow.entry;
  const lines = (items: DisplayItem[][]) => items.map((each) => row(grid, each));
  // The structure tree is in reading order: what, when, where, and then the text; on the page, a date may stand elsewhere.
  const title = titleLines(entry, parent, sheet);
  const whereFirst = datePlace === 'below' ? organisationLines(entry, parent, sheet) : [];
  const date = dateOf(entry, parent, sheet);
  const where =
    datePlace === 'below' || heading === 'one-line' ? whereFirst : organisationLines(entry, parent, sheet);
  const text = textRows(entry, parent, sheet);
  switch (datePlace) {
    case 'beside':
      return whole(withDates([...lines([...title, ...where]), ...text], date, grid), sheet);
    case 'above':
      return onRail(whole([...lines([...date, ...title, ...where]), ...text], sheet), entry, parent, sheet);
    case 'below':
      return whole([...lines([...title, ...where, ...date]), ...text], sheet);
  }
}

function dateOf({ date }: EntryBlock, parent: number, sheet: Sheet): DisplayItem[][] {
  if (date === undefined) return [];
  return sheet.flow.entry.date === 'beside'
    ? dateLines(date, parent, sheet)
    : dateSentence(date, parent, sheet);
}

function textRows(entry: EntryBlock, parent: number, sheet: Sheet): Row[] {
  const body = [...factLines(entry.facts, parent, sheet), ...richTextLines(entry.body, parent, sheet)];
  const goesOn = sheet.flow.entry.continued && entry.title !== '';
  return body.map(({ items }, index) => {
    const continued =
      index < 1 || !goesOn ? {} : { continued: () => [continuedRow(entry.title, parent, sheet)] };
    return row(sheet.template.grid, items, { pageBreak: bodyBreak(body, index), ...continued });
  });
}

/** Where nothing says that an entry goes on, it does not, as long as it fits on a page. */
function whole(rows: Row[], sheet: Sheet): Row[] {
  const { body, grid } = sheet.template;
  if (!sheet.flow.entry.continued && rows.length * grid <= body.limit - body.top)
    for (const each of rows) if (each.pageBreak === 'free') each.pageBreak = 'unwanted';
  return rows;
}

/** Puts the date beside the first rows; a date that is taller than the entry makes rows of its own. */
function withDates(rows: Row[], dates: DisplayItem[][], grid: number): Row[] {
  dates.forEach((items, index) => {
    const beside = rows[index];
    if (beside === undefined) rows.push(row(grid, items));
    else beside.items = [...items, ...beside.items];
  });
  return rows;
}
