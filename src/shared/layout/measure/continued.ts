import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** "Praktikant, automation – fortsat" above what goes on over the page. It repeats, so it is no part of the structure. */
export function continuedRow(title: string, sheet: Sheet): Row {
  const { grid, columns } = sheet.template;
  const { continued } = sheet.styles;
  const phrase = (name: string) => sheet.paper.continued.replace('{title}', () => name);
  const room = columns.text.width - sheet.width(phrase(''), continued);
  return row(grid, [
    sheet.text(columns.text.x, phrase(sheet.fit(title, continued, room)), continued, 'artifact'),
  ]);
}
