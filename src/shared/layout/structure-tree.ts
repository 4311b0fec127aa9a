import type { StructureNode, StructureRole } from './display.ts';

type Properties = Omit<StructureNode, 'role' | 'children'>;

/** Grows the structure tree in reading order. Node 0 is the Document. */
export class StructureTree {
  readonly nodes: StructureNode[] = [{ role: 'Document', children: [] }];

  /** Adds the last child of a node and gives its index. */
  add(role: StructureRole, parent: number, properties: Properties = {}): number {
    const index = this.nodes.length;
    this.nodes.push({ role, children: [], ...properties });
    this.nodes[parent]?.children.push(index);
    return index;
  }
}
