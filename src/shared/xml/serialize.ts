import { isElement, type XmlAttribute, type XmlElement } from './tree.ts';

export interface SerializeOptions {
  /** Prefix and namespace URI that the outermost element declares, used or not, after its own attributes. */
  declare?: readonly (readonly [prefix: string, namespace: string])[];
  /** Spaces per level; 0 writes everything on one line. */
  indent?: number;
}

export interface Serialized {
  text: string;
  /** How many characters were left out because XML 1.0 cannot hold them: controls, lone surrogates. */
  dropped: number;
}

type Scope = Readonly<Record<string, string>>;

/** Writes an element as XML text. Prefixes stay as they are; namespaces are declared where they come into use. */
export function serializeElement(element: XmlElement, options: SerializeOptions = {}): Serialized {
  const writer = new Writer(options.indent ?? 0);
  writer.element(element, { '': '', xml: 'http://www.w3.org/XML/1998/namespace' }, options.declare ?? [], 0);
  return { text: writer.parts.join(''), dropped: writer.dropped };
}

/** A whole file, with the declaration that real exports carry. */
export function serializeXml(root: XmlElement, options: SerializeOptions = {}): Serialized {
  const { text, dropped } = serializeElement(root, { indent: 4, ...options });
  return { text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}\n`, dropped };
}

/** An attribute as it would stand in a tag, with the declaration of its prefix. */
export function serializeAttribute({ name, prefix, namespace, value }: XmlAttribute): string {
  const writer = new Writer(0);
  const declaration =
    prefix && prefix !== 'xml' ? `xmlns:${prefix}="${writer.attributeText(namespace)}" ` : '';
  return `${declaration}${qualified(prefix, name)}="${writer.attributeText(value)}"`;
}

class Writer {
  readonly parts: string[] = [];
  dropped = 0;
  private readonly indent: number;

  constructor(indent: number) {
    this.indent = indent;
  }

  element(element: XmlElement, outer: Scope, declare: SerializeOptions['declare'] = [], level = 0): void {
    const { name, prefix, namespace, attributes, children } = element;
    let scope = outer;
    let own: Record<string, string> | undefined;
    const declarations: string[] = [];
    const bind = (boundPrefix: string, uri: string): void => {
      if (scope[boundPrefix] === uri) return;
      scope = own ??= { ...outer };
      own[boundPrefix] = uri;
      declarations.push(` xmlns${boundPrefix ? `:${boundPrefix}` : ''}="${this.attributeText(uri)}"`);
    };
    for (const [boundPrefix, uri] of declare) bind(boundPrefix, uri);
    bind(prefix, namespace);
    for (const attribute of attributes) if (attribute.prefix) bind(attribute.prefix, attribute.namespace);

    const tag = qualified(prefix, name);
    this.parts.push('<', tag);
    for (const attribute of attributes) {
      this.parts.push(
        ' ',
        qualified(attribute.prefix, attribute.name),
        '="',
        this.attributeText(attribute.value),
        '"',
      );
    }
    this.parts.push(...declarations);
    if (children.length === 0) {
      this.parts.push('/>');
      return;
    }
    this.parts.push('>');
    const indented = this.indent > 0 && children.every(isElement);
    for (const child of children) {
      if (indented) this.newLine(level + 1);
      if (isElement(child)) this.element(child, scope, [], level + 1);
      else this.parts.push(this.contentText(child));
    }
    if (indented) this.newLine(level);
    this.parts.push('</', tag, '>');
  }

  attributeText(value: string): string {
    return this.clean(value).replace(/[&<>"\t\n\r]/g, escapeCharacter);
  }

  private contentText(value: string): string {
    return this.clean(value).replace(/[&<>\r]/g, escapeCharacter);
  }

  private newLine(level: number): void {
    this.parts.push('\n', ' '.repeat(level * this.indent));
  }

  private clean(value: string): string {
    if (!notXml.test(value)) return value;
    return value.replace(notXmlAll, () => {
      this.dropped += 1;
      return '';
    });
  }
}

// Everything outside the production Char of XML 1.0 (fifth edition, 2.2). With the u flag a lone surrogate matches, a pair does not.

const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const notXmlAll = new RegExp(notXml, 'gu');

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeCharacter = (character: string): string => escapes[character] ?? character;

const qualified = (prefix: string, name: string): string => (prefix ? `${prefix}:${name}` : name);
