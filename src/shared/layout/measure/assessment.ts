import type { AssessmentBlock, AssessmentRow, PaperDocument } from '../../document/index.ts';
import { moveDown } from '../move-down.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { Line } from '../stretch.ts';
import type { TextStyle } from '../text-style.ts';

/** The measures of the table: A4 across, a column for each level. */
const head = 85.89;
const pad = { top: 4, right: 7, bottom: 5, left: 6 };
const leading = 11;
const leastHeight = 71;
const mark = 2;
const rules = { hair: 0.5, head: 0.75 };

/** A table of self-assessment for each language, each on its own page. */
export function assessmentRows(
  { subtitle, tables }: NonNullable<PaperDocument['assessments']>,
  sheet: Sheet,
): Row[] {
  return tables.flatMap((table) => {
    const rows = tableRows(table, subtitle, sheet);
    for (const each of rows) each.ids = [table.id];
    const [first] = rows;
    if (first !== undefined) {
      first.newPage = true;
      first.pageBreak = 'free';
      first.outline = { title: table.title, level: 1 };
    }
    return rows;
  });
}

function tableRows(block: AssessmentBlock, subtitle: string, sheet: Sheet): Row[] {
  const { structure, styles, template } = sheet;
  const node = structure.add('Sect', 0);
  const titles = titleRows(block.title, node, sheet);
  const under = sheet
    .lines(subtitle, styles.role, structure.add('P', node), sheet.span.width)
    .map((line) => row(template.grid, sheet.drawn(line, sheet.span.x)));
  const [role] = under;
  if (role !== undefined) role.before = template.header.beforeRole;
  const body = structure.add('Table', node);
  const columns = block.levelGroups.reduce((sum, { levels }) => sum + levels.length, 0);
  const step = (sheet.span.width - head) / Math.max(1, columns);
  const grid = [
    ...headRows(block.levelGroups, step, body, sheet),
    ...bodyRows(block.rows, step, structure.add('TBody', body), sheet),
  ];
  const [top] = grid;
  if (top !== undefined) top.before = template.grid;
  return [...titles, ...under, ...grid, ...notes(block, node, sheet)];
}

/** The name's first letter stands on the text axis, as in the header of a CV. */
function titleRows(title: string, parent: number, sheet: Sheet): Row[] {
  const { header, grid } = sheet.template;
  const style = sheet.styles.name;
  const { x, width } = sheet.span;
  return sheet.lines(title, style, structure(sheet, parent), width).map((line) => {
    const bearing = sheet.metrics.leftBearing(line.pieces[0]?.text ?? '', style.font, style.size);
    const items = sheet.drawn(line, x + header.nameInset - bearing);
    for (const item of items) moveDown(item, header.nameLeading - grid);
    return row(header.nameLeading, items, { pageBreak: 'unwanted' });
  });
}

const structure = (sheet: Sheet, parent: number): number => sheet.structure.add(sheet.heading(2), parent);

function headRows(groups: AssessmentBlock['levelGroups'], step: number, table: number, sheet: Sheet): Row[] {
  const { template, styles } = sheet;
  const thead = sheet.structure.add('THead', table);
  const [upper, lower] = [sheet.structure.add('TR', thead), sheet.structure.add('TR', thead)];
  sheet.structure.add('TD', upper, { rowSpan: 2 });
  const [names, levels]: [DisplayItem[], DisplayItem[]] = [[], []];
  let x = sheet.span.x + head;
  for (const group of groups) {
    const width = group.levels.length * step;
    const tag = sheet.structure.add('TH', upper, { scope: 'Column', colSpan: group.levels.length });
    names.push(
      sheet.text(x + pad.left, sheet.fit(group.label, styles.label, width - pad.left), styles.label, tag),
    );
    group.levels.forEach((level, index) => {
      const cell = sheet.structure.add('TH', lower, { scope: 'Column' });
      levels.push(sheet.text(x + index * step + pad.left, level, styles.title, cell));
    });
    x += width;
  }
  return [row(template.grid, names), row(template.grid + 3, levels)];
}

function bodyRows(rows: readonly AssessmentRow[], step: number, parent: number, sheet: Sheet): Row[] {
  const { styles, template } = sheet;
  const { x: left, width } = sheet.span;
  return rows.map(({ group, first, label, cells }, index) => {
    const line = sheet.structure.add('TR', parent);
    const items: DisplayItem[] = [];
    const name = sheet.structure.add('TH', line, { scope: 'Row' });
    const names = [
      ...(group === undefined ? [] : sheet.lines(`${group} `, styles.label, name, head - pad.right)),
      ...sheet.lines(label, styles.title, name, head - pad.right),
    ];
    if (group !== undefined) spaced(names[0]);
    let lines = names.length;
    pushLines(items, names, left, sheet);
    cells.forEach(({ text, chosen }, column) => {
      const tag = sheet.structure.add('TD', line);
      const x = left + head + column * step + pad.left;
      const room = step - pad.left - pad.right;
      const said = chosen === undefined ? [] : sheet.lines(chosen, styles.chosen, tag, room);
      spaced(said.at(-1));
      const words = [...said, ...sheet.lines(text, styles.small, tag, room)];
      lines = Math.max(lines, words.length);
      pushLines(items, words, x, sheet);
    });
    const height = Math.max(leastHeight, pad.top + lines * leading + pad.bottom);
    const grounds = cells.flatMap(({ chosen }, column): DisplayItem[] => {
      if (chosen === undefined) return [];
      const place = { x: left + head + column * step, y: 0, height };
      return [
        { kind: 'rect', ...place, width: step, color: template.colors.tint },
        { kind: 'rect', ...place, width: mark, color: template.colors.accent },
      ];
    });
    const weight = index === 0 ? rules.head : rules.hair;
    const color = first ? template.colors.rule : template.colors.hairline;
    const y = weight / 2;
    const rule: DisplayItem = {
      kind: 'rule',
      x1: left,
      y1: y,
      x2: left + width,
      y2: y,
      width: weight,
      color,
    };
    return row(height, [...grounds, rule, ...items], { pageBreak: index === 0 ? 'never' : 'unwanted' });
  });
}

/** Read aloud, what stands on the next line must not join to one word with this. */
function spaced(line: Line | undefined): void {
  const end = line?.pieces.at(-1);
  if (end !== undefined && !end.text.endsWith(' ')) end.text += ' ';
}

function pushLines(items: DisplayItem[], lines: readonly Line[], x: number, sheet: Sheet): void {
  lines.forEach((line, index) => {
    const size = line.pieces[0]?.run.style.size ?? sheet.template.sizes.small;
    // Small text in the middle of its line; a skill's name, which is larger, on the same axis.
    const baseline =
      pad.top + index * leading + leading / 2 + 0.388 * Math.min(size, sheet.template.sizes.small);
    for (const item of sheet.drawn(line, x)) {
      if (item.kind === 'text') item.baseline += baseline - sheet.baseline;
      items.push(item);
    }
  });
}

function notes(block: AssessmentBlock, parent: number, sheet: Sheet): Row[] {
  const { grid } = sheet.template;
  const { x, width } = sheet.span;
  const tag = sheet.structure.add('P', parent);
  const text = block.notes.map((note) => note.text).join(' ');
  const style: TextStyle = sheet.styles.label;
  return sheet.lines(text, style, tag, width).map((line, index) =>
    row(grid, sheet.drawn(line, x), {
      before: index === 0 ? grid : 0,
      pageBreak: index < 2 ? 'unwanted' : 'free',
    }),
  );
}
