import type { LevelTableBlock } from '../../document/index.ts';
import { breakUnits } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** "Engelsk: lytte C1, læse C1, samtale B2": a paragraph for each language. A skill and its level stay together. */
export function levelSentenceRows({ groups, rows }: LevelTableBlock, parent: number, sheet: Sheet): Row[] {
  const { x, width } = sheet.flow.columns.text;
  const { language } = sheet.paper;
  const skills = groups
    .flatMap(({ columns }) => columns)
    .map((skill) => cleanText(skill).trim().toLocaleLowerCase(language));
  return rows.flatMap(({ id, label, cells }) => {
    const tag = sheet.structure.add('P', parent);
    const style = sheet.styles.text;
    const levels = cells.flatMap((level, index) =>
      level === undefined ? [] : [`${skills[index] ?? ''} ${level}`.trim()],
    );
    const units = levels.map((level, index) => (index < levels.length - 1 ? `${level},` : level));
    const name = capitalised(cleanText(label).trim(), language);
    const lead = [{ text: `${name}: `, style, tag }];
    return breakUnits(units, { style, tag }, width, sheet.metrics, lead).map((line, index) =>
      row(sheet.template.grid, sheet.drawn(line, x), {
        pageBreak: index === 0 ? 'free' : 'unwanted',
        ids: [id],
      }),
    );
  });
}

function capitalised(name: string, language: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
