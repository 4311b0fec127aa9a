import type { LevelTableBlock } from '../../document/index.ts';
import type { LevelTable } from '../../templates/index.ts';
import { breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { groupBars, levelAxis, levelTableHead } from './level-table-head.ts';

/** The rows of a table of levels and of its legend. Short tables stay whole; longer ones repeat their head. */
export function levelTableRows(
  table: LevelTableBlock,
  levels: LevelTable,
  parent: number,
  sheet: Sheet,
): Row[] {
  const { before, after, rowsKeptWhole } = levels;
  const node = sheet.structure.add('Table', parent);
  const head = levelTableHead(table.groups, levels, node, sheet);
  const body = sheet.structure.add('TBody', node);
  const rows = table.rows.map((each, index) => {
    const breaks = table.rows.length > rowsKeptWhole && index >= 2 && table.rows.length - index >= 2;
    const made = bodyRow(each, index === 0, table.groups, levels, body, sheet);
    made.pageBreak = breaks ? 'free' : index === 0 ? 'never' : 'unwanted';
    if (index > 0) made.continued = () => levelTableHead(table.groups, levels, 'artifact', sheet);
    return made;
  });
  const [first] = head;
  if (first !== undefined) first.before = before;
  const last = rows.at(-1);
  if (last !== undefined) last.snapAfter = after;
  return [...head, ...rows, ...(levels.legend ? legendRows(table.legend, parent, sheet) : [])];
}

function bodyRow(
  { id, label, cells }: LevelTableBlock['rows'][number],
  first: boolean,
  groups: LevelTableBlock['groups'],
  levels: LevelTable,
  parent: number,
  sheet: Sheet,
): Row {
  const { colors, grid } = sheet.template;
  const { title, text, muted } = sheet.styles;
  const { x: left, width } = sheet.span;
  const tableRow = sheet.structure.add('TR', parent);
  const name = sheet.structure.add('TH', tableRow, { scope: 'Row' });
  const names = sheet.lines(label, title, name, levels.nameWidth - levels.groupGap);
  const items: DisplayItem[] = names.flatMap((line, index) =>
    lowered(sheet.drawn(line, left), levels.textDrop + index * grid),
  );
  const axis = levelAxis(cells.length, levels, sheet);
  cells.forEach((level, index) => {
    const cell = sheet.structure.add('TD', tableRow);
    const x = axis.x + index * axis.step + levels.cellInset;
    const drawn = sheet.text(x, level ?? '–', level === undefined ? muted : text, cell);
    items.push(...lowered([drawn], levels.textDrop));
  });
  const rule = first ? levels.firstRule : levels.rowRule && { ...levels.rowRule, color: 'hairline' as const };
  const height = levels.rowHeight + grid * Math.max(0, names.length - 1);
  const rules: DisplayItem[] = groupBars(groups, levels, height, sheet);
  if (rule !== undefined) {
    const y = rule.weight / 2;
    const [x2, color] = [left + width, colors[rule.color]];
    rules.push({ kind: 'rule', x1: left, y1: y, x2, y2: y, width: rule.weight, color });
  }
  return row(height, [...rules, ...items], { ids: [id] });
}

/** The sentences of the legend, as many on a line as fit. */
export function legendRows(legend: string[], parent: number, sheet: Sheet): Row[] {
  if (legend.length === 0) return [];
  const { width } = sheet.flow.columns.text;
  const { x } = sheet.flow.labelled.label === 'beside' ? sheet.flow.columns.text : sheet.span;
  const run = { style: sheet.styles.label, tag: sheet.structure.add('P', parent) };
  const lines = breakUnits(legend.map(cleanText), run, width, sheet.metrics);
  return lines.map((line) => row(sheet.template.grid, sheet.drawn(line, x)));
}

function lowered(items: DisplayItem[], by: number): DisplayItem[] {
  for (const item of items) if (item.kind === 'text') item.baseline += by;
  return items;
}
