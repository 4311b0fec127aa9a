// Bookmarks of an input, under its own one (ISO 32000-1, 12.3.3).
import {
  isDictionary,
  nameOf,
  PdfReference,
  PdfString,
  type PdfDictionary,
  type PdfValue,
} from '../read/values.ts';
import type { Copier } from './copier.ts';
import type { PdfOutput } from './output.ts';

export interface WrittenLevel {
  first: number;
  last: number;
  /** How many bookmarks there are on it. */
  count: number;
}

const mostBookmarks = 20_000;
const deepestBookmark = 40;

/** Writes the bookmarks of an input, closed, below `parent`; undefined where it has none. */
export function copyOutline(copier: Copier, output: PdfOutput, parent: number, pages: readonly number[]) {
  const { source } = copier;
  const seen = new Set<number>();

  const level = (start: PdfValue | undefined, above: number, depth: number): WrittenLevel | undefined => {
    const items: PdfDictionary[] = [];
    for (
      let next = start;
      next instanceof PdfReference && !seen.has(next.number) && seen.size < mostBookmarks;
    ) {
      seen.add(next.number);
      const item = source.value(next.number);
      if (!isDictionary(item)) break;
      items.push(item);
      next = item.get('Next');
    }
    if (items.length === 0 || depth > deepestBookmark) return undefined;
    const first = output.reserve(items.length);
    const last = first + items.length - 1;
    items.forEach((item, index) => {
      const object = first + index;
      const below = level(item.get('First'), object, depth + 1);
      const title = source.resolve(item.get('Title'));
      output.object(
        `<</Title${title instanceof PdfString ? copier.text(title) : '()'}/Parent ${above} 0 R` +
          (object > first ? `/Prev ${object - 1} 0 R` : '') +
          (object < last ? `/Next ${object + 1} 0 R` : '') +
          (below ? `/First ${below.first} 0 R/Last ${below.last} 0 R/Count -${below.count}` : '') +
          target(item) +
          '>>',
        object,
      );
    });
    return { first, last, count: items.length };
  };

  /** Where it leads. Actions other than to a place or an address are left out. */
  const target = (item: PdfDictionary): string => {
    const action = source.dictionary(item.get('A'));
    const kind = nameOf(source.resolve(action?.get('S')));
    const address = source.resolve(action?.get('URI'));
    if (kind === 'URI' && address instanceof PdfString) return `/A<</S/URI/URI${copier.text(address)}>>`;
    const aim = source.resolve(item.get('Dest') ?? (kind === 'GoTo' ? action?.get('D') : undefined));
    if (action && kind !== 'GoTo' && kind !== 'URI') copier.noticed.scripts++;
    const named = copier.names.destination(aim);
    if (named !== undefined) return `/Dest${named}`;
    if (!Array.isArray(aim)) return '';
    const [page, ...view] = aim;
    const object =
      typeof page === 'number' ? pages[page] : page instanceof PdfReference ? copier.place(page.number) : 0;
    return object ? `/Dest[${object} 0 R ${view.map((value) => copier.text(value)).join(' ')}]` : '';
  };

  return level(source.dictionary(source.catalog?.get('Outlines'))?.get('First'), parent, 0);
}
