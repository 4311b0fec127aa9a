import type { LevelTableBlock } from '../../document/index.ts';
import type { TurnedLevels } from '../../templates/index.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { TextStyle } from '../text-style.ts';
import { legendRows } from './level-table.ts';

type Language = LevelTableBlock['rows'][number];

/** The table turned for a narrow column: a row for each skill. As many languages side by side as find room for their names; the others below. */
export function turnedLevelRows(
  { groups, rows, legend, briefLegend = legend }: LevelTableBlock,
  levels: TurnedLevels,
  parent: number,
  sheet: Sheet,
): Row[] {
  const widened = { ...levels, nameWidth: nameWidth(groups, levels, sheet) };
  const tables = sets(rows, widened, sheet).map((languages, index) => {
    const table = tableRows(groups, languages, widened, parent, sheet);
    const [first] = table;
    if (first !== undefined && index > 0) {
      first.before = levels.between;
      first.pageBreak = 'free';
    } else if (first !== undefined) first.before = levels.before;
    return table;
  });
  const explained = legendRows(briefLegend, parent, sheet);
  const [first] = explained;
  if (first !== undefined) first.before = levels.beforeLegend;
  return [...tables.flat(), ...explained];
}

/** As wide as the longest skill needs, while half of the column is left for the levels. */
function nameWidth(groups: LevelTableBlock['groups'], levels: TurnedLevels, sheet: Sheet): number {
  const { smallBold, label } = sheet.styles;
  const widths = groups.flatMap((group) =>
    group.columns.map((skill) =>
      sheet.width(
        cleanText(group.columns.length === 1 ? group.label : skill).trim(),
        group.columns.length === 1 ? smallBold : label,
      ),
    ),
  );
  const longest = Math.max(0, ...widths) + 2 * levels.columnGap;
  return Math.min(Math.max(levels.nameWidth, longest), sheet.span.width / 2);
}

function columnWidth(count: number, { nameWidth }: TurnedLevels, sheet: Sheet): number {
  return (sheet.span.width - nameWidth) / count;
}

/** The languages of each table: each name fits its column, unless it stands alone. */
function sets(languages: readonly Language[], levels: TurnedLevels, sheet: Sheet): Language[][] {
  const fits = (set: Language[]) =>
    set.every(
      ({ label }) =>
        sheet.width(cleanText(label).trim(), sheet.styles.small) <=
        columnWidth(set.length, levels, sheet) - levels.columnGap,
    );
  const made: Language[][] = [];
  for (const language of languages) {
    const set = made.at(-1);
    if (set !== undefined && set.length < levels.mostColumns && fits([...set, language])) set.push(language);
    else made.push([language]);
  }
  return made;
}

function tableRows(
  groups: LevelTableBlock['groups'],
  languages: Language[],
  levels: TurnedLevels,
  parent: number,
  sheet: Sheet,
): Row[] {
  const { structure, styles } = sheet;
  const table = structure.add('Table', parent);
  const ids = languages.map(({ id }) => id);
  const width = columnWidth(Math.min(levels.mostColumns, languages.length), levels, sheet);
  const left = (index: number) => sheet.span.x + levels.nameWidth + index * width;

  const head = structure.add('TR', structure.add('THead', table));
  structure.add('TD', head);
  const names = languages.map(({ label }, index) => {
    const tag = structure.add('TH', head, { scope: 'Column' });
    return sheet
      .lines(label, styles.small, tag, width - levels.columnGap)
      .map((line) => sheet.drawn(line, left(index)));
  });
  const height = Math.max(1, ...names.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, line) =>
    row(
      sheet.template.grid,
      names.flatMap((lines) => lines[line - height + lines.length] ?? []),
    ),
  );

  let column = 0;
  for (const { label, columns } of groups) {
    const body = structure.add('TBody', table);
    const skill = (name: string, style: TextStyle, cell: number | undefined) => {
      const line = structure.add('TR', body);
      const spans = cell === undefined ? { colSpan: languages.length + 1 } : {};
      const tag = structure.add('TH', line, { scope: 'Row', ...spans });
      const items: DisplayItem[] = [];
      const room = cell === undefined ? sheet.span.width : levels.nameWidth - levels.columnGap;
      items.push(sheet.text(sheet.span.x, sheet.fit(name, style, room), style, tag));
      if (cell !== undefined)
        languages.forEach(({ cells }, index) => {
          const level = cells[cell];
          const shown = level === undefined ? styles.muted : styles.text;
          items.push(sheet.text(left(index), level ?? '–', shown, structure.add('TD', line)));
        });
      return row(sheet.template.grid, items);
    };
    const alone = columns.length === 1;
    const first = skill(label, styles.smallBold, alone ? column : undefined);
    first.items.unshift(groupRule(levels, sheet));
    rows.push(first);
    if (!alone) columns.forEach((name, index) => rows.push(skill(name, styles.label, column + index)));
    column += columns.length;
  }
  for (const each of rows) each.ids = ids;
  return rows;
}

function groupRule({ ruleWeight }: TurnedLevels, sheet: Sheet): DisplayItem {
  const { x, width } = sheet.span;
  const y = ruleWeight / 2;
  const { rule: color } = sheet.template.colors;
  return { kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: ruleWeight, color };
}
