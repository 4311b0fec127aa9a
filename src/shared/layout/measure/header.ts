import type { DisplayItem } from '../display.ts';
import { moveDown } from '../move-down.ts';
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

/** Name, role, purpose and contacts, over the band where there is one, and the photo. The header grows by whole lines when they need more than it has. */
export function measureHeader(sheet: Sheet): Header {
  const { header, body, grid } = sheet.template;
  const text: DisplayItem[] = [];
  const rest: Row[] = [];
  let y = header.top;
  const put = (lines: DisplayItem[][], leading: number) => {
    for (const items of lines) {
      // Every size stands on the baseline of the lowest grid line that its leading spans.
      if (rest.length > 0 || y + leading + header.bottom > body.limit)
        rest.push(row(leading, moved(onPaper(items, sheet), leading - grid), { pageBreak: 'free' }));
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
  const purpose = purposeLines(sheet);
  if (purpose.length > 0) y += header.beforeContacts;
  put(purpose, grid);
  const contacts = header.contacts === 'aside' ? [] : contactLines(sheet.paper.header.contacts, sheet);
  if (contacts.length > 0) y += header.beforeContacts;
  put(contacts, grid);

  const lacking = y + header.bottom - (header.height ?? y);
  const bottom = (header.height ?? y) + grid * Math.max(0, Math.ceil(lacking / grid - 0.01));
  return { items: [...band(bottom, sheet), ...photo(sheet), ...text], bottom, rest };
}

function band(bottom: number, { template: { header, page, colors } }: Sheet): DisplayItem[] {
  if (header.band === undefined) return [];
  const { inset, color } = header.band;
  const width = page.width - 2 * inset;
  return [{ kind: 'rect', x: inset, y: inset, width, height: bottom - inset, color: colors[color] }];
}

/** The name's first letter stands on the text axis with its stem, not with the empty space before it. */
function nameLines(sheet: Sheet): DisplayItem[][] {
  const { name } = sheet.paper.header;
  if (name === '') return [];
  const { header } = sheet.template;
  const style = sheet.styles.name;
  const lines = sheet.lines(name, style, sheet.structure.add(sheet.heading(1), 0), header.column.width);
  return lines.map((line) => {
    const bearing = sheet.metrics.leftBearing(line.pieces[0]?.text ?? '', style.font, style.size);
    return moved(sheet.drawn(line, header.column.x + header.nameInset - bearing), -(header.nameRaise ?? 0));
  });
}

function roleLines(sheet: Sheet): DisplayItem[][] {
  const { role } = sheet.paper.header;
  if (role === undefined) return [];
  const { x, width } = sheet.template.header.column;
  const tag = sheet.structure.add('P', 0, sheet.contentLanguage);
  return sheet.lines(role, sheet.styles.role, tag, width).map((line) => sheet.drawn(line, x));
}

function purposeLines(sheet: Sheet): DisplayItem[][] {
  const { purpose } = sheet.paper.header;
  if (purpose === undefined) return [];
  const { x, width } = sheet.template.header.column;
  const tag = sheet.structure.add('P', 0);
  return sheet.lines(purpose, sheet.styles.label, tag, width).map((line) => sheet.drawn(line, x));
}

function photo(sheet: Sheet): DisplayItem[] {
  const { photo: picture } = sheet.paper.header;
  const place = sheet.template.header.photo ?? sheet.template.side?.photo;
  if (picture === undefined || place === undefined) return [];
  const { x, y, size } = place;
  const tag = sheet.structure.add('Figure', 0, { alt: picture.alt });
  return [{ kind: 'image', x, y, width: size, height: size, file: picture.file, shape: 'circle', tag }];
}

/** Lines that go on below the band are no longer light. */
function onPaper(items: DisplayItem[], { template }: Sheet): DisplayItem[] {
  if (!template.header.light) return items;
  const color = template.colors.ink;
  return items.map((item) => {
    if (item.kind === 'text') return { ...item, color };
    return item.kind === 'path' ? { ...item, stroke: { ...item.stroke, color } } : item;
  });
}

function moved(items: DisplayItem[], by: number): DisplayItem[] {
  for (const item of items) moveDown(item, by);
  return items;
}
