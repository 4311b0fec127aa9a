import { UserError, type Issue } from '../model/trouble.ts';
import type { Extra } from '../model/values.ts';
import { parseXml } from './parse.ts';
import { childElements, isElement, type XmlAttribute, type XmlElement } from './tree.ts';

/** Where a kind of file wants its elements, and how steps that are missing are made. */
export interface GraftRules {
  step: (child: XmlElement, parent: XmlElement) => string;
  /** Position among its siblings: lower stands first. */
  rank: (parent: string, child: string) => number;
  create: (step: string, parent: string) => XmlElement;
}

/** Puts back what was kept aside. What cannot be read any more is left out and remarked upon. */
export function graft(root: XmlElement, extras: readonly Extra[], rules: GraftRules): Issue[] {
  const remarks: Issue[] = [];
  const pieces = extras.flatMap((extra) => {
    const parsed = parseExtra(extra);
    if (!parsed) remarks.push({ path: extra.path, code: 'kept-aside-damaged', params: { name: extra.name } });
    return parsed ? [{ ...extra, parsed }] : [];
  });
  // Places before pieces: an element that was taken apart stands before its likes that were kept whole.
  for (const { path } of pieces) elementAt(root, path, rules);
  for (const { path, name, parsed } of pieces) {
    const place = elementAt(root, path, rules);
    if (name.startsWith('@')) for (const attribute of parsed.attributes) setAttribute(place, attribute);
    else if (name === '#text') place.children.unshift(...parsed.children);
    else insertInOrder(place, parsed, rules);
  }
  return remarks;
}

/** The element that was kept, or one that holds the attribute or text that was kept. */
function parseExtra({ name, content }: Extra): XmlElement | undefined {
  try {
    if (name.startsWith('@')) return parseXml(`<a ${content}/>`);
    return parseXml(name === '#text' ? `<a>${content}</a>` : content);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The element at a path, made with all that is missing on the way. */
export function elementAt(root: XmlElement, path: string, rules: GraftRules): XmlElement {
  let element = root;
  for (const step of path.split('/').filter(Boolean)) {
    const parent = element;
    const found = childElements(parent).find((child) => rules.step(child, parent) === step);
    element = found ?? rules.create(step, parent.name);
    if (!found) insertInOrder(parent, element, rules);
  }
  return element;
}

/** Inserts a child behind the last sibling that may stand before it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, { rank }: GraftRules): void {
  const own = rank(parent.name, child.name);
  const before = parent.children.findLastIndex(
    (node) => !isElement(node) || rank(parent.name, node.name) <= own,
  );
  parent.children.splice(before + 1, 0, child);
}

function setAttribute(element: XmlElement, attribute: XmlAttribute): void {
  const { name, namespace } = attribute;
  const at = element.attributes.findIndex((other) => other.name === name && other.namespace === namespace);
  if (at < 0) element.attributes.push(attribute);
  else element.attributes[at] = attribute;
}
