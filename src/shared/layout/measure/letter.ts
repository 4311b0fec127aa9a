import type { LetterBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import { Sheet } from '../sheet.ts';
import type { Line } from '../stretch.ts';
import type { TextStyle } from '../text-style.ts';
import { paragraphRows } from './paragraphs.ts';
import { signedRows } from './signed.ts';

/** The rows of a letter below its header. Labels stand in their column, where the template has one before the text. */
export function letterRows(letter: LetterBlock, within: Sheet): Row[] {
  const { paper, template, metrics, flow, structure } = within;
  // All of it is in the letter's language, whatever its sender writes the profile in.
  const own = { ...paper, contentLanguage: paper.language };
  const sheet = new Sheet(own, template, metrics, flow, structure);
  return [
    ...addresseeRows(letter, sheet),
    ...placeAndDateRows(letter, sheet),
    ...subjectRows(letter, sheet),
    ...textRows(letter, sheet),
    ...enclosureRows(letter, sheet),
  ];
}

function addresseeRows({ labels, addressee }: LetterBlock, sheet: Sheet): Row[] {
  if (addressee.length === 0) return [];
  const label = labelLines(labels.addressee, sheet);
  const { title, text } = sheet.styles;
  const values = addressee.flatMap((line, index) => paragraph(line, index === 0 ? title : text, sheet));
  return part('addressee', 3, besides(label, values, sheet), sheet);
}

function placeAndDateRows({ labels, placeAndDate }: LetterBlock, sheet: Sheet): Row[] {
  if (placeAndDate === undefined) return [];
  const label = labelLines(labels.placeAndDate, sheet);
  return part('place', 2, besides(label, paragraph(placeAndDate, sheet.styles.text, sheet), sheet), sheet);
}

function subjectRows({ labels, subject }: LetterBlock, sheet: Sheet): Row[] {
  if (subject === undefined) return [];
  const label = labelLines(labels.subject, sheet);
  const heading = sheet.structure.add(sheet.heading(2), 0);
  const values = sheet.lines(subject, sheet.styles.title, heading, sheet.flow.columns.text.width);
  const rows = part('subject', 2, besides(label, values, sheet), sheet);
  const [first] = rows;
  if (first !== undefined) first.outline = { title: subject, level: 1 };
  return rows;
}

/** From the greeting to the name. Who signs stays with the end of the text. */
function textRows({ opening, body, closing, signed }: LetterBlock, sheet: Sheet): Row[] {
  const { text } = sheet.styles;
  const phrase = (words: string | undefined) =>
    words === undefined ? [] : besides([], paragraph(words, text, sheet), sheet);
  const parts: [id: string, rows: Row[]][] = [
    ['opening', phrase(opening)],
    ['body', paragraphRows(body, 0, sheet)],
    ['closing', phrase(closing)],
  ];
  const rows: Row[] = [];
  for (const [id, own] of parts) rows.push(...part(id, rows.length > 0 ? 1 : 2, own, sheet));
  const signature = signed ? signedRows(signed, 0, sheet) : [];
  for (const each of signature) each.ids = ['signature'];
  const [first] = rows;
  if (first !== undefined) first.pageBreak = 'free';
  return [...rows, ...signature];
}

/** A line each; without a column for it, their label stands above them. */
function enclosureRows({ labels, enclosures }: LetterBlock, sheet: Sheet): Row[] {
  if (enclosures.length === 0) return [];
  const { structure, styles, flow } = sheet;
  const { text } = flow.columns;
  const besideText = labelLines(labels.enclosures, sheet);
  const above =
    besideText.length > 0
      ? []
      : sheet.lines(labels.enclosures, styles.label, structure.add('P', 0), text.width);
  const list = structure.add('L', 0);
  const values = enclosures.flatMap((title) => {
    const body = structure.add('LBody', structure.add('LI', list));
    return sheet.lines(title, styles.text, body, text.width);
  });
  const rows = part('enclosures', 3, besides(besideText, [...above, ...values], sheet), sheet);
  // Two lines at least on either side of a page's end.
  for (const [index, each] of rows.entries())
    if (index !== 1) each.pageBreak = index > 0 && index === rows.length - 1 ? 'unwanted' : 'free';
  return rows;
}

/** Rows with free lines before them, named after the field of the letter that they show. */
function part(id: string, linesBefore: number, rows: Row[], sheet: Sheet): Row[] {
  for (const each of rows) each.ids = [id];
  const [first] = rows;
  if (first !== undefined) first.before = linesBefore * sheet.template.grid;
  return rows;
}

/** None where the template has no column for labels before the text: a letter says what it is without them. */
function labelLines(label: string, sheet: Sheet): Line[] {
  const { label: column, text } = sheet.flow.columns;
  if (column.x + column.width > text.x) return [];
  return sheet.lines(label, sheet.styles.label, sheet.structure.add('P', 0), column.width);
}

function paragraph(words: string, style: TextStyle, sheet: Sheet): Line[] {
  return sheet.lines(words, style, sheet.structure.add('P', 0), sheet.flow.columns.text.width);
}

function besides(labels: Line[], values: Line[], sheet: Sheet): Row[] {
  const { label, text } = sheet.flow.columns;
  const drawn = (line: Line | undefined, x: number): DisplayItem[] => (line ? sheet.drawn(line, x) : []);
  return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) =>
    row(sheet.template.grid, [...drawn(labels[index], label.x), ...drawn(values[index], text.x)]),
  );
}
