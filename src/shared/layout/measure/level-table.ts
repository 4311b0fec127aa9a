import type { LevelTableBlock } from '../../document/index.ts';
import { breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem, Tag } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { levelTableHead } from './level-table-head.ts';

/** The rows of a table of levels and of its legend. Short tables stay whole; longer ones repeat their head. */
export function levelTableRows(table: LevelTableBlock, parent: number, sheet: Sheet): Row[] {
  const { before, after, rowsKeptWhole } = sheet.template.levelTable;
  const node = sheet.structure.add('Table', parent);
  const head = levelTableHead(table.groups, node, sheet);
  const body = sheet.structure.add('TBody', node);
  const rows = table.rows.map((each, index) => {
    const breaks = table.rows.length > rowsKeptWhole && index >= 2 && table.rows.length - index >= 2;
    const made = bodyRow(each, index === 0, body, sheet);
    made.pageBreak = breaks ? 'free' : index === 0 ? 'never' : 'unwanted';
    if (index > 0) made.continued = () => levelTableHead(table.groups, 'artifact', sheet);
    return made;
  });
  const [first] = head;
  if (first !== undefined) first.before = before;
  const last = rows.at(-1);
  if (last !== undefined) last.snapAfter = after;
  return [...head, ...rows, ...legendRows(table.legend, parent, sheet)];
}

function bodyRow(
  { id, label, cells }: LevelTableBlock['rows'][number],
  first: boolean,
  parent: number,
  sheet: Sheet,
): Row {
  const { columns, colors, levelTable, grid } = sheet.template;
  const { title, text, muted } = sheet.styles;
  const tableRow = sheet.structure.add('TR', parent);
  const name = sheet.structure.add('TH', tableRow, { scope: 'Row' });
  const names = sheet.lines(label, title, name, columns.text.x - columns.label.x - levelTable.groupGap);
  const items: DisplayItem[] = names.flatMap((line, index) =>
    lowered(sheet.drawn(line, columns.label.x), levelTable.textDrop + index * grid),
  );
  const step = columns.text.width / Math.max(1, cells.length);
  cells.forEach((level, index) => {
    const cell = sheet.structure.add('TD', tableRow);
    const drawn = sheet.text(
      columns.text.x + index * step,
      level ?? '–',
      level === undefined ? muted : text,
      cell,
    );
    items.push(...lowered([drawn], levelTable.textDrop));
  });
  const y = levelTable.ruleWeight / 2;
  const right = columns.text.x + columns.text.width;
  const color = first ? colors.rule : colors.hairline;
  items.unshift({
    kind: 'rule',
    x1: columns.label.x,
    y1: y,
    x2: right,
    y2: y,
    width: levelTable.ruleWeight,
    color,
  });
  return row(levelTable.rowHeight + grid * Math.max(0, names.length - 1), items, { ids: [id] });
}

function legendRows(legend: string[], parent: number, sheet: Sheet): Row[] {
  const { columns, grid } = sheet.template;
  const tag: Tag = legend.length === 0 ? 'artifact' : sheet.structure.add('P', parent);
  const lines = breakUnits(
    legend.map(cleanText),
    { style: sheet.styles.label, tag },
    columns.text.width,
    sheet.metrics,
  );
  return lines.map((line) => row(grid, sheet.drawn(line, columns.text.x)));
}

function lowered(items: DisplayItem[], by: number): DisplayItem[] {
  for (const item of items) if (item.kind === 'text') item.baseline += by;
  return items;
}
