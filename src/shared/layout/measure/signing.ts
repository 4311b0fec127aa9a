import type { Answer } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Room to sign by hand, or for a stamp, in lines. */
const [roomToSign, roomForStamp] = [2.5, 5];
/** How wide a name is written, or a stamp is. */
const [signatureWidth, stampWidth] = [220, 150];

/** A line to sign on, with the name of who signs below it; or a quiet field for a stamp. */
export function signingRows(
  answer: Extract<Answer, { kind: 'signature' | 'stamp' }>,
  parent: number,
  sheet: Sheet,
): Row[] {
  const { grid, colors } = sheet.template;
  const { x, width } = sheet.flow.columns.text;
  if (answer.kind === 'stamp') {
    const height = roomForStamp * grid;
    const place = { x, y: 1.5, width: Math.min(stampWidth, width), height };
    return [row(height + 3, [{ kind: 'rect', ...place, color: colors.tint }])];
  }
  const height = roomToSign * grid;
  const x2 = x + Math.min(signatureWidth, width);
  const line: DisplayItem = {
    kind: 'rule',
    x1: x,
    y1: height - 2,
    x2,
    y2: height - 2,
    width: 0.5,
    color: colors.rule,
  };
  if (answer.name === undefined) return [row(height, [line])];
  const tag = sheet.structure.add('P', parent, sheet.contentLanguage);
  const names = sheet.lines(answer.name, sheet.styles.text, tag, width);
  return [row(height, [line]), ...names.map((each) => row(grid, sheet.drawn(each, x)))];
}
