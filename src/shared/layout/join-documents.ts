import type { DisplayDocument, DisplayItem, DisplayPage, OutlineItem, StructureNode } from './display.ts';

/** A document within a joint one, and what its bookmark is called. */
export interface JoinedPart {
  name: string;
  display: DisplayDocument;
}

/**
 * One document of several, each beginning on a page of its own and keeping its page numbers: a part of the structure with its
 * own language, and a bookmark over its bookmarks.
 */
export function joinDocuments(
  whole: Pick<DisplayDocument, 'title' | 'author' | 'language'>,
  parts: readonly JoinedPart[],
): DisplayDocument {
  const root: StructureNode = { role: 'Document', children: [] };
  const joint: DisplayDocument = { ...whole, pages: [], structure: [root], outline: [], anchors: [] };
  for (const { name, display } of parts) {
    const firstPage = joint.pages.length;
    const firstNode = joint.structure.length;
    root.children.push(firstNode);
    for (const page of display.pages) joint.pages.push(shiftedPage(page, firstNode));
    for (const [index, node] of display.structure.entries()) {
      const children = node.children.map((child) => child + firstNode);
      joint.structure.push(index === 0 ? partOf(display, children, whole.language) : { ...node, children });
    }
    joint.outline.push({ title: name, page: firstPage, y: 0, children: shifted(display.outline, firstPage) });
    for (const anchor of display.anchors) joint.anchors.push({ ...anchor, page: anchor.page + firstPage });
  }
  const leftOut = parts.flatMap(({ display }) => display.leftOut ?? []);
  return leftOut.length > 0 ? { ...joint, leftOut } : joint;
}

/** What was the whole document is now a part of one. */
function partOf({ language }: DisplayDocument, children: number[], around: string): StructureNode {
  return { role: 'Part', children, ...(language !== around && { language }) };
}

function shiftedPage(page: DisplayPage, by: number): DisplayPage {
  const items = page.items.map((item): DisplayItem => {
    if (!('tag' in item) || item.tag === 'artifact') return item;
    return { ...item, tag: item.tag + by };
  });
  return { ...page, items };
}

function shifted(items: readonly OutlineItem[], by: number): OutlineItem[] {
  return items.map((item) => ({ ...item, page: item.page + by, children: shifted(item.children, by) }));
}
