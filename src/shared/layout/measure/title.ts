import type { EntryBlock } from '../../document/index.ts';
import { breakLines, breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import type { Run } from '../text-style.ts';
import { organisationRuns } from './organisation.ts';

/** The lines of an entry's title with its note ("EQF-niveau 6"), and of what the flow sets on the same line. */
export function titleLines(entry: EntryBlock, parent: number, sheet: Sheet): DisplayItem[][] {
  const { x, width } = sheet.flow.columns.text;
  const { note, heading } = sheet.flow.entry;
  const { title, runs } = titleRun(entry, parent, sheet);
  const drawn = (wanted: number) =>
    breakLines(runs, wanted, sheet.metrics).map((line) => sheet.drawn(line, x));
  const beside = () => {
    if (heading !== 'one-line') return;
    const more = organisationRuns(entry, parent, sheet);
    const [first] = more;
    if (first !== undefined && runs.length > 0) first.text = `, ${first.text}`;
    runs.push(...more);
  };
  if (entry.note === undefined || title === undefined) {
    beside();
    return drawn(width);
  }
  const noteTag = sheet.structure.add('Span', title);
  beside();
  switch (note) {
    case 'bar':
      return withBar(entry.note, runs, noteTag, sheet);
    case 'brackets': {
      const [lead] = runs;
      if (lead !== undefined && lead.text !== '') lead.text += ' ';
      const unit = `(${cleanText(entry.note).trim()})`;
      const style = sheet.styles.title;
      const lines = breakUnits([unit], { style, tag: noteTag }, width, sheet.metrics, runs);
      return lines.map((line) => sheet.drawn(line, x));
    }
    case 'flush':
      return withFlush(entry.note, runs, noteTag, sheet);
  }
}

/** The heading's node, where there is something to head, and the title as a run. */
function titleRun(
  { title, note, date }: EntryBlock,
  parent: number,
  sheet: Sheet,
): { title?: number; runs: Run[] } {
  if (title === '' && note === undefined) return { runs: [] };
  const heading = sheet.structure.add(
    sheet.heading(3),
    parent,
    note === undefined ? sheet.contentLanguage : {},
  );
  const tag = note === undefined ? heading : sheet.structure.add('Span', heading, sheet.contentLanguage);
  // Aside, under a date of its own, a title is a value under its label.
  const style =
    sheet.flow.entry.heading === 'small' && date !== undefined ? sheet.styles.text : sheet.styles.title;
  return { title: heading, runs: [{ text: cleanText(title).trim(), style, tag }] };
}

/** The note after a bar on the last line, or below where it does not fit. */
function withBar(note: string, runs: Run[], tag: number, sheet: Sheet): DisplayItem[][] {
  const { x, width } = sheet.flow.columns.text;
  const { titleGap, titleWeight } = sheet.flow.bar;
  const broken = breakLines(runs, width, sheet.metrics);
  const lines = broken.map((line) => sheet.drawn(line, x));
  const textEnd = broken.at(-1)?.width ?? width;
  const noteLeft = textEnd + titleGap + titleWeight + titleGap;
  const noteLines = sheet.lines(note, sheet.styles.note, tag, width);
  const last = lines.at(-1);
  const [only] = noteLines;
  if (last === undefined || only === undefined || noteLines.length > 1 || noteLeft + only.width > width) {
    return [...lines, ...noteLines.map((line) => sheet.drawn(line, x))];
  }
  // Read aloud or copied, the title and its note must not join into one word.
  const end = last.findLast((item) => item.kind === 'text');
  if (end !== undefined) end.text += ' ';
  last.push(bar(x + textEnd + titleGap, titleWeight, sheet), ...sheet.drawn(only, x + noteLeft));
  return lines;
}

/** The note at the right edge of the first line, which leaves room for it; one that is wider than half of it on a line of its own. */
function withFlush(note: string, runs: Run[], tag: number, sheet: Sheet): DisplayItem[][] {
  const { x, width } = sheet.flow.columns.text;
  const noteLines = sheet.lines(note, sheet.styles.note, tag, width);
  const [only] = noteLines;
  const fits = only !== undefined && noteLines.length === 1 && only.width <= width / 2;
  const room = fits ? width - only.width - sheet.template.grid : width;
  const lines = breakLines(runs, room, sheet.metrics).map((line) => sheet.drawn(line, x));
  const [first] = lines;
  if (!fits || first === undefined) return [...lines, ...noteLines.map((line) => sheet.drawn(line, x))];
  const end = first.findLast((item) => item.kind === 'text');
  if (end !== undefined) end.text += ' ';
  first.push(...sheet.drawn(only, x + width - only.width));
  return lines;
}

/** A short upright rule between texts on one line, its left edge at `x`. */
export function bar(x: number, weight: number, sheet: Sheet): DisplayItem {
  const { colors, sizes } = sheet.template;
  const { height } = sheet.flow.bar;
  const top = sheet.baseline - height / 2 - 0.388 * sizes.small;
  const middle = x + weight / 2;
  return {
    kind: 'rule',
    x1: middle,
    y1: top,
    x2: middle,
    y2: top + height,
    width: weight,
    color: colors.rule,
  };
}
