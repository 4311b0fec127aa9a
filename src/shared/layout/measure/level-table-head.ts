import type { LevelTableBlock } from '../../document/index.ts';
import type { DisplayItem, StructureRole, Tag } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { TextStyle } from '../text-style.ts';

type Group = LevelTableBlock['groups'][number];

/**
 * Two rows: groups over a rule, then their columns. A group of one column has no rule and stands in the second row.
 * Given 'artifact' for the table's node, the head is drawn again without a place in the structure.
 */
export function levelTableHead(groups: readonly Group[], table: number | 'artifact', sheet: Sheet): Row[] {
  const node = (role: StructureRole, parent: Tag, properties = {}): Tag =>
    parent === 'artifact' ? parent : sheet.structure.add(role, parent, properties);
  const { columns, grid } = sheet.template;
  const { smallBold, label } = sheet.styles;
  const thead = node('THead', table);
  const upper = node('TR', thead);
  node('TD', upper, { rowSpan: 2 });
  const lower = node('TR', thead);

  const step = columns.text.width / Math.max(1, groups.flatMap((group) => group.columns).length);
  const upperCells: Cell[] = [];
  const lowerCells: Cell[] = [];
  let x = columns.text.x;
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
  return [headRow(upperCells, grid, true, sheet), headRow(lowerCells, grid, false, sheet)];
}

interface Cell {
  x: number;
  width: number;
  text: string;
  style: TextStyle;
  tag: Tag;
}

/** A row as tall as its longest name, all names on its lowest line and upwards. */
function headRow(cells: Cell[], grid: number, ruled: boolean, sheet: Sheet): Row {
  const { groupGap, ruleWeight } = sheet.template.levelTable;
  const broken = cells.map((cell) => ({
    ...cell,
    lines: sheet.lines(cell.text, cell.style, cell.tag, cell.width - groupGap / 2),
  }));
  const height = grid * Math.max(1, ...broken.map(({ lines }) => lines.length));
  const items = broken.flatMap(({ x, lines }) =>
    lines.flatMap((line, index) => {
      const drawn = sheet.drawn(line, x);
      for (const item of drawn)
        if (item.kind === 'text') item.baseline += height - grid * (lines.length - index);
      return drawn;
    }),
  );
  const y = height - ruleWeight / 2;
  const rules = cells.map(({ x, width }): DisplayItem => ({
    kind: 'rule',
    x1: x,
    y1: y,
    x2: x + width - groupGap,
    y2: y,
    width: ruleWeight,
    color: sheet.template.colors.rule,
  }));
  return row(height, ruled ? [...rules, ...items] : items);
}
