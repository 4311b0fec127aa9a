import type { PairBlock, TagsBlock } from '../../document/index.ts';
import { breakLines, breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { Line } from '../stretch.ts';

/** A small label in the label column, its value on the text axis. */
export function pairRows({ label, value }: PairBlock, parent: number, sheet: Sheet): Row[] {
  const node = sheet.structure.add('P', parent);
  const labelLines = labelLinesOf(label, node, sheet);
  const tag = sheet.structure.add(
    value.link === undefined ? 'Span' : 'Link',
    node,
    sheet.language(value.language),
  );
  const run = { text: cleanText(value.text).trim(), style: sheet.styles.text, tag };
  const link = value.link === undefined ? {} : { link: value.link };
  return besides(
    labelLines,
    breakLines([{ ...run, ...link }], sheet.template.columns.text.width, sheet.metrics),
    sheet,
  );
}

/** A labelled run of items with slashes between them; lines end after a slash. */
export function tagsRows({ label, items }: TagsBlock, parent: number, sheet: Sheet): Row[] {
  const node = sheet.structure.add('P', parent);
  const labelLines = label === undefined ? [] : labelLinesOf(label, node, sheet);
  const tag = sheet.structure.add('Span', node, sheet.contentLanguage);
  const cleaned = items.map((item) => cleanText(item).trim()).filter((item) => item !== '');
  const units = cleaned.map((item, index) => (index < cleaned.length - 1 ? `${item} /` : item));
  return besides(
    labelLines,
    breakUnits(units, { style: sheet.styles.text, tag }, sheet.template.columns.text.width, sheet.metrics),
    sheet,
  );
}

function labelLinesOf(label: string, node: number, sheet: Sheet): Line[] {
  const tag = sheet.structure.add('Span', node);
  const lines = sheet.lines(label, sheet.styles.label, tag, sheet.template.columns.label.width);
  const end = lines.at(-1)?.pieces.at(-1);
  if (end !== undefined) end.text += ' ';
  return lines;
}

function besides(labels: Line[], values: Line[], sheet: Sheet): Row[] {
  const { grid, columns } = sheet.template;
  return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) => {
    const [label, value] = [labels[index], values[index]];
    const items = [
      ...(label ? sheet.drawn(label, columns.label.x) : []),
      ...(value ? sheet.drawn(value, columns.text.x) : []),
    ];
    return row(grid, items, { pageBreak: index === 0 ? 'free' : 'unwanted' });
  });
}
