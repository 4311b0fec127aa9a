import { xmlLimits } from './parse.ts';
import { isElement, type XmlElement } from './tree.ts';

/** Whether a tree that takes so many bytes as text would be read again, rather than refused for its size. */
export function isReadable(root: XmlElement, bytes: number): boolean {
  const count = { nodes: 0, characters: 0 };
  add(root, count);
  return bytes <= xmlLimits.bytes && count.nodes <= xmlLimits.nodes && count.characters <= xmlLimits.text;
}

function add(element: XmlElement, count: { nodes: number; characters: number }): void {
  count.nodes += 1;
  count.characters += element.prefix.length + 1 + element.name.length;
  for (const { prefix, name, value } of element.attributes)
    count.characters += prefix.length + 1 + name.length + value.length;
  for (const node of element.children) {
    if (isElement(node)) add(node, count);
    else if (node.trim() !== '') {
      count.nodes += 1;
      if (element.name !== 'EmbeddedData') count.characters += node.length;
    }
  }
}
