import type { SignedBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Room to sign by hand, or the picture of a signature, in lines. */
const roomToSign = 3;

/** Three lines to sign in, with the picture if there is one, and the name below. */
export function signedRows({ picture, name }: SignedBlock, parent: number, sheet: Sheet): Row[] {
  const { structure, styles, template } = sheet;
  const { x, width } = sheet.flow.columns.text;
  const height = roomToSign * template.grid;
  const rows: Row[] = [];
  if (picture !== undefined) {
    const tag = structure.add('Figure', parent, { alt: picture.alt });
    // Clear of the lines above and below.
    const place = { x, y: 0.25 * template.grid, width: width / 2, height: height - 0.5 * template.grid };
    rows.push(
      row(height, [{ kind: 'image', ...place, file: picture.file, shape: 'rect', fit: 'whole', tag }]),
    );
  }
  if (name !== undefined) {
    const lines = sheet.lines(name, styles.title, structure.add('P', parent), width);
    rows.push(...lines.map((line) => row(template.grid, sheet.drawn(line, x))));
  }
  const [first] = rows;
  if (picture === undefined && first !== undefined) first.before = height;
  return rows;
}
