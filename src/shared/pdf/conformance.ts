// The rules of PDF/UA-1 (ISO 14289-1) that depend on the document and not on how it is written. The writing itself always
// keeps the others: everything marked, fonts embedded with ToUnicode, language, title shown, links with contents.
import type { DisplayDocument, StructureNode } from '../layout/display.ts';

export type Violation =
  | { rule: 'title' | 'language' }
  | { rule: 'untagged-item'; page: number }
  | {
      rule:
        | 'heading-order'
        | 'figure-alternative'
        | 'list-items'
        | 'table-rows'
        | 'table-headers'
        | 'link-target'
        | 'unreachable-node';
      node: number;
    };

/** What keeps a document from being called accessible; an empty list when nothing does. */
export function accessibilityViolations(display: DisplayDocument): Violation[] {
  const { structure } = display;
  const violations: Violation[] = [];
  if (display.title.trim() === '') violations.push({ rule: 'title' });
  if (display.language === '') violations.push({ rule: 'language' });
  display.pages.forEach((page, index) => {
    const tagged = page.items.every(
      (item) => !('tag' in item) || item.tag === 'artifact' || structure[item.tag],
    );
    if (!tagged) violations.push({ rule: 'untagged-item', page: index });
  });
  const targets = new Set(
    display.pages.flatMap((page) => page.items.map((item) => (item.kind === 'link' ? item.tag : undefined))),
  );
  let level = 0;
  const reached = new Set<number>();
  const visit = (index: number) => {
    const node = structure[index];
    if (!node || reached.has(index)) return;
    reached.add(index);
    const heading = /^H(\d)$/.exec(node.role)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) violations.push({ rule: 'heading-order', node: index });
      level = Number(heading);
    }
    if (node.role === 'Figure' && !node.alt?.trim())
      violations.push({ rule: 'figure-alternative', node: index });
    if (node.role === 'L' && !node.children.every((child) => structure[child]?.role === 'LI'))
      violations.push({ rule: 'list-items', node: index });
    if (node.role === 'Link' && !targets.has(index)) violations.push({ rule: 'link-target', node: index });
    if (node.role === 'Table') violations.push(...tableViolations(structure, index));
    node.children.forEach(visit);
  };
  visit(0);
  structure.forEach((_, node) => {
    if (!reached.has(node)) violations.push({ rule: 'unreachable-node', node });
  });
  return violations;
}

function tableViolations(structure: StructureNode[], table: number): Violation[] {
  const rows = rowsOf(structure, table);
  const cells = rows.flatMap((row) => row.children.map((cell) => structure[cell]));
  const violations: Violation[] = [];
  if (new Set(columnsOf(structure, rows)).size !== 1) violations.push({ rule: 'table-rows', node: table });
  const headers = cells.filter((cell) => cell?.role === 'TH');
  if (headers.length === 0 || headers.some((cell) => !cell?.scope))
    violations.push({ rule: 'table-headers', node: table });
  return violations;
}

function rowsOf(structure: StructureNode[], node: number): StructureNode[] {
  return (structure[node]?.children ?? []).flatMap((child) => {
    const part = structure[child];
    if (!part) return [];
    return part.role === 'TR' ? [part] : rowsOf(structure, child);
  });
}

// How many columns each row covers, counting cells that reach down from rows above.
function columnsOf(structure: StructureNode[], rows: StructureNode[]): number[] {
  const hanging: number[] = [];
  return rows.map((row, index) => {
    let columns = hanging[index] ?? 0;
    for (const child of row.children) {
      const { colSpan = 1, rowSpan = 1 } = structure[child] ?? {};
      columns += colSpan;
      for (let below = 1; below < rowSpan; below++)
        hanging[index + below] = (hanging[index + below] ?? 0) + colSpan;
    }
    return columns;
  });
}
