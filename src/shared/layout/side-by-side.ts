import type { SectionBlock } from '../document/index.ts';
import type { Column, Flow } from '../templates/index.ts';
import { cleanText } from './clean-text.ts';
import { sectionRows } from './measure/section.ts';
import type { Row } from './row.ts';
import { Sheet } from './sheet.ts';

/** The rows of all sections; where the template sets pairs, two that stand aside and follow each other share their lines. */
export function pairedRows(sections: readonly SectionBlock[], sheet: Sheet): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < sections.length; index++) {
    const [section, next] = [sections[index], sections[index + 1]];
    if (section === undefined) break;
    const halves = next === undefined ? undefined : halvesFor(section, next, sheet);
    if (next === undefined || halves === undefined) {
      rows.push(...sectionRows(section, sheet));
      continue;
    }
    rows.push(...besides(sectionRows(section, halves[0]), sectionRows(next, halves[1])));
    index++;
  }
  return rows;
}

/** The sheets in which two sections can stand side by side: their words fit the columns, and both fit on a page. */
function halvesFor(left: SectionBlock, right: SectionBlock, sheet: Sheet): [Sheet, Sheet] | undefined {
  const { pairs, body } = sheet.template;
  if (pairs === undefined || left.placement !== 'side' || right.placement !== 'side' || right.newPage)
    return undefined;
  const flows = [half(left, pairs.left, sheet), half(right, pairs.right, sheet)] as const;
  const fits = [left, right].every((section, index) => {
    const flow = flows[index] ?? sheet.flow;
    if (!levelsFit(section, flow, sheet)) return false;
    // Measured on a sheet of its own: what is tried must leave nothing in the structure.
    const rows = sectionRows(section, new Sheet(sheet.paper, sheet.template, sheet.metrics, flow));
    return heightOf(rows) <= body.limit - body.top;
  });
  return fits ? [sheet.within(flows[0]), sheet.within(flows[1])] : undefined;
}

/** The flow of one half. Dates take room only where there are some, and as much as their days need. */
function half(section: SectionBlock, column: Column, sheet: Sheet): Flow {
  const { flow, template } = sheet;
  const { pairs } = template;
  if (pairs === undefined) return flow;
  const dates = section.blocks.flatMap((block) =>
    block.kind === 'entry' && block.date ? [block.date.from ?? '', block.date.to ?? ''] : [],
  );
  const dated = dates.length > 0;
  const widths = dates.map((date) => sheet.width(cleanText(date), sheet.styles.muted));
  const widest = widths.reduce((max, width) => Math.max(max, width), 0);
  const wide = widest > flow.dates.from + 0.05 ? widest + template.grid : 0;
  const date = dated ? Math.min(Math.max(pairs.date, wide), column.width / 3) : 0;
  const text = { x: column.x + date, width: column.width - date };
  const levels = flow.levels.set === 'table' ? { ...flow.levels, nameWidth: pairs.nameWidth } : flow.levels;
  return { ...flow, columns: { label: dated ? { x: column.x, width: date } : text, text }, levels };
}

/** Whether the names of skills fit their narrow columns. */
function levelsFit(section: SectionBlock, { levels, columns }: Flow, sheet: Sheet): boolean {
  if (levels.set !== 'table') return true;
  const { nameWidth, cellInset } = levels;
  const right = columns.text.x + columns.text.width;
  const width = right - Math.min(columns.label.x, columns.text.x) - nameWidth;
  return section.blocks.every((block) => {
    if (block.kind !== 'level-table') return true;
    const names = block.groups.flatMap((group) => group.columns);
    const room = width / Math.max(1, names.length) - cellInset - levels.groupGap / 2;
    return names.every((name) => sheet.width(cleanText(name).trim(), sheet.styles.smallBold) <= room);
  });
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((height, row) => height + row.before + row.height, 0);
}

/** Both lists from the same line down, held together; what follows stands below the taller one. */
function besides(left: Row[], right: Row[]): Row[] {
  const [first] = left;
  const [opposite] = right;
  if (opposite !== undefined) opposite.before = 0;
  const height = Math.max(advance(left), advance(right));
  const [leftEnd, rightEnd] = [left.at(-1), right.at(-1)];
  if (leftEnd !== undefined) leftEnd.advance = leftEnd.height - advance(left);
  if (rightEnd !== undefined) rightEnd.advance = rightEnd.height + height - advance(right);
  const rows = [...left, ...right];
  for (const row of rows) {
    if (row !== first) row.pageBreak = 'never';
    delete row.snapAfter;
  }
  return rows;
}

/** From the top of the first row to the foot of the last. */
function advance(rows: readonly Row[]): number {
  return heightOf(rows) - (rows[0]?.before ?? 0);
}
