import type { RichBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { bodyBreak } from './body-line.ts';
import { richTextLines } from './rich-text.ts';

/** Running text with a line between its paragraphs, as letters have it. A page may begin with any paragraph but the first. */
export function paragraphRows(blocks: readonly RichBlock[], parent: number, sheet: Sheet): Row[] {
  const { grid } = sheet.template;
  const rows: Row[] = [];
  for (const block of blocks) {
    const lines = richTextLines([block], parent, sheet);
    for (const [index, { items }] of lines.entries()) {
      const opens = index === 0 && rows.length > 0;
      const pageBreak = opens ? 'free' : bodyBreak(lines, index);
      rows.push(row(grid, items, { pageBreak, before: opens ? grid : 0 }));
    }
  }
  return rows;
}
