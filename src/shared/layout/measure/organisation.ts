import type { EntryBlock } from '../../document/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import type { Run } from '../text-style.ts';

/** "Nordby Procesanlæg A/S, Aalborg, Danmark" as a paragraph of its own. */
export function organisationLines(entry: EntryBlock, parent: number, sheet: Sheet): DisplayItem[][] {
  const { x, width } = sheet.flow.columns.text;
  const runs = organisationRuns(entry, parent, sheet);
  return breakLines(runs, width, sheet.metrics).map((line) => sheet.drawn(line, x));
}

/** The organisation and, muted, the place; nothing where neither is known. */
export function organisationRuns({ organisation, place }: EntryBlock, parent: number, sheet: Sheet): Run[] {
  if (organisation === undefined && place === undefined) return [];
  const { styles, flow } = sheet;
  const [text, muted] =
    flow.entry.heading === 'small' ? [styles.label, styles.label] : [styles.text, styles.muted];
  const tag = sheet.structure.add('P', parent, sheet.language(organisation?.language));
  const runs: Run[] = [];
  if (organisation !== undefined) runs.push({ text: cleanText(organisation.text).trim(), style: text, tag });
  const [last] = runs;
  if (last !== undefined && place !== undefined) last.text += ', ';
  if (place !== undefined) runs.push({ text: cleanText(place).trim(), style: muted, tag });
  return runs;
}
