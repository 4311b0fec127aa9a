import type { Answer, Point, PointsBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { moveDown } from '../move-down.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { answerTableRows } from './answer-table.ts';
import { bodyBreak, type BodyLine } from './body-line.ts';
import { continuedRow } from './continued.ts';
import { richTextLines } from './rich-text.ts';
import { signingRows } from './signing.ts';

/** Free space above the first line of a point and below its last one. */
const [above, below] = [3, 3.5];

/** The points of a form under each other, parted by hairlines: what is asked in the label column, the answer on the text axis. */
export function pointsRows({ title, points }: PointsBlock, parent: number, sheet: Sheet): Row[] {
  const titled = title === undefined ? [] : titleRows(title, parent, sheet);
  const rows = points.flatMap((point, index) => {
    const made = pointRows(point, parent, title !== undefined, sheet);
    const [first] = made;
    if (first !== undefined && (index > 0 || title !== undefined)) ruled(first, sheet);
    if (first !== undefined) first.pageBreak = index === 0 ? 'never' : 'free';
    return made;
  });
  return [...titled, ...rows];
}

function titleRows(title: string, parent: number, sheet: Sheet): Row[] {
  const { grid } = sheet.template;
  const tag = sheet.structure.add(sheet.heading(3), parent);
  const rows = sheet
    .lines(title, sheet.styles.title, tag, sheet.span.width)
    .map((line) => row(grid, sheet.drawn(line, sheet.span.x)));
  const last = rows.at(-1);
  if (last !== undefined) last.height += 1.5;
  return rows;
}

/** Under a title, labels belong to their answers; else each is a heading by which one finds its way. */
function pointRows(point: Point, parent: number, titled: boolean, sheet: Sheet): Row[] {
  const { answer, label, number } = point;
  const asked = [number, label].filter((part) => part !== undefined && part !== '').join('\u2002');
  const labels = asked === '' ? [] : labelItems(asked, number, parent, titled, sheet);
  const answers = answerRows(answer, parent, sheet);
  const rows = Array.from({ length: Math.max(labels.length, answers.length) }, (_, index) => {
    const made = answers[index] ?? row(sheet.template.grid, [], { pageBreak: 'unwanted' });
    made.items.unshift(...(labels[index] ?? []));
    return made;
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first !== undefined) {
    for (const item of first.items) moveDown(item, above);
    first.height += above;
  }
  if (last !== undefined) last.height += below;
  for (const each of rows) {
    each.ids = [point.id];
    if (each !== first && label !== '') each.continued ??= () => [continuedRow(label, parent, sheet)];
  }
  return rows;
}

/** The lines of what is asked. The number hangs before it, so that all lines of the label stand on one edge. */
function labelItems(
  asked: string,
  number: string | undefined,
  parent: number,
  titled: boolean,
  sheet: Sheet,
): DisplayItem[][] {
  const { x, width } = sheet.flow.columns.label;
  const style = sheet.styles.label;
  const tag = sheet.structure.add(titled ? 'P' : sheet.heading(3), parent);
  if (number === undefined) return sheet.lines(asked, style, tag, width).map((line) => sheet.drawn(line, x));
  const inset = sheet.width('0.00', style) + 3;
  const label = asked.slice(number.length + 1);
  const lines = sheet.lines(label, style, tag, width - inset).map((line) => sheet.drawn(line, x + inset));
  const [first = []] = lines;
  first.unshift(sheet.text(x, `${number} `, style, tag));
  return lines.length > 0 ? lines : [first];
}

function answerRows(answer: Answer, parent: number, sheet: Sheet): Row[] {
  switch (answer.kind) {
    case 'text': {
      const { language } = answer;
      const foreign = language !== undefined && language !== sheet.paper.language;
      if (answer.body.length === 0) return [dashRow(parent, sheet)];
      const node = foreign ? sheet.structure.add('Sect', parent, { language }) : parent;
      return bodyRows(answer.body, node, sheet);
    }
    case 'table': {
      const body = bodyRows(answer.body, parent, sheet);
      if (answer.rows.length === 0 && answer.total === undefined)
        return body.length > 0 ? body : [dashRow(parent, sheet)];
      const table = answerTableRows(answer, parent, sheet);
      const [first] = table;
      if (first !== undefined && body.length > 0) first.before = sheet.template.grid / 2;
      return [...body, ...table];
    }
    case 'signature':
    case 'stamp':
      return signingRows(answer, parent, sheet);
  }
}

function bodyRows(body: Extract<Answer, { kind: 'text' }>['body'], node: number, sheet: Sheet): Row[] {
  const lines = richTextLines(body, node, sheet);
  const { grid } = sheet.template;
  return lines.map(({ items }, index) =>
    row(grid, items, {
      before: isParted(lines, index) ? grid / 2 : 0,
      pageBreak: bodyBreak(lines, index),
    }),
  );
}

/** Running text has space between its paragraphs; a name with its place below it has none. */
function isParted(lines: readonly BodyLine[], at: number): boolean {
  const [previous, line] = [lines[at - 1], lines[at]];
  if (previous?.kind !== 'paragraph' || line?.kind !== 'paragraph' || line.index > 0) return false;
  return previous.count > 1 && line.count > 1;
}

/** Nothing was said here: a quiet dash, as an empty cell has it. */
function dashRow(parent: number, sheet: Sheet): Row {
  const tag = sheet.structure.add('P', parent);
  return row(sheet.template.grid, [sheet.text(sheet.flow.columns.text.x, '–', sheet.styles.muted, tag)]);
}

function ruled(first: Row, sheet: Sheet): void {
  const { x, width } = sheet.span;
  const weight = 0.5;
  const y = weight / 2;
  const color = sheet.template.colors.hairline;
  first.items.push({ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: weight, color });
}
