import { textString } from '../syntax.ts';
import type { PdfOutput } from './output.ts';
import type { Part } from './settings.ts';

/** Writes the bookmarks of the joint file, those of each input below one of its own; whether there are any. */
export function writeBookmarks(output: PdfOutput, outline: number, parts: readonly Part[]): boolean {
  const items = parts.flatMap(({ settings, bookmark, pages }) =>
    settings.bookmarks
      ? settings.bookmarks.map(({ title, page }) => ({
          title,
          page: pages[page],
          object: output.reserve(),
          below: undefined,
        }))
      : [{ title: settings.title, page: pages[0], ...bookmark }],
  );
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return false;
  items.forEach(({ title, page, object, below }, index) => {
    const [previous, next] = [items[index - 1], items[index + 1]];
    output.object(
      `<</Title${textString(title)}/Parent ${outline} 0 R/Dest[${page ?? 0} 0 R/Fit]` +
        (previous ? `/Prev ${previous.object} 0 R` : '') +
        (next ? `/Next ${next.object} 0 R` : '') +
        (below ? `/First ${below.first} 0 R/Last ${below.last} 0 R/Count -${below.count}` : '') +
        '>>',
      object,
    );
  });
  output.object(
    `<</Type/Outlines/First ${first.object} 0 R/Last ${last.object} 0 R/Count ${items.length}>>`,
    outline,
  );
  return true;
}
