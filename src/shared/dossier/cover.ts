import type { Board } from './board.ts';
import type { CoverLine } from './dossier.ts';

export interface Cover {
  name: string;
  role: string;
  photo?: { file: string; alternative: string };
  /** With space between the groups. */
  groups: readonly (readonly CoverLine[])[];
}

const band = 312;
const photoTop = 201.5;
const nameTop = 214.5;
const listBelowBand = 26;

/** Draws the cover: whose it is, on a tinted ground, and below it for whom, when, and how much. */
export function drawCover(board: Board, { name, role, photo, groups }: Cover): void {
  const { template, styles, structure } = board;
  const { grid, header, columns, colors, page } = template;
  board.newPage();
  const names = board.lines(name, styles.name, header.column.width);
  const roles = board.lines(role, styles.role, header.column.width);
  const text = names.length * header.nameLeading + header.beforeRole + roles.length * grid;
  const bottom = Math.max(band, nameTop + text + header.bottom);
  board.put({ kind: 'rect', x: 0, y: 0, width: page.width, height: bottom, color: colors.tint });

  let y = nameTop;
  if (names.length > 0) {
    const tag = structure.add('H1', 0);
    for (const line of names) {
      const bearing = board.metrics.leftBearing(line, styles.name.font, styles.name.size);
      const x = header.column.x + header.nameInset - bearing;
      board.text(x, y + header.nameLeading - grid, line, { style: styles.name, tag });
      y += header.nameLeading;
    }
    y += header.beforeRole;
  }
  const roleTag = structure.add(names.length > 0 ? 'P' : 'H1', 0);
  for (const line of roles) {
    board.text(header.column.x, y, line, { style: styles.role, tag: roleTag });
    y += grid;
  }
  if (photo && header.photo) {
    const { x, size } = header.photo;
    const tag = structure.add('Figure', 0, { alt: photo.alternative });
    board.put({
      kind: 'image',
      x,
      y: photoTop,
      width: size,
      height: size,
      file: photo.file,
      shape: 'circle',
      tag,
    });
  }

  y = bottom + listBelowBand;
  for (const group of groups) {
    if (group.length === 0) continue;
    const list = structure.add('L', 0);
    for (const { label, value } of group) {
      const item = structure.add('LI', list);
      const style = { label: styles.label, value: styles.text };
      const lines = board.lines(value, style.value, columns.text.width);
      const labelTag = structure.add('Lbl', item);
      const valueTag = structure.add('LBody', item);
      board.text(columns.label.x, y, board.lines(label, style.label, columns.label.width)[0] ?? '', {
        style: style.label,
        tag: labelTag,
      });
      for (const line of lines) {
        if (y + grid > template.body.limit) break;
        board.text(columns.text.x, y, line, { style: style.value, tag: valueTag });
        y += grid;
      }
    }
    y += grid;
  }
}
