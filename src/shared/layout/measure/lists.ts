import type { ListsBlock } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Narrower than this, lists stand one below the other. */
const leastWidth = 200;

/** Lists under small labels: two and two beside each other, where each has room. */
export function listsRows({ lists }: ListsBlock, parent: number, sheet: Sheet): Row[] {
  const { x, width } = sheet.span;
  const gap = sheet.template.grid + 1;
  const half = (width - gap) / 2;
  const columns = half >= leastWidth && lists.length > 1 ? 2 : 1;
  const rows: Row[] = [];
  for (let at = 0; at < lists.length; at += columns) {
    const made = lists.slice(at, at + columns).map((list, index) => {
      const left = x + index * (half + gap);
      return listLines(list, left, columns === 2 ? half : width, parent, sheet);
    });
    const height = Math.max(...made.map((lines) => lines.length));
    for (let line = 0; line < height; line++)
      rows.push(
        row(
          sheet.template.grid,
          made.flatMap((lines) => lines[line] ?? []),
          { before: line === 0 ? 3 : 0 },
        ),
      );
  }
  return rows;
}

function listLines(
  { label, items }: ListsBlock['lists'][number],
  x: number,
  width: number,
  parent: number,
  sheet: Sheet,
): DisplayItem[][] {
  const { structure, styles } = sheet;
  const heading = sheet.lines(label, styles.smallBold, structure.add(sheet.heading(3), parent), width);
  const list = structure.add('L', parent);
  const lines = items.flatMap(({ text, language }) => {
    const tag = structure.add('LBody', structure.add('LI', list), sheet.language(language));
    return sheet.lines(text, styles.text, tag, width);
  });
  return [...heading, ...lines].map((line) => sheet.drawn(line, x));
}
