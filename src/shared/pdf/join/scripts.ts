import { nameOf, type PdfDictionary, type PdfValue } from '../read/values.ts';
import type { SourcePage } from './pages.ts';
import type { PdfSource } from './source.ts';
import { nameTree } from './trees.ts';

/** How many things of a file run by themselves, when it or a page of it is opened: none of them is copied. */
export function countScripts(
  source: PdfSource,
  catalog: PdfDictionary,
  pages: readonly SourcePage[],
): number {
  const named = nameTree(source, source.dictionary(catalog.get('Names'))?.get('JavaScript'));
  return (
    [...named].length +
    Number(catalog.has('AA')) +
    Number(runs(source, catalog.get('OpenAction'))) +
    pages.filter(({ dictionary }) => dictionary.has('AA')).length
  );
}

/** Whether what happens at opening is more than showing a page. */
function runs(source: PdfSource, value: PdfValue | undefined): boolean {
  const kind = source.resolve(source.dictionary(value)?.get('S'));
  return kind !== null && nameOf(kind) !== 'GoTo';
}
