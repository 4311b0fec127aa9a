import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { headingRow } from './heading.ts';

/** The contacts where they stand by themselves: a heading, and each value under its label. */
export function personalDetailRows(sheet: Sheet): Row[] {
  const { contacts, title } = sheet.paper.header;
  if (contacts.length === 0) return [];
  const { grid } = sheet.template;
  const { structure, styles } = sheet;
  const { x, width } = sheet.flow.columns.text;
  const section = structure.add('Sect', 0);
  const heading = title === undefined ? [] : [headingRow(title, section, sheet)];
  const list = structure.add('L', section);
  const details = contacts.flatMap(({ label, value }, index) => {
    const item = structure.add('LI', list);
    const name = sheet.lines(label, styles.label, structure.add('Lbl', item), width);
    const body = structure.add('LBody', item, sheet.language(value.language));
    const tag = value.link === undefined ? body : structure.add('Link', body);
    const link = value.link === undefined ? {} : { link: value.link };
    const run = { text: cleanText(value.text).trim(), style: styles.text, tag, ...link };
    const rows = [...name, ...breakLines([run], width, sheet.metrics)].map((line) =>
      row(grid, sheet.drawn(line, x)),
    );
    const [first] = rows;
    if (first !== undefined && index > 0) {
      first.before = sheet.flow.between.labelled;
      first.pageBreak = 'free';
    }
    return rows;
  });
  return [...heading, ...details];
}
