import type { XmlAttribute, XmlElement } from '../tree.ts';

/** Prefixes and namespaces of Europass XML, in the order in which real exports declare them. */
export const namespaces = [
  ['', 'http://www.europass.eu/1.0'],
  ['oa', 'http://www.openapplications.org/oagis/9'],
  ['eures', 'http://www.europass_eures.eu/1.0'],
  ['hr', 'http://www.hr-xml.org/3'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
] as const;

const namespaceOf = new Map<string, string>(namespaces);

/** An element by its qualified name, such as `hr:BirthDate`. */
export function newElement(
  qualified: string,
  content: string | (XmlElement | undefined)[] = [],
  attributes: Record<string, string | undefined> = {},
): XmlElement {
  const [prefix, name] = splitName(qualified);
  return {
    name,
    prefix,
    namespace: namespaceOf.get(prefix) ?? '',
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : newAttribute(key, value),
    ),
    children:
      typeof content === 'string'
        ? [content].filter(Boolean)
        : content.filter((child) => child !== undefined),
  };
}

/** An element with text; undefined when there is none. */
export function textElement(qualified: string, text: string | undefined): XmlElement | undefined {
  return text === undefined || text === '' ? undefined : newElement(qualified, text);
}

function newAttribute(qualified: string, value: string): XmlAttribute {
  const [prefix, name] = splitName(qualified);
  return { name, prefix, namespace: prefix ? (namespaceOf.get(prefix) ?? '') : '', value };
}

function splitName(qualified: string): [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return [qualified.slice(0, Math.max(0, colon)), qualified.slice(colon + 1)];
}
