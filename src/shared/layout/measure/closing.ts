import type { ClosingBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { paragraphRows } from './paragraphs.ts';
import { signedRows } from './signed.ts';

/** What ends a CV, on the text axis: its statement, and what is signed, which stays together. */
export function closingRows({ statement, placeAndDate, signed }: ClosingBlock, sheet: Sheet): Row[] {
  const { structure, styles, template } = sheet;
  const { x, width } = sheet.flow.columns.text;
  const node = structure.add('Sect', 0);
  const rows = paragraphRows(statement, node, sheet);
  if (placeAndDate !== undefined) {
    const lines = sheet.lines(placeAndDate, styles.text, structure.add('P', node), width);
    const placed = lines.map((line) => row(template.grid, sheet.drawn(line, x)));
    const [first] = placed;
    if (first !== undefined) first.before = rows.length > 0 ? template.grid : 0;
    rows.push(...placed);
  }
  if (signed) rows.push(...signedRows(signed, node, sheet));
  const [first] = rows;
  if (first !== undefined) {
    first.before += 2 * template.grid;
    // Alone on a page it belongs to nothing: rather the last entry goes with it.
    first.pageBreak = 'unwanted';
  }
  for (const each of rows) each.ids = ['closing'];
  return rows;
}
