import { attributeValue, childElements, isHollow, ownText, type XmlElement } from './tree.ts';

/** Decides among children of one name, by what is in them, without marking anything as taken. */
export type Condition = (element: XmlElement, index: number) => boolean;

/** What was taken from a tree so far. One for all readers of the tree. */
export class Taken {
  readonly entered = new Set<XmlElement>();
  readonly texts = new Set<XmlElement>();
  readonly attributes = new Map<XmlElement, Set<string>>();
  /** Elements whose leftovers were collected already, for the entry that they became. */
  readonly settled = new Set<XmlElement>();
}

/**
 * Walks an element and notes what was taken from it, so that everything else can be kept aside by name.
 * Names are local names: prefixes and the order of children carry no meaning in Europass files.
 */
export class XmlReader {
  readonly element: XmlElement;
  /** Names from below the document's root down to this element, joined by `/`; '' for the root itself. */
  readonly path: string;
  readonly taken: Taken;

  constructor(element: XmlElement, taken: Taken = new Taken(), path = '') {
    this.element = element;
    this.path = path;
    this.taken = taken;
    taken.entered.add(element);
  }

  /**
   * First child of this name (that meets the condition), one with something in it before empty ones, marked as entered: its
   * leftovers count, itself does not.
   */
  enter(name: string, condition: Condition = always): XmlReader | undefined {
    const candidates = childElements(this.element, name).filter((child, index) => condition(child, index));
    const child = candidates.find((each) => !isHollow(each)) ?? candidates[0];
    return child && this.readerOf(child);
  }

  /** All children of this name (that meet the condition), each marked as entered. */
  enterAll(name: string, condition: Condition = always): XmlReader[] {
    return childElements(this.element, name)
      .filter((child, index) => condition(child, index))
      .map((child) => this.readerOf(child));
  }

  /** Text of the first child of this name, trimmed, marked as taken; undefined when absent or empty. */
  text(name: string): string | undefined {
    return this.enter(name)?.ownText() || undefined;
  }

  /** The first child of this name with a text that `parse` understands, marked as taken. */
  parsed<T>(name: string, parse: (text: string, element: XmlElement) => T | undefined): T | undefined {
    for (const child of childElements(this.element, name)) {
      const text = ownText(child);
      const value = text === '' ? undefined : parse(text, child);
      if (value === undefined) continue;
      this.readerOf(child).ownText();
      return value;
    }
    return undefined;
  }

  /** The element's own text, trimmed, marked as taken. */
  ownText(): string {
    this.taken.texts.add(this.element);
    return ownText(this.element);
  }

  /** An attribute's value, marked as taken; undefined when it is absent or does not match. */
  attribute(name: string, pattern?: RegExp): string | undefined {
    const value = attributeValue(this.element, name);
    if (value === undefined || pattern?.test(value) === false) return undefined;
    const names = this.taken.attributes.get(this.element) ?? new Set();
    this.taken.attributes.set(this.element, names.add(name));
    return value;
  }

  private readerOf(child: XmlElement): XmlReader {
    return new XmlReader(child, this.taken, this.path === '' ? child.name : `${this.path}/${child.name}`);
  }
}

const always = (): boolean => true;
