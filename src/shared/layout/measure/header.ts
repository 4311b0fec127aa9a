import type { DisplayItem } from '../display.ts';
import { row, type Row } from '../row.ts';
import type { Sheet } from '../sheet.ts';
import { contactLines } from './contacts.ts';

export interface Header {
  /** With y from the top of the page. */
  items: DisplayItem[];
  /** Where the header ends and the body of page 1 begins. */
  bottom: number;
  /** Lines that page 1 has no room for: the body begins with them. */
  rest: Row[];
}

/** Name, role and contacts over the tint, and the photo. The band grows by whole lines when they need more than it has. */
export function measureHeader(sheet: Sheet): Header {
  const { header, page, body, colors, grid } = sheet.template;
  const text: DisplayItem[] = [];
  const rest: Row[] = [];
  let y = header.top;
  const put = (lines: DisplayItem[][], leading: number) => {
    for (const items of lines) {
      // Every size stands on the baseline of the lowest grid line that its leading spans.
      if (rest.length > 0 || y + leading + header.bottom > body.limit)
        rest.push(row(leading, moved(items, leading - grid), { pageBreak: 'free' }));
      else {
        for (const item of moved(items, y + leading - grid)) text.push(item);
        y += leading;
      }
    }
  };
  put(nameLines(sheet), header.nameLeading);
  const role = roleLines(sheet);
  if (role.length > 0) y += header.beforeRole;
  put(role, grid);
  const contacts = contactLines(sheet.paper.header.contacts, sheet);
  if (contacts.length > 0) y += header.beforeContacts;
  put(contacts, grid);

  const lacking = y + header.bottom - header.bandHeight;
  const bottom = header.bandHeight + grid * Math.max(0, Math.ceil(lacking / grid - 0.01));
  const band: DisplayItem = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: page.width,
    height: bottom,
    color: colors.tint,
  };
  return { items: [band, ...photo(sheet), ...text], bottom, rest };
}

/** The name's first letter stands on the text axis with its stem, not with the empty space before it. */
function nameLines(sheet: Sheet): DisplayItem[][] {
  const { name } = sheet.paper.header;
  if (name === '') return [];
  const { columns, header } = sheet.template;
  const style = sheet.styles.name;
  const lines = sheet.lines(name, style, sheet.structure.add(sheet.heading(1), 0), columns.text.width);
  return lines.map((line) => {
    const bearing = sheet.metrics.leftBearing(line.pieces[0]?.text ?? '', style.font, style.size);
    return sheet.drawn(line, columns.text.x + header.nameInset - bearing);
  });
}

function roleLines(sheet: Sheet): DisplayItem[][] {
  const { role } = sheet.paper.header;
  if (role === undefined) return [];
  const { x, width } = sheet.template.columns.text;
  const tag = sheet.structure.add('P', 0, sheet.contentLanguage);
  return sheet.lines(role, sheet.styles.role, tag, width).map((line) => sheet.drawn(line, x));
}

function photo(sheet: Sheet): DisplayItem[] {
  const { photo: picture } = sheet.paper.header;
  if (picture === undefined) return [];
  const { x, y, size } = sheet.template.header.photo;
  const tag = sheet.structure.add('Figure', 0, { alt: picture.alt });
  return [{ kind: 'image', x, y, width: size, height: size, file: picture.file, shape: 'circle', tag }];
}

function moved(items: DisplayItem[], by: number): DisplayItem[] {
  for (const item of items) moveDown(item, by);
  return items;
}

/** Moves an item that was measured from the top of its line or row to its place on the page. */
export function moveDown(item: DisplayItem, by: number): void {
  switch (item.kind) {
    case 'text':
      item.baseline += by;
      break;
    case 'rule':
      item.y1 += by;
      item.y2 += by;
      break;
    case 'circle':
      item.cy += by;
      break;
    case 'rect':
    case 'image':
    case 'link':
      item.y += by;
      break;
  }
}
