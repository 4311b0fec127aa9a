import type { AreaLevel, AreaLevelsBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Column } from '../../templates/index.ts';
import type { Sheet } from '../sheet.ts';

const box = { width: 7, height: 5.5, gap: 1.5 };
/** Of the column, for the names of the areas. */
const share = 0.62;
/** A narrower column has the level below the area's name. */
const least = 240;

/** A line for each area: its name, a small bar, and the level in words, which alone is read aloud. */
export function areaLevelRows(block: AreaLevelsBlock, parent: number, sheet: Sheet): Row[] {
  const { columns, labelled } = sheet.flow;
  const { styles } = sheet;
  if (sheet.flow.levels.set === 'sentences') return sentenceRows(block, parent, sheet);
  const lines = block.rows.flatMap((area) => areaRows(area, parent, sheet));
  if (labelled.label !== 'beside') return [...headRows(block, parent, sheet), ...lines];
  const tag = sheet.structure.add('P', parent);
  const names = [block.label, block.remark].flatMap((text) =>
    sheet.lines(`${cleanText(text)} `, styles.label, tag, columns.label.width),
  );
  names.forEach((line, index) => {
    const items = sheet.drawn(line, columns.label.x);
    const beside = lines[index];
    if (beside === undefined) lines.push(row(sheet.template.grid, items, { pageBreak: 'unwanted' }));
    else beside.items.unshift(...items);
  });
  return lines;
}

/** Where lines stand: under those that have their label before the value, from edge to edge. */
const place = ({ flow, span }: Sheet): Column =>
  flow.labelled.label === 'before' ? span : flow.columns.text;

function areaRows(area: AreaLevel, parent: number, sheet: Sheet): Row[] {
  const { x, width } = place(sheet);
  const { text, label } = sheet.styles;
  const tag = sheet.structure.add('P', parent);
  const isNarrow = width < least;
  const names = sheet.lines(
    area.label,
    isNarrow ? label : text,
    tag,
    isNarrow ? width : width * share - 2 * box.width,
  );
  const end = names.at(-1)?.pieces.at(-1);
  if (end !== undefined) end.text += ' ';
  const drawn = names.map((line) => sheet.drawn(line, x));
  const level = levelItems(area, isNarrow ? x : x + width * share, tag, sheet);
  if (isNarrow) drawn.push(level);
  else drawn[0] = [...(drawn[0] ?? []), ...level];
  return drawn.map((items, index) =>
    row(sheet.template.grid, items, { pageBreak: index === 0 ? 'free' : 'unwanted' }),
  );
}

function levelItems({ level, step }: AreaLevel, x: number, tag: number, sheet: Sheet): DisplayItem[] {
  const { accent, hairline } = sheet.template.colors;
  const pitch = box.width + box.gap;
  const bar = Array.from({ length: step?.of ?? 0 }, (_, index): DisplayItem => ({
    kind: 'rect',
    x: x + index * pitch,
    y: sheet.baseline - box.height - 0.5,
    width: box.width,
    height: box.height,
    color: index < (step?.reached ?? 0) ? accent : hairline,
  }));
  const after = bar.length === 0 ? x : x + bar.length * pitch + box.width;
  const { x: left, width } = place(sheet);
  const words = sheet.fit(level, sheet.styles.text, left + width - after);
  return [...bar, sheet.text(after, words, sheet.styles.text, tag)];
}

/** What it is, and below or after it how it was found. */
function headRows({ label, remark }: AreaLevelsBlock, parent: number, sheet: Sheet): Row[] {
  const { labelled } = sheet.flow;
  const { title, text, label: small } = sheet.styles;
  const tag = sheet.structure.add('P', parent);
  const { x, width } = place(sheet);
  const isAbove = labelled.label === 'above';
  const lines = isAbove
    ? [...sheet.lines(label, title, tag, width), ...sheet.lines(remark, small, tag, width)]
    : breakLines(
        [
          { text: `${cleanText(label).trim()}: `, style: labelled.bold ? title : text, tag },
          { text: cleanText(remark).trim(), style: text, tag },
        ],
        width,
        sheet.metrics,
      );
  return lines.map((line, index) =>
    row(sheet.template.grid, sheet.drawn(line, x), { pageBreak: index === 0 ? 'free' : 'unwanted' }),
  );
}

/** "Indholdsproduktion: avanceret", without a bar. */
function sentenceRows(block: AreaLevelsBlock, parent: number, sheet: Sheet): Row[] {
  const { x, width } = place(sheet);
  const sentences = block.rows.flatMap(({ label, level }) => {
    const tag = sheet.structure.add('P', parent);
    return sheet
      .lines(`${label}: ${level}`, sheet.styles.text, tag, width)
      .map((line) => row(sheet.template.grid, sheet.drawn(line, x), { pageBreak: 'unwanted' }));
  });
  return [...headRows(block, parent, sheet), ...sentences];
}
