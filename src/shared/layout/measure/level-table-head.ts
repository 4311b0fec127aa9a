import type { LevelTableBlock } from '../../document/index.ts';
import type { LevelTable } from '../../templates/index.ts';
import type { DisplayItem, StructureRole, Tag } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { TextStyle } from '../text-style.ts';

type Group = LevelTableBlock['groups'][number];

/**
 * Two rows: groups over a rule, then their columns. A group of one column has no rule and stands in the second row.
 * Given 'artifact' for the table's node, the head is drawn again without a place in the structure.
 */
export function levelTableHead(
  groups: readonly Group[],
  levels: LevelTable,
  table: number | 'artifact',
  sheet: Sheet,
): Row[] {
  const node = (role: StructureRole, parent: Tag, properties = {}): Tag =>
    parent === 'artifact' ? parent : sheet.structure.add(role, parent, properties);
  const { grid } = sheet.template;
  const { smallBold, label } = sheet.styles;
  const thead = node('THead', table);
  const upper = node('TR', thead);
  node('TD', upper, { rowSpan: 2 });
  const lower = node('TR', thead);

  const { x: left, step } = levelAxis(groups.flatMap((group) => group.columns).length, levels, sheet);
  const upperCells: Cell[] = [];
  const lowerCells: Cell[] = [];
  let x = left;
  for (const group of groups) {
    const width = step * group.columns.length;
    if (group.columns.length === 1) {
      lowerCells.push({
        x,
        width,
        text: group.label,
        style: smallBold,
        tag: node('TH', upper, { scope: 'Column', rowSpan: 2 }),
      });
    } else {
      upperCells.push({
        x,
        width,
        text: group.label,
        style: smallBold,
        tag: node('TH', upper, { scope: 'Column', colSpan: group.columns.length }),
      });
      group.columns.forEach((text, index) => {
        lowerCells.push({
          x: x + index * step,
          width: step,
          text,
          style: label,
          tag: node('TH', lower, { scope: 'Column' }),
        });
      });
    }
    x += width;
  }
  const rows = [
    headRow(upperCells, grid, levels.groups === 'underlined', levels, sheet),
    headRow(lowerCells, grid, false, levels, sheet),
  ];
  for (const each of rows) each.items.unshift(...groupBars(groups, levels, each.height, sheet));
  return rows;
}

/** Where the levels begin, and how far apart they stand. */
export function levelAxis(
  count: number,
  { nameWidth }: LevelTable,
  sheet: Sheet,
): { x: number; step: number } {
  const { x, width } = sheet.span;
  return { x: x + nameWidth, step: (width - nameWidth) / Math.max(1, count) };
}

/** The upright rules before each group, as far as one row is high. */
export function groupBars(
  groups: readonly Group[],
  levels: LevelTable,
  height: number,
  sheet: Sheet,
): DisplayItem[] {
  if (levels.groups !== 'barred') return [];
  const axis = levelAxis(groups.flatMap(({ columns }) => columns).length, levels, sheet);
  const { rule: color } = sheet.template.colors;
  let at = 0;
  return groups.map(({ columns }): DisplayItem => {
    const x = axis.x + at * axis.step;
    at += columns.length;
    return { kind: 'rule', x1: x, y1: 0, x2: x, y2: height, width: levels.groupWeight, color };
  });
}

interface Cell {
  x: number;
  width: number;
  text: string;
  style: TextStyle;
  tag: Tag;
}

/** A row as tall as its longest name, all names on its lowest line and upwards. */
function headRow(cells: Cell[], grid: number, ruled: boolean, levels: LevelTable, sheet: Sheet): Row {
  const { cellInset, groupGap, groupWeight } = levels;
  const broken = cells.map((cell) => ({
    ...cell,
    lines: sheet.lines(cell.text, cell.style, cell.tag, cell.width - cellInset - groupGap / 2),
  }));
  const height = grid * Math.max(1, ...broken.map(({ lines }) => lines.length));
  const items = broken.flatMap(({ x, lines }) =>
    lines.flatMap((line, index) => {
      const drawn = sheet.drawn(line, x + cellInset);
      for (const item of drawn)
        if (item.kind === 'text') item.baseline += height - grid * (lines.length - index);
      return drawn;
    }),
  );
  const y = height - groupWeight / 2;
  const rules = cells.map(({ x, width }): DisplayItem => ({
    kind: 'rule',
    x1: x,
    y1: y,
    x2: x + width - groupGap,
    y2: y,
    width: groupWeight,
    color: sheet.template.colors.rule,
  }));
  return row(height, ruled ? [...rules, ...items] : items);
}
