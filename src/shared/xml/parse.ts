import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { UserError } from '../model/trouble.ts';
import { decodeXml } from './decode.ts';
import { rootName } from './prolog.ts';
import { isElement, type XmlElement } from './tree.ts';

/** How much a file may ask for before it is refused. */
export interface XmlLimits {
  bytes: number;
  depth: number;
  attributes: number;
  /** Elements and pieces of text together. Real files have a thousand or two. */
  nodes: number;
  /** Characters of names, attributes and texts; not those in `EmbeddedData`, which holds pictures and is most of a real file. */
  text: number;
  /** Characters of a namespace: each piece that is kept aside carries its namespaces with it. */
  namespace: number;
}
export const xmlLimits: XmlLimits = {
  bytes: 10_000_000,
  depth: 256,
  attributes: 256,
  nodes: 30_000,
  text: 1_000_000,
  namespace: 1000,
};

/**
 * Parses a whole XML file. Throws a UserError when it is too large or too deep, declares a document type, is in an unknown
 * encoding, or is not well formed.
 */
export function parseXml(source: Uint8Array | string, limits: XmlLimits = xmlLimits): XmlElement {
  if (source.length > limits.bytes)
    throw new UserError('xml-too-large', { megabytes: limits.bytes / 1_000_000 });
  const text = typeof source === 'string' ? source : decodeXml(source);
  if (rootName(text) === undefined) throw new UserError('xml-malformed', { line: 1 });
  const tree = new TreeBuilder(limits);
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('attribute', () => tree.countAttribute());
  parser.on('opentag', (tag) => tree.open(tag));
  parser.on('closetag', () => tree.close());
  parser.on('text', (piece) => tree.text(piece));
  parser.on('cdata', (piece) => tree.text(piece));
  parser.on('error', () => {
    throw new UserError('xml-malformed', { line: parser.line });
  });
  parser.write(text).close();
  return tree.finish();
}

class TreeBuilder {
  private root: XmlElement | undefined;
  private readonly path: XmlElement[] = [];
  private attributes = 0;
  private nodes = 0;
  private characters = 0;
  private readonly limits: XmlLimits;

  constructor(limits: XmlLimits) {
    this.limits = limits;
  }

  countAttribute(): void {
    this.attributes += 1;
    if (this.attributes > this.limits.attributes) throw new UserError('xml-too-complex');
  }

  open(tag: SaxesTagNS): void {
    this.attributes = 0;
    this.countNode();
    if (this.path.length >= this.limits.depth) throw new UserError('xml-too-complex');
    const element: XmlElement = {
      name: tag.local,
      prefix: tag.prefix,
      namespace: tag.uri,
      attributes: Object.values(tag.attributes).filter(isNoDeclaration).map(readAttribute),
      children: [],
    };
    this.countCharacters(tag.name.length);
    for (const { name, value } of Object.values(tag.attributes))
      this.countCharacters(name.length + value.length);
    if (Object.values(tag.ns).some((namespace) => namespace.length > this.limits.namespace))
      throw new UserError('xml-too-complex');
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
    this.root ??= element;
  }

  text(piece: string): void {
    const element = this.path.at(-1);
    if (!element) return;
    // Indentation is most of the pieces of a file that is written to be looked at, and goes again.
    const counts = piece.trim() !== '';
    if (counts && element.name !== 'EmbeddedData') this.countCharacters(piece.length);
    const { children } = element;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + piece;
    else {
      if (counts) this.countNode();
      children.push(piece);
    }
  }

  close(): void {
    const element = this.path.pop();
    if (element) dropIndentation(element);
  }

  finish(): XmlElement {
    if (!this.root || this.path.length > 0) throw new UserError('xml-malformed', { line: 1 });
    return this.root;
  }

  private countCharacters(count: number): void {
    this.characters += count;
    if (this.characters > this.limits.text) throw new UserError('xml-too-complex');
  }

  private countNode(): void {
    this.nodes += 1;
    if (this.nodes > this.limits.nodes) throw new UserError('xml-too-complex');
  }
}

const isNoDeclaration = ({ prefix, name }: SaxesAttributeNS): boolean =>
  prefix !== 'xmlns' && name !== 'xmlns';

const readAttribute = ({ local, prefix, uri, value }: SaxesAttributeNS) => ({
  name: local,
  prefix,
  namespace: uri,
  value,
});

/** White space between elements carries nothing unless there is text among them. */
function dropIndentation(element: XmlElement): void {
  const { children } = element;
  if (!children.some(isElement)) return;
  if (children.every((node) => isElement(node) || node.trim() === ''))
    element.children = children.filter(isElement);
}
