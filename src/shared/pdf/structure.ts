// The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): which node owns which marked content.
import type { StructureNode } from '../layout/display.ts';
import type { PdfFile } from './pdf-file.ts';
import { decimal, reference, textString } from './syntax.ts';

type Owned =
  { kind: 'content'; page: number; id: number } | { kind: 'annotation'; page: number; object: number };

/** Gathers what pages and annotations belong to which node, then writes tree and parent tree. */
export class StructureTree {
  readonly root: number;
  readonly #nodes: StructureNode[];
  readonly #first: number;
  readonly #owned: Owned[][];
  readonly #boxes = new Map<number, string>();
  /** By structure parent key: the node of each marked content of a page, or the node of an annotation. */
  readonly #parents: (number[] | number)[] = [];

  constructor(file: PdfFile, nodes: StructureNode[]) {
    this.#nodes = nodes;
    this.#owned = nodes.map(() => []);
    this.root = file.reserve(nodes.length + 1);
    this.#first = this.root + 1;
  }

  /** Structure parent key of a page's content; `owners` has the node of each marked-content id in turn. */
  addPage(page: number, owners: number[]): number {
    owners.forEach((node, id) => this.#owned[node]?.push({ kind: 'content', page, id }));
    return this.#parents.push(owners) - 1;
  }

  /** Structure parent key of an annotation. */
  addAnnotation(page: number, object: number, node: number): number {
    this.#owned[node]?.push({ kind: 'annotation', page, object });
    return this.#parents.push(node) - 1;
  }

  /** Where a figure's ink lies on its page: left, bottom, right, top. */
  setBox(node: number, box: [number, number, number, number]): void {
    this.#boxes.set(node, box.map(decimal).join(' '));
  }

  write(file: PdfFile): void {
    const object = (node: number) => this.#first + node;
    const parentOf = new Map<number, number>();
    this.#nodes.forEach((node, index) => node.children.forEach((child) => parentOf.set(child, index)));
    this.#nodes.forEach((node, index) => {
      const parent = parentOf.get(index);
      const above = index === 0 || parent === undefined ? this.root : object(parent);
      file.object(this.#element(node, index, above, object), object(index));
    });
    const numbers = this.#parents.map((nodes, key) =>
      typeof nodes === 'number'
        ? `${key} ${reference(object(nodes))}`
        : `${key}[${nodes.map((node) => reference(object(node))).join(' ')}]`,
    );
    const parentTree = file.object(`<</Nums[${numbers.join(' ')}]>>`);
    file.object(
      `<</Type/StructTreeRoot/K ${reference(object(0))}/ParentTree ${reference(parentTree)}` +
        `/ParentTreeNextKey ${this.#parents.length}>>`,
      this.root,
    );
  }

  #element(node: StructureNode, index: number, above: number, object: (node: number) => number): string {
    const owned = this.#owned[index] ?? [];
    const page = owned[0]?.page;
    const kids = [
      ...owned.map((item) => kid(item, page)),
      ...node.children.filter((child) => this.#isShown(child)).map((child) => reference(object(child))),
    ];
    return (
      `<</S/${node.role}/P ${reference(above)}` +
      (page === undefined ? '' : `/Pg ${reference(page)}`) +
      (kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`) +
      (node.language === undefined ? '' : `/Lang${textString(node.language)}`) +
      // On a link, an alternative would hide its visible words: there it goes to the annotation.
      (node.role === 'Figure' && node.alt !== undefined ? `/Alt${textString(node.alt)}` : '') +
      attributes(node, this.#boxes.get(index)) +
      '>>'
    );
  }

  // A picture that could not be drawn leaves no figure behind.
  #isShown(child: number): boolean {
    return this.#nodes[child]?.role !== 'Figure' || (this.#owned[child]?.length ?? 0) > 0;
  }
}

function kid(item: Owned, page: number | undefined): string {
  if (item.kind === 'annotation')
    return `<</Type/OBJR/Pg ${reference(item.page)}/Obj ${reference(item.object)}>>`;
  return item.page === page ? String(item.id) : `<</Type/MCR/Pg ${reference(item.page)}/MCID ${item.id}>>`;
}

function attributes(node: StructureNode, box: string | undefined): string {
  if (node.role === 'Figure') return box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  if (node.role === 'L') return `/A<</O/List/ListNumbering/${node.numbering ?? 'None'}>>`;
  if (node.role !== 'TH' && node.role !== 'TD') return '';
  const entries =
    (node.scope === undefined ? '' : `/Scope/${node.scope}`) +
    (node.colSpan === undefined || node.colSpan === 1 ? '' : `/ColSpan ${node.colSpan}`) +
    (node.rowSpan === undefined || node.rowSpan === 1 ? '' : `/RowSpan ${node.rowSpan}`);
  return entries === '' ? '' : `/A<</O/Table${entries}>>`;
}
