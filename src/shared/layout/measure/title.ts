import type { EntryBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';

/** The lines of an entry's title, with the note ("EQF-niveau 6") after a bar on the last, or below where it does not fit. */
export function titleLines({ title, note }: EntryBlock, parent: number, sheet: Sheet): DisplayItem[][] {
  if (title === '' && note === undefined) return [];
  const { x, width } = sheet.template.columns.text;
  const language = note === undefined ? sheet.contentLanguage : {};
  const heading = sheet.structure.add(sheet.heading(3), parent, language);
  const titleTag = note === undefined ? heading : sheet.structure.add('Span', heading, sheet.contentLanguage);
  const broken = sheet.lines(title, sheet.styles.title, titleTag, width);
  const lines = broken.map((line) => sheet.drawn(line, x));
  if (note === undefined) return lines;

  const { titleGap, titleWeight } = sheet.template.bar;
  const tag = sheet.structure.add('Span', heading);
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

/** A short upright rule between texts on one line, its left edge at `x`. */
export function bar(x: number, weight: number, sheet: Sheet): DisplayItem {
  const {
    bar: { height },
    colors,
    sizes,
  } = sheet.template;
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
