import type { EntryBlock, Phrase } from '../../document/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { Run } from '../text-style.ts';
import { bodyBreak, type BodyLine } from './body-line.ts';
import { continuedRow } from './continued.ts';
import { dateLines } from './date-lines.ts';
import { richTextLines } from './rich-text.ts';
import { titleLines } from './title.ts';

/** The rows of one job or education: title, organisation, text, and the date beside the first of them. */
export function entryRows(entry: EntryBlock, parent: number, sheet: Sheet): Row[] {
  const heading = titleLines(entry, parent, sheet);
  // The structure tree is in reading order: what, when, where, and then the text.
  const dates = entry.date ? dateLines(entry.date, parent, sheet) : [];
  const place = organisationLines(entry, parent, sheet);
  const body = [...factLines(entry.facts, parent, sheet), ...richTextLines(entry.body, parent, sheet)];

  const { grid } = sheet.template;
  const head = [...heading, ...place].map((items) => row(grid, items));
  const text = body.map(({ items }, index) => {
    const continued =
      index < 1 || entry.title === '' ? {} : { continued: () => [continuedRow(entry.title, sheet)] };
    return row(grid, items, { pageBreak: bodyBreak(body, index), ...continued });
  });
  return withDates([...head, ...text], dates, grid);
}

/** Puts the date beside the first rows; a date that is taller than the entry makes rows of its own. */
function withDates(rows: Row[], dates: DisplayItem[][], grid: number): Row[] {
  dates.forEach((items, index) => {
    const beside = rows[index];
    if (beside === undefined) rows.push(row(grid, items));
    else beside.items = [...items, ...beside.items];
  });
  return rows;
}

function organisationLines(
  { organisation, place }: EntryBlock,
  parent: number,
  sheet: Sheet,
): DisplayItem[][] {
  if (organisation === undefined && place === undefined) return [];
  const { x, width } = sheet.template.columns.text;
  const tag = sheet.structure.add('P', parent, sheet.language(organisation?.language));
  const runs: Run[] = [];
  if (organisation !== undefined)
    runs.push({ text: cleanText(organisation.text).trim(), style: sheet.styles.text, tag });
  const [last] = runs;
  if (last !== undefined && place !== undefined) last.text += ', ';
  if (place !== undefined) runs.push({ text: cleanText(place).trim(), style: sheet.styles.muted, tag });
  return breakLines(runs, width, sheet.metrics).map((line) => sheet.drawn(line, x));
}

/** Facts are set as sentences; addresses that one can follow stand after them, parted by points. */
function factLines(facts: readonly Phrase[], parent: number, sheet: Sheet): BodyLine[] {
  if (facts.length === 0) return [];
  const node = sheet.structure.add('P', parent);
  const sentences = facts.filter(({ link }) => link === undefined).map(({ text }) => sentence(text));
  const links = facts.filter(({ link }) => link !== undefined);
  const runs: Run[] = [];
  if (sentences.length > 0) {
    const tag = links.length === 0 ? node : sheet.structure.add('Span', node);
    runs.push({ text: sentences.join(' '), style: sheet.styles.text, tag });
  }
  links.forEach((fact, index) => {
    const between = index > 0 ? ' · ' : ' ';
    if (runs.length > 0)
      runs.push({ text: between, style: sheet.styles.muted, tag: sheet.structure.add('Span', node) });
    runs.push(linkRun(fact, node, sheet));
  });
  const { x, width } = sheet.template.columns.text;
  const lines = breakLines(runs, width, sheet.metrics);
  return lines.map((line, index) => ({
    items: sheet.drawn(line, x),
    index,
    count: lines.length,
    kind: 'paragraph',
  }));
}

function sentence(text: string): string {
  const words = cleanText(text).trim();
  return /[.!?…]$/.test(words) ? words : `${words.replace(/[;,:]$/, '')}.`;
}

function linkRun({ text, link }: Phrase, node: number, sheet: Sheet): Run {
  const tag = sheet.structure.add('Link', node);
  return { text: cleanText(text).trim(), style: sheet.styles.text, tag, ...(link !== undefined && { link }) };
}
