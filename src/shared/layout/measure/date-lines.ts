import type { DateCells } from '../../document/index.ts';
import { breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';

const dash = '–';

/**
 * A date in three cells, so that dashes and years stand under each other. Days, and words that are no date, are too wide for
 * their cells: then "02/11/2021 –" and what follows stand on lines of their own, and so do all dates of a document that writes
 * them in words. One list of items for each line.
 */
export function dateLines(date: DateCells, parent: number, sheet: Sheet): DisplayItem[][] {
  const { dates, columns } = sheet.flow;
  const { muted } = sheet.styles;
  const node = sheet.structure.add('P', parent);
  const from = cleanText(date.from ?? '').trim();
  const to = cleanText(date.to ?? '').trim();
  const fromWidth = sheet.width(from, muted);
  if (
    sheet.paper.writtenDates ||
    fromWidth > dates.from + 0.05 ||
    sheet.width(to, muted) > columns.label.width - dates.from - dates.dash
  ) {
    const units = to === '' ? [from] : [from === '' ? dash : `${from} ${dash}`, to];
    const lines = breakUnits(units, { style: muted, tag: node }, columns.label.width, sheet.metrics);
    return lines.map((line) => sheet.drawn(line, columns.label.x));
  }
  const { x } = columns.label;
  const cells: DisplayItem[] = [];
  if (from !== '')
    cells.push(sheet.text(x + dates.from - fromWidth, to === '' ? from : `${from} `, muted, node));
  if (to !== '') {
    const dashLeft = x + dates.from + (dates.dash - sheet.width(dash, muted)) / 2;
    cells.push(
      sheet.text(dashLeft, `${dash} `, muted, node),
      sheet.text(x + dates.from + dates.dash, to, muted, node),
    );
  }
  return [cells];
}

/** A date as one reads it, "08/2022 – nu", on a line of the text. */
export function dateSentence(date: DateCells, parent: number, sheet: Sheet): DisplayItem[][] {
  const { columns, entry } = sheet.flow;
  const { styles } = sheet;
  const style = entry.date === 'below' ? styles.text : entry.heading === 'small' ? styles.label : styles.date;
  const from = cleanText(date.from ?? '').trim();
  const to = cleanText(date.to ?? '').trim();
  const tag = sheet.structure.add('P', parent);
  const units = to === '' ? [from] : [from === '' ? dash : `${from} ${dash}`, to];
  const lines = breakUnits(units, { style, tag }, columns.text.width, sheet.metrics);
  return lines.map((line) => sheet.drawn(line, columns.text.x));
}
