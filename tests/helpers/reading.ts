import type { DisplayDocument, DisplayText, StructureRole } from '#shared/layout/index.ts';

export interface ReadText {
  role: StructureRole;
  page: number;
  item: DisplayText;
}

/** The tagged texts of a document in the order in which its structure tree has them read. */
export function readingOrder({ pages, structure }: DisplayDocument): ReadText[] {
  const byNode = new Map<number, ReadText[]>();
  pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.kind !== 'text' || item.tag === 'artifact') continue;
      const role = structure[item.tag]?.role ?? 'Document';
      byNode.set(item.tag, [...(byNode.get(item.tag) ?? []), { role, page, item }]);
    }
  });
  const read = (node: number): ReadText[] => [
    ...(byNode.get(node) ?? []),
    ...(structure[node]?.children ?? []).flatMap(read),
  ];
  return read(0);
}

/** All that is read out, word by word. */
export function wordsRead(display: DisplayDocument): string[] {
  const text = readingOrder(display).map(({ item }) => item.text.trim());
  return text
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The tagged texts of one page as lines from top to bottom: their baseline, texts and roles. */
export function linesOf(
  { pages, structure }: DisplayDocument,
  page: number,
): { baseline: number; texts: string[]; roles: StructureRole[] }[] {
  const lines = new Map<number, { baseline: number; texts: string[]; roles: StructureRole[] }>();
  for (const item of pages[page]?.items ?? []) {
    if (item.kind !== 'text' || item.tag === 'artifact') continue;
    const key = Math.round(item.baseline * 2);
    const line = lines.get(key) ?? { baseline: item.baseline, texts: [], roles: [] };
    if (item.text.trim() !== '') line.texts.push(item.text.trim());
    line.roles.push(structure[item.tag]?.role ?? 'Document');
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => a.baseline - b.baseline);
}
