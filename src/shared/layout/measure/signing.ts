import type { Answer } from '../../document/index.ts';
import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';

/** Room to sign by hand, or for a stamp, in lines. */
const [roomToSign, roomForStamp] = [3, 6];
/** How wide a name is written, or a stamp is. */
const [signatureWidth, stampWidth] = [220, 150];

/** A line to sign on, with the name of who signs below it; or a quiet field for a stamp. In rows of a line, as labels beside it are. */
export function signingRows(
  answer: Extract<Answer, { kind: 'signature' | 'stamp' }>,
  parent: number,
  sheet: Sheet,
): Row[] {
  const { grid, colors } = sheet.template;
  const { x, width } = sheet.flow.columns.text;
  const rows = (count: number): Row[] => Array.from({ length: count }, () => row(grid, []));
  if (answer.kind === 'stamp') {
    const room = rows(roomForStamp);
    const place = { x, y: 1.5, width: Math.min(stampWidth, width), height: roomForStamp * grid - 3 };
    room[0]?.items.push({ kind: 'rect', ...place, color: colors.tint });
    return room;
  }
  const room = rows(roomToSign);
  const [x2, y] = [x + Math.min(signatureWidth, width), grid - 4];
  const line: DisplayItem = { kind: 'rule', x1: x, y1: y, x2, y2: y, width: 0.5, color: colors.rule };
  room.at(-1)?.items.push(line);
  if (answer.name === undefined) return room;
  const tag = sheet.structure.add('P', parent);
  const names = sheet.lines(answer.name, sheet.styles.text, tag, width);
  return [...room, ...names.map((each) => row(grid, sheet.drawn(each, x)))];
}
