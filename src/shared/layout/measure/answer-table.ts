import type { AnswerTable } from '../../document/index.ts';
import type { Tag } from '../display.ts';
import { moveDown } from '../move-down.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { TextStyle } from '../text-style.ts';

/** Between columns, and around the text of a row. */
const [gap, above, below] = [14, 2, 2.25];

interface Cell {
  x: number;
  width: number;
  /** Figures stand at the right edge of their column. */
  right: boolean;
  text: string;
  style: TextStyle;
  tag: Tag;
}

/** A table in the text column: its head in small type over a rule, hairlines between rows. The head opens each page that it goes on to. */
export function answerTableRows(table: AnswerTable, parent: number, sheet: Sheet): Row[] {
  const { styles, structure } = sheet;
  const { columns, rows, total } = table;
  const places = columnPlaces(columns, sheet);
  const set = (
    texts: readonly string[],
    style: TextStyle,
    tag: (column: number) => Tag,
    rule?: 'rule' | 'hairline',
  ): Row[] =>
    lineRows(
      places.map((place, column) => ({ ...place, text: texts[column] ?? '', style, tag: tag(column) })),
      rule,
      sheet,
    );
  const names = columns.map(({ label }) => label);
  const node = structure.add('Table', parent);
  const headRow = structure.add('TR', structure.add('THead', node));
  const head = set(names, styles.label, () => structure.add('TH', headRow, { scope: 'Column' }));
  const body = structure.add('TBody', node);
  const made = [...rows, ...(total ? [total] : [])].map((texts, index) => {
    const tableRow = structure.add('TR', body);
    const tag = (column: number) =>
      column === 0 ? structure.add('TH', tableRow, { scope: 'Row' }) : structure.add('TD', tableRow);
    const isTotal = texts === total;
    return set(
      texts,
      isTotal ? styles.title : styles.text,
      tag,
      index === 0 || isTotal ? 'rule' : 'hairline',
    );
  });
  made.forEach(([first, ...others], index) => {
    if (first === undefined) return;
    first.pageBreak = index === 0 ? 'never' : index >= 2 && made.length - index >= 2 ? 'free' : 'unwanted';
    // A cell that is longer than a page goes on over it.
    for (const each of others) each.pageBreak = 'unwanted';
    const again = () => set(names, styles.label, () => 'artifact');
    for (const each of index === 0 ? others : [first, ...others]) each.continued = again;
  });
  return [...head, ...made.flat()];
}

function columnPlaces(columns: AnswerTable['columns'], sheet: Sheet): Pick<Cell, 'x' | 'width' | 'right'>[] {
  const { x, width } = sheet.flow.columns.text;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - gap * (columns.length - 1);
  let left = x;
  return columns.map(({ share, figures }) => {
    const place = { x: left, width: (room * share) / shares, right: figures === true };
    left += place.width + gap;
    return place;
  });
}

/** The lines of a row of the table, as many as its longest cell has. */
function lineRows(cells: readonly Cell[], rule: 'rule' | 'hairline' | undefined, sheet: Sheet): Row[] {
  const { grid, colors } = sheet.template;
  const { x, width } = sheet.flow.columns.text;
  const broken = cells.map((cell) => sheet.lines(cell.text, cell.style, cell.tag, cell.width));
  const count = Math.max(1, ...broken.map((lines) => lines.length));
  const rows = Array.from({ length: count }, (_, index) =>
    row(
      grid,
      cells.flatMap((cell, column) => {
        const line = broken[column]?.[index];
        return line ? sheet.drawn(line, cell.right ? cell.x + cell.width - line.width : cell.x) : [];
      }),
    ),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (first !== undefined) {
    for (const item of first.items) moveDown(item, above);
    first.height += above;
    const [weight, y] = [0.5, 0.25];
    if (rule !== undefined)
      first.items.unshift({
        kind: 'rule',
        x1: x,
        y1: y,
        x2: x + width,
        y2: y,
        width: weight,
        color: colors[rule],
      });
  }
  if (last !== undefined) last.height += below;
  return rows;
}
