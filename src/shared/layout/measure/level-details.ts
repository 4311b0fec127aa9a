import type { LevelDetailsBlock } from '../../document/index.ts';
import type { LevelDetails } from '../../templates/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { Line } from '../stretch.ts';
import type { TextStyle } from '../text-style.ts';

/** The chosen levels of a language and what they mean, as a table or, where that has no room, a paragraph for each. */
export function levelDetailRows(block: LevelDetailsBlock, parent: number, sheet: Sheet): Row[] {
  const { levels } = sheet.flow;
  const titled = titleRows(block.title, parent, sheet);
  const details = levels.set === 'table' ? levels.details : undefined;
  const rows = details === undefined ? sentences(block, parent, sheet) : table(block, details, parent, sheet);
  const [first] = titled;
  if (first !== undefined) first.before = sheet.template.grid / 2;
  return [...titled, ...rows];
}

function titleRows(title: string | undefined, parent: number, sheet: Sheet): Row[] {
  if (title === undefined) return [];
  const tag = sheet.structure.add(sheet.heading(3), parent);
  const { x, width } = sheet.span;
  return sheet
    .lines(title, sheet.styles.title, tag, width)
    .map((line) => row(sheet.template.grid, sheet.drawn(line, x)));
}

function table(block: LevelDetailsBlock, least: LevelDetails, parent: number, sheet: Sheet): Row[] {
  const { structure, styles } = sheet;
  const details = widened(block.groups, least, sheet);
  const groups = block.groups.filter(({ rows }) => rows.length > 0);
  const { x, width } = sheet.span;
  const node = structure.add('TBody', structure.add('Table', parent));
  const textX = x + details.group + details.skill + details.level;
  return groups.flatMap((group, at) =>
    group.rows.map(({ label, level, text }, index) => {
      const line = structure.add('TR', node);
      const cells: [Line[], number][] = [];
      const head = (words: string, left: number, room: number, spans: object, bold: boolean) => {
        const tag = structure.add('TH', line, { scope: 'Row', ...spans });
        const style = bold ? styles.smallBold : styles.label;
        cells.push([sheet.lines(words, style, tag, room - details.gap), left]);
      };
      const alone = label === '';
      const { length } = group.rows;
      if (index === 0) {
        const spans = { ...(alone && { colSpan: 2 }), ...(length > 1 && { rowSpan: length }) };
        head(group.label, x, alone ? details.group + details.skill : details.group, spans, true);
      }
      if (!alone) head(label, x + details.group, details.skill, {}, false);
      const levelTag = structure.add('TD', line);
      cells.push([
        sheet.lines(level, styles.level, levelTag, details.level),
        x + details.group + details.skill,
      ]);
      const textTag = structure.add('TD', line);
      cells.push([sheet.lines(text, styles.text, textTag, x + width - textX), textX]);
      const above = at + index === 0 ? 0 : details.above;
      const from = index === 0 ? x : x + details.group;
      return tableRow(cells, above, at + index === 0 ? undefined : from, details, sheet);
    }),
  );
}

/** The labels of groups and skills have room, up to half of the width. */
function widened(groups: LevelDetailsBlock['groups'], details: LevelDetails, sheet: Sheet): LevelDetails {
  const { smallBold, label } = sheet.styles;
  const most = sheet.span.width / 4;
  const room = (least: number, words: string[], style: TextStyle) => {
    const widths = words.map((each) => sheet.width(cleanText(each).trim(), style) + 2 * details.gap);
    return Math.max(least, Math.min(most, Math.max(0, ...widths)));
  };
  const names = groups.map((group) => group.label);
  const skills = groups.flatMap(({ rows }) => rows.map((each) => each.label));
  return {
    ...details,
    group: room(details.group, names, smallBold),
    skill: room(details.skill, skills, label),
  };
}

/** A row as tall as its longest cell, under a hairline from `from` to the right edge. */
function tableRow(
  cells: [Line[], number][],
  above: number,
  from: number | undefined,
  details: LevelDetails,
  sheet: Sheet,
): Row {
  const { grid, colors } = sheet.template;
  const items: DisplayItem[] = [];
  const y = details.ruleWeight / 2;
  if (from !== undefined) {
    const x2 = sheet.span.x + sheet.span.width;
    items.push({
      kind: 'rule',
      x1: from,
      y1: y,
      x2,
      y2: y,
      width: details.ruleWeight,
      color: colors.hairline,
    });
  }
  for (const [lines, x] of cells) {
    lines.forEach((line, index) => {
      for (const item of sheet.drawn(line, x)) {
        if (item.kind === 'text') item.baseline += above + index * grid;
        items.push(item);
      }
    });
  }
  const count = Math.max(1, ...cells.map(([lines]) => lines.length));
  return row(above + count * grid + details.below, items);
}

/** "Lytte B2: …". */
function sentences({ groups }: LevelDetailsBlock, parent: number, sheet: Sheet): Row[] {
  const { structure, styles } = sheet;
  const { x, width } = sheet.flow.columns.text;
  return groups.flatMap((group) =>
    group.rows.flatMap(({ label, level, text }) => {
      const node = structure.add('P', parent);
      const lead = cleanText(`${label === '' ? group.label : label} ${level}: `).trimStart();
      const runs = [
        { text: lead, style: styles.title, tag: structure.add('Span', node) },
        { text: cleanText(text).trim(), style: styles.text, tag: structure.add('Span', node) },
      ];
      return breakLines(runs, width, sheet.metrics).map((line) =>
        row(sheet.template.grid, sheet.drawn(line, x)),
      );
    }),
  );
}
