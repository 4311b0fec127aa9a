import type { XmlElement } from './tree.ts';

/**
 * Walks an element and notes what was taken from it, so that everything else can be kept aside by name.
 * Names are local names: prefixes and the order of children carry no meaning in Europass files.
 */
export interface XmlReader {
  readonly element: XmlElement;
  /** First child of this name that nobody has taken yet, marked as entered: its own leftovers count, itself does not. */
  enter(name: string): XmlReader | undefined;
  /** All children of this name, each marked as entered. */
  enterAll(name: string): XmlReader[];
  /** Text of the first child of this name, trimmed, marked as taken; undefined when absent or empty. */
  text(name: string): string | undefined;
  texts(name: string): string[];
  /** The element's own text, marked as taken. */
  ownText(): string;
  /** An attribute's value, marked as taken. */
  attribute(name: string): string | undefined;
  /** Gives everything below back as untouched, so that the element is kept aside whole. */
  release(): void;
}
