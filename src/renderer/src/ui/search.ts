/** One entry of a code list, as a person reads it. */
export interface ListItem {
  code: string;
  label: string;
  /** A word beside it, such as the code itself. */
  detail?: string;
  /** Other names under which it is found. */
  keywords?: readonly string[];
}

/** Letters without accents and case, so that "osterrike" finds "Østerrike" and "España" is found by "espana". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss');
}

/** The items that what was typed may mean, likeliest first: same beginning, then a word's beginning, then anywhere. */
export function search<Item extends ListItem>(items: readonly Item[], typed: string): Item[] {
  const wanted = folded(typed.trim());
  if (wanted === '') return [...items];
  const ranked = items.map((item) => ({ item, rank: rankOf(item, wanted) }));
  return ranked
    .filter(({ rank }) => rank < nowhere)
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

const nowhere = 4;

function rankOf(item: ListItem, wanted: string): number {
  const label = folded(item.label);
  if (label.startsWith(wanted)) return 0;
  if (startsWord(label, wanted)) return 1;
  const others = [item.code, ...(item.keywords ?? [])].map(folded);
  if (others.some((other) => other.startsWith(wanted))) return 2;
  return label.includes(wanted) || others.some((other) => startsWord(other, wanted)) ? 3 : nowhere;
}

function startsWord(text: string, wanted: string): boolean {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .some((_, index, words) => words.slice(index).join(' ').startsWith(wanted));
}

/** The item that was typed out in full. */
export function exact<Item extends ListItem>(items: readonly Item[], typed: string): Item | undefined {
  const wanted = folded(typed.trim());
  return items.find((item) => folded(item.label) === wanted);
}
