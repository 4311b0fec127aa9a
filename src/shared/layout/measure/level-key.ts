import type { LevelKeyBlock } from '../../document/index.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Each level beside what it means, as a small table. */
export function levelKeyRows({ rows }: LevelKeyBlock, parent: number, sheet: Sheet): Row[] {
  const { structure, styles } = sheet;
  const { label, text } = sheet.flow.columns;
  const body = structure.add('TBody', structure.add('Table', parent));
  return rows.flatMap((each) => {
    const line = structure.add('TR', body);
    const [level] = sheet.lines(
      each.level,
      styles.title,
      structure.add('TH', line, { scope: 'Row' }),
      label.width,
    );
    const meaning = sheet.lines(each.text, styles.text, structure.add('TD', line), text.width);
    return meaning.map((words, index) =>
      row(sheet.template.grid, [
        ...(index === 0 && level ? sheet.drawn(level, label.x) : []),
        ...sheet.drawn(words, text.x),
      ]),
    );
  });
}
