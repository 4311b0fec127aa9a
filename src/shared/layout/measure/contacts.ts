import type { HeaderBlock } from '../../document/index.ts';
import { breakLines } from '../break-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { DisplayItem } from '../display.ts';
import type { Sheet } from '../sheet.ts';
import { bar } from './title.ts';

type Contact = HeaderBlock['contacts'][number];

/** Contacts one after the other with bars between them; none breaks inside unless it is wider than the line. One list of items a line. */
export function contactLines(contacts: readonly Contact[], sheet: Sheet): DisplayItem[][] {
  if (contacts.length === 0) return [];
  const {
    header: { itemGap },
    bar: { contactWeight },
    columns,
  } = sheet.template;
  const list = sheet.structure.add('L', 0);
  const lines: DisplayItem[][] = [];
  let x = 0;
  for (const contact of contacts) {
    const parts = contactParts(contact, list, sheet);
    const start = x + itemGap + contactWeight + itemGap;
    const open = lines.at(-1);
    if (open !== undefined && parts.length === 1 && start + parts[0].width <= columns.text.width) {
      open.push(bar(columns.text.x + x + itemGap, contactWeight, sheet), ...parts[0].at(start));
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

function contactParts({ label, value }: Contact, list: number, sheet: Sheet): [Part, ...Part[]] {
  const {
    header: { labelGap },
    columns,
  } = sheet.template;
  const { small, smallBold } = sheet.styles;
  const item = sheet.structure.add('LI', list);
  const labelTag = sheet.structure.add('Lbl', item);
  const body = sheet.structure.add('LBody', item, sheet.language(value.language));
  const tag = value.link === undefined ? body : sheet.structure.add('Link', body);
  const name = cleanText(label).trim();
  const valueLeft = sheet.width(name, smallBold) + labelGap;
  const link = value.link === undefined ? {} : { link: value.link };
  const lines = breakLines(
    [{ text: cleanText(value.text).trim(), style: small, tag, ...link }],
    columns.text.width - valueLeft,
    sheet.metrics,
  );
  const [first, ...rest] = lines.map((line) => ({
    width: valueLeft + line.width,
    at: (x: number) => sheet.drawn(line, columns.text.x + x + valueLeft),
  }));
  const labelAt = (x: number) => sheet.text(columns.text.x + x, `${name} `, smallBold, labelTag);
  return [{ width: first?.width ?? valueLeft, at: (x) => [labelAt(x), ...(first?.at(x) ?? [])] }, ...rest];
}
