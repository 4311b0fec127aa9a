import type { DisplayPage, FontMetrics } from '../layout/index.ts';

// Every font has Latin-1, bullet and en dash: most texts need no closer look.
const common = /^[\u0020-\u00ff\u2013\u2022]*$/;

/** The characters on these pages that no font has, each once, in the order in which they stand. */
export function missingCharacters(
  pages: readonly DisplayPage[],
  fonts: Pick<FontMetrics, 'missing'>,
): string[] {
  const missing = new Set<string>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'text' || common.test(item.text)) continue;
      for (const character of fonts.missing(item.text)) missing.add(character);
    }
  }
  return [...missing];
}
