/** A small ordered XML tree. Nothing is lost in it but comments, processing instructions and insignificant white space. */
export interface XmlElement {
  /** Local name, without prefix. */
  name: string;
  /** Prefix as written, '' when there is none. */
  prefix: string;
  /** Namespace URI, '' when there is none. */
  namespace: string;
  /** Without namespace declarations: those are written where they are needed. */
  attributes: XmlAttribute[];
  children: XmlNode[];
}
export interface XmlAttribute {
  /** Local name, without prefix. */
  name: string;
  prefix: string;
  /** Namespace URI; '' for an attribute without prefix. */
  namespace: string;
  value: string;
}
export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The child elements, of one name or all. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((node) => isElement(node)).filter((child) => !name || child.name === name);
}

/** The element's own text, trimmed; text of its children does not count. */
export function ownText(element: XmlElement): string {
  return element.children
    .filter((node) => !isElement(node))
    .join('')
    .trim();
}

/** Text of the first child of this name; '' when there is none. */
export function childText(element: XmlElement, name: string): string {
  const [child] = childElements(element, name);
  return child ? ownText(child) : '';
}

export function attributeValue(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Whether neither an element nor anything within it carries more than its name. */
export function isHollow({ attributes, children }: XmlElement): boolean {
  return (
    attributes.length === 0 &&
    children.every((node) => (isElement(node) ? isHollow(node) : node.trim() === ''))
  );
}
