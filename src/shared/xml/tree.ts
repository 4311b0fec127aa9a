/** A small ordered XML tree. Nothing is lost in it but comments, processing instructions and insignificant white space. */
export interface XmlElement {
  /** Local name, without prefix. */
  name: string;
  /** Prefix as written, '' when there is none. */
  prefix: string;
  /** Namespace URI, '' when there is none. */
  namespace: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
}
export interface XmlAttribute {
  /** Name as written, with its prefix. */
  name: string;
  value: string;
}
export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}
