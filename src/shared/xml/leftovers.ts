import type { Extra } from '../model/values.ts';
import type { Taken, XmlReader } from './reader.ts';
import { serializeAttribute, serializeElement } from './serialize.ts';
import { isElement, type XmlElement } from './tree.ts';

/** How a kind of file names the steps of a path, and what in it is not worth keeping. */
export interface PathRules {
  /** The steps for the children of an element, different for each of those that are read without becoming items of their own. */
  steps: (parent: XmlElement) => (child: XmlElement) => string;
  ignorable: (child: XmlElement, parent: XmlElement) => boolean;
}

/**
 * Everything at or below the reader's element that nobody took, with paths from that element: attributes as `@name`, stray
 * text as `#text`, elements whole. Afterwards the element counts as settled, and outer leftovers leave it out.
 */
export function leftovers(reader: XmlReader, rules: PathRules): Extra[] {
  const extras: Extra[] = [];
  collect(reader.element, '', reader.taken, rules, extras);
  reader.taken.settled.add(reader.element);
  return extras;
}

function collect(element: XmlElement, path: string, taken: Taken, rules: PathRules, extras: Extra[]): void {
  for (const attribute of element.attributes) {
    if (taken.attributes.get(element)?.has(attribute.name)) continue;
    extras.push({ path, name: `@${attribute.name}`, content: serializeAttribute(attribute) });
  }
  if (!taken.texts.has(element)) collectText(element, path, extras);
  const steps = rules.steps(element);
  for (const child of element.children) {
    if (!isElement(child) || taken.settled.has(child)) continue;
    if (taken.entered.has(child)) {
      const step = steps(child);
      collect(child, path === '' ? step : `${path}/${step}`, taken, rules, extras);
    } else if (!rules.ignorable(child, element)) {
      extras.push({ path, name: child.name, content: serializeElement(child).text });
    }
  }
}

function collectText(element: XmlElement, path: string, extras: Extra[]): void {
  const text = element.children
    .filter((node) => !isElement(node))
    .join(' ')
    .trim();
  if (text !== '') extras.push({ path, name: '#text', content: escapeText(text) });
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
