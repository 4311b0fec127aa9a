import type { PairBlock, TagsBlock } from '../../document/index.ts';
import { breakLines, breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import type { Line } from '../stretch.ts';
import type { Run } from '../text-style.ts';

/** A label and its value: beside each other, on one line, or the label above. */
export function pairRows({ label, value }: PairBlock, parent: number, sheet: Sheet): Row[] {
  const node = sheet.structure.add('P', parent);
  const place = sheet.flow.labelled.label;
  const labels = place === 'before' ? [] : labelLinesOf(label, node, sheet);
  const lead = place === 'before' ? leadOf(label, node, sheet.styles.text, sheet) : [];
  const tag = sheet.structure.add(
    value.link === undefined ? 'Span' : 'Link',
    node,
    sheet.language(value.language),
  );
  const link = value.link === undefined ? {} : { link: value.link };
  const run = { text: cleanText(value.text).trim(), style: sheet.styles.text, tag, ...link };
  return arranged(labels, breakLines([...lead, run], valueWidth(sheet), sheet.metrics), sheet);
}

/** A labelled run of items that stay whole; lines end after what parts them. Under its label, each has a line of its own. */
export function tagsRows({ label, items }: TagsBlock, parent: number, sheet: Sheet): Row[] {
  const cleaned = items.map((item) => cleanText(item).trim()).filter((item) => item !== '');
  const { label: place, bold, separator } = sheet.flow.labelled;
  if (place === 'above') return listedRows(label, cleaned, parent, sheet);
  const node = sheet.structure.add('P', parent);
  const labels = label === undefined || place === 'before' ? [] : labelLinesOf(label, node, sheet);
  const style = bold ? sheet.styles.title : sheet.styles.text;
  const lead = label === undefined || place === 'beside' ? [] : leadOf(label, node, style, sheet);
  const tag = sheet.structure.add('Span', node, sheet.contentLanguage);
  const units = cleaned.map((item, index) => (index < cleaned.length - 1 ? `${item}${separator}` : item));
  const run = { style: sheet.styles.text, tag };
  return arranged(labels, breakUnits(units, run, valueWidth(sheet), sheet.metrics, lead), sheet);
}

function valueWidth(sheet: Sheet): number {
  return sheet.flow.labelled.label === 'before' ? sheet.span.width : sheet.flow.columns.text.width;
}

function labelLinesOf(label: string, node: number, sheet: Sheet): Line[] {
  const tag = sheet.structure.add('Span', node);
  const lines = sheet.lines(label, sheet.styles.label, tag, sheet.flow.columns.label.width);
  const end = lines.at(-1)?.pieces.at(-1);
  if (end !== undefined) end.text += ' ';
  return lines;
}

/** The label that leads into its value on the same line. */
function leadOf(label: string, node: number, style: Run['style'], sheet: Sheet): Run[] {
  const text = cleanText(label).trim();
  return text === '' ? [] : [{ text: `${text}: `, style, tag: sheet.structure.add('Span', node) }];
}

function arranged(labels: Line[], values: Line[], sheet: Sheet): Row[] {
  const { grid } = sheet.template;
  const { columns, labelled } = sheet.flow;
  if (labelled.label !== 'beside') {
    const x = labelled.label === 'before' ? sheet.span.x : columns.text.x;
    return [...labels, ...values].map((line, index) =>
      row(grid, sheet.drawn(line, x), { pageBreak: index === 0 ? 'free' : 'unwanted' }),
    );
  }
  return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) => {
    const [label, value] = [labels[index], values[index]];
    const items = [
      ...(label ? sheet.drawn(label, columns.label.x) : []),
      ...(value ? sheet.drawn(value, columns.text.x) : []),
    ];
    return row(grid, items, { pageBreak: index === 0 ? 'free' : 'unwanted' });
  });
}

/** The label as a small heading over a list of its items. */
function listedRows(label: string | undefined, items: string[], parent: number, sheet: Sheet): Row[] {
  const { x, width } = sheet.flow.columns.text;
  const { title, text } = sheet.styles;
  const name =
    label === undefined
      ? []
      : sheet.lines(label, title, sheet.structure.add('P', parent, sheet.contentLanguage), width);
  const list = items.length === 0 ? parent : sheet.structure.add('L', parent, sheet.contentLanguage);
  const lines = items.flatMap((item) => {
    const tag = sheet.structure.add('LBody', sheet.structure.add('LI', list));
    return sheet.lines(item, text, tag, width);
  });
  return [...name, ...lines].map((line, index) =>
    row(sheet.template.grid, sheet.drawn(line, x), { pageBreak: index === 0 ? 'free' : 'unwanted' }),
  );
}
