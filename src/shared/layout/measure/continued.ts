import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** "Praktikant, automation – fortsat" above what goes on over the page. It repeats, so it is no part of the structure. */
export function continuedRow(title: string, section: number, sheet: Sheet): Row {
  const { grid } = sheet.template;
  const { x, width } = sheet.flow.columns.text;
  const { continued } = sheet.styles;
  const phrase = (name: string) => sheet.paper.continued.replace('{title}', () => name);
  const room = width - sheet.width(phrase(''), continued);
  const items = [sheet.text(x, phrase(sheet.fit(title, continued, room)), continued, 'artifact')];
  return row(grid, items, sheet.flow.entry.timeline === undefined ? {} : { rail: { section, from: 0 } });
}
