import type { AnswerTable } from '../../document/index.ts';
import type { DisplayItem, StructureRole, Tag } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { TextStyle } from '../text-style.ts';

/** Between columns, and around the text of a row. */
const [gap, above, below] = [8, 2, 2.25];

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
export function answerTableRows({ columns, rows, total }: AnswerTable, parent: number, sheet: Sheet): Row[] {
  const { styles, structure } = sheet;
  const places = columnPlaces(columns, sheet);
  const node = structure.add('Table', parent);
  const line = (
    texts: readonly string[],
    style: TextStyle,
    tag: (column: number) => Tag,
    rule: 'rule' | 'hairline' | undefined,
  ): Row => {
    const cells = places.map((place, column) => ({
      ...place,
      text: texts[column] ?? '',
      style,
      tag: tag(column),
    }));
    return tableRow(cells, rule, sheet);
  };
  const names = columns.map(({ label }) => label);
  const headRow = structure.add('TR', structure.add('THead', node));
  const head = line(names, styles.label, () => structure.add('TH', headRow, { scope: 'Column' }), undefined);
  const body = structure.add('TBody', node);
  const cellsOf = (texts: readonly string[], style: TextStyle, rule: 'rule' | 'hairline'): Row => {
    const tableRow = structure.add('TR', body);
    const role = (column: number): StructureRole => (column === 0 ? 'TH' : 'TD');
    return line(
      texts,
      style,
      (column) => structure.add(role(column), tableRow, column === 0 ? { scope: 'Row' } : {}),
      rule,
    );
  };
  const made = rows.map((texts, index) => cellsOf(texts, styles.text, index === 0 ? 'rule' : 'hairline'));
  if (total !== undefined) made.push(cellsOf(total, styles.title, 'rule'));
  made.forEach((each, index) => {
    each.pageBreak = index === 0 ? 'never' : index >= 2 && made.length - index >= 2 ? 'free' : 'unwanted';
    if (index > 0) each.continued = () => [line(names, styles.label, () => 'artifact', undefined)];
  });
  return [head, ...made];
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

function tableRow(cells: readonly Cell[], rule: 'rule' | 'hairline' | undefined, sheet: Sheet): Row {
  const { grid, colors } = sheet.template;
  const { x, width } = sheet.flow.columns.text;
  const items: DisplayItem[] = [];
  if (rule !== undefined) {
    const weight = 0.5;
    const y = weight / 2;
    items.push({ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: weight, color: colors[rule] });
  }
  let height = 1;
  for (const { text, style, tag, x: left, width: room, right } of cells) {
    const lines = sheet.lines(text, style, tag, room);
    height = Math.max(height, lines.length);
    lines.forEach((each, index) => {
      for (const item of sheet.drawn(each, right ? left + room - each.width : left)) {
        if (item.kind === 'text') item.baseline += above + index * grid;
        items.push(item);
      }
    });
  }
  return row(above + height * grid + below, items);
}
