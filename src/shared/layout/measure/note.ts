import type { NoteBlock } from '../../document/index.ts';
import { breakLines, breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** A remark in small type; apart, from edge to edge, else as the legend of a table stands. */
export function noteRows({ sentences, apart }: NoteBlock, parent: number, sheet: Sheet): Row[] {
  const { flow, styles, template } = sheet;
  const beside = flow.labelled.label === 'beside' && apart !== true;
  const { x, width } = beside ? flow.columns.text : sheet.span;
  const run = { style: styles.label, tag: sheet.structure.add('P', parent) };
  const units = sentences.map(cleanText);
  const lines =
    units.length === 1
      ? breakLines([{ ...run, text: units[0] ?? '' }], width, sheet.metrics)
      : breakUnits(units, run, width, sheet.metrics);
  const rows = lines.map((line) => row(template.grid, sheet.drawn(line, x)));
  const [first] = rows;
  if (first !== undefined && apart === true) first.before = flow.section.before;
  return rows;
}
