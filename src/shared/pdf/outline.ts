import type { OutlineItem } from '../layout/display.ts';
import type { PdfFile } from './pdf-file.ts';
import { decimal, reference, textString } from './syntax.ts';

/** Where the pages of a document are: their objects and heights. */
export interface PageObject {
  object: number;
  height: number;
}

/** Writes bookmarks, all opened; nothing where there are none (ISO 32000-1, 12.3.3). */
export function writeOutline(file: PdfFile, items: OutlineItem[], pages: PageObject[]): number | undefined {
  if (items.length === 0) return undefined;
  const root = file.reserve();
  const { first, last, count } = writeLevel(file, items, root, pages);
  return file.object(
    `<</Type/Outlines/First ${reference(first)}/Last ${reference(last)}/Count ${count}>>`,
    root,
  );
}

function writeLevel(file: PdfFile, items: OutlineItem[], parent: number, pages: PageObject[]) {
  const first = file.reserve(items.length);
  const last = first + items.length - 1;
  let count = items.length;
  items.forEach((item, index) => {
    const object = first + index;
    let body = `<</Title${textString(item.title)}/Parent ${reference(parent)}${destination(item, pages)}`;
    if (object > first) body += `/Prev ${reference(object - 1)}`;
    if (object < last) body += `/Next ${reference(object + 1)}`;
    if (item.children.length > 0) {
      const below = writeLevel(file, item.children, object, pages);
      body += `/First ${reference(below.first)}/Last ${reference(below.last)}/Count ${below.count}`;
      count += below.count;
    }
    file.object(`${body}>>`, object);
  });
  return { first, last, count };
}

function destination({ page, y }: OutlineItem, pages: PageObject[]): string {
  const target = pages[page];
  return target ? `/Dest[${reference(target.object)}/XYZ null ${decimal(target.height - y)} null]` : '';
}
