import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** The heading of a section, over a rule where the flow has one. */
export function headingRow(title: string, parent: number, sheet: Sheet): Row {
  const { colors, grid } = sheet.template;
  const { section } = sheet.flow;
  const { x, width } = sheet.span;
  const tag = sheet.structure.add(sheet.heading(2), parent);
  const lines = sheet.lines(title, sheet.styles.heading, tag, width);
  const below = grid * Math.max(0, lines.length - 1);
  const items = lines.flatMap((line, index) => {
    const drawn = sheet.drawn(line, x);
    for (const item of drawn) if (item.kind === 'text') item.baseline += index * grid;
    return drawn;
  });
  if (section.rule !== undefined) {
    const { weight } = section.rule;
    const y = section.rule.y + below + weight / 2;
    items.push({ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: weight, color: colors.rule });
  }
  return row(section.headingToText + below, items, {
    before: section.before,
    beforeAtTop: section.beforeAtTop,
    pageBreak: 'free',
  });
}
