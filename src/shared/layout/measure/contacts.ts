import type { HeaderBlock } from '../../document/index.ts';
import { contactSigns } from '../../templates/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import { bar } from './title.ts';

type Contact = HeaderBlock['contacts'][number];

/** Contacts one after the other, or a line each; none breaks inside unless it is wider than the line. One list of items a line. */
export function contactLines(contacts: readonly Contact[], sheet: Sheet): DisplayItem[][] {
  if (contacts.length === 0) return [];
  const { header, bar: bars } = sheet.template;
  const { column, itemGap } = header;
  const barred = header.contacts === 'bars';
  const between = barred ? itemGap + bars.contactWeight + itemGap : itemGap;
  const list = sheet.structure.add('L', 0);
  const lines: DisplayItem[][] = [];
  let x = 0;
  for (const contact of contacts) {
    const parts = contactParts(contact, list, sheet);
    const start = x + between;
    const open = header.contacts === 'lines' ? undefined : lines.at(-1);
    if (open !== undefined && parts.length === 1 && start + parts[0].width <= column.width) {
      if (barred) open.push(bar(column.x + x + itemGap, bars.contactWeight, sheet));
      open.push(...parts[0].at(start));
      x = start + parts[0].width;
    } else {
      for (const part of parts) {
        lines.push(part.at(0));
        x = part.width;
      }
    }
  }
  return lines;
}

/** Lines of one contact: `at` draws one of them, x from the text edge. */
interface Part {
  width: number;
  at: (x: number) => DisplayItem[];
}

function contactParts(contact: Contact, list: number, sheet: Sheet): [Part, ...Part[]] {
  const { value } = contact;
  const { column, contacts } = sheet.template.header;
  const style = contacts === 'lines' ? sheet.styles.text : sheet.styles.contact;
  const item = sheet.structure.add('LI', list);
  const label = contactLabel(contact, sheet.structure.add('Lbl', item), sheet);
  const body = sheet.structure.add('LBody', item, sheet.language(value.language));
  const tag = value.link === undefined ? body : sheet.structure.add('Link', body);
  const link = value.link === undefined ? {} : { link: value.link };
  const lines = breakLines(
    [{ text: cleanText(value.text).trim(), style, tag, ...link }],
    column.width - label.width,
    sheet.metrics,
  );
  const [first, ...rest] = lines.map((line) => ({
    width: label.width + line.width,
    at: (x: number) => sheet.drawn(line, column.x + x + label.width),
  }));
  return [
    { width: first?.width ?? label.width, at: (x) => [...label.at(x), ...(first?.at(x) ?? [])] },
    ...rest,
  ];
}

/** Its width is up to the value: bold, as text with a colon, or a sign that says what it stands for. */
function contactLabel({ label, kind }: Contact, tag: number, sheet: Sheet): Part {
  const { column, contacts, labelGap, sign } = sheet.template.header;
  const name = cleanText(label).trim();
  const segments = kind === undefined ? undefined : contactSigns[kind];
  if (contacts === 'signs' && sign !== undefined && segments !== undefined && name !== '') {
    const { color } = sheet.styles.contact;
    const size = { width: sign.size, height: sign.size };
    const stroke = { color, width: sign.stroke };
    const y = sheet.baseline - 0.388 * sheet.template.sizes.small - sign.size / 2;
    const figure = sheet.structure.add('Figure', tag, { alt: name });
    return {
      width: sign.size + labelGap,
      at: (x) => [{ kind: 'path', x: column.x + x, y, ...size, segments, stroke, tag: figure }],
    };
  }
  if (contacts === 'lines') {
    const text = name === '' ? '' : `${name}: `;
    const style = sheet.styles.text;
    return { width: sheet.width(text, style), at: (x) => [sheet.text(column.x + x, text, style, tag)] };
  }
  const style = sheet.styles.contactLabel;
  return {
    width: sheet.width(name, style) + labelGap,
    at: (x) => [sheet.text(column.x + x, `${name} `, style, tag)],
  };
}
