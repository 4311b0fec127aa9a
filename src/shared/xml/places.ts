import { childElements, isElement, type XmlElement } from './tree.ts';

/** Where a kind of file wants its elements, and how steps that are missing are made. */
export interface GraftRules {
  steps: (parent: XmlElement) => (child: XmlElement) => string;
  /** Position among its siblings: lower stands first. */
  rank: (parent: string, child: string) => number;
  create: (step: string, parent: string) => XmlElement;
}

/** The element at a path below a root, made with all that is missing on the way. The path is one of our own. */
export function elementAt(root: XmlElement, path: string, rules: GraftRules): XmlElement {
  return new Places(root, rules).at(path.split('/'));
}

/**
 * Finds and makes elements by path. Remembers what it found: a path leads to the same element whatever was put beside it since,
 * and a list of any length is looked through once.
 */
export class Places {
  private readonly root: XmlElement;
  private readonly rules: GraftRules;
  private readonly known = new Map<XmlElement, Map<string, XmlElement>>();

  constructor(root: XmlElement, rules: GraftRules) {
    this.root = root;
    this.rules = rules;
  }

  at(steps: readonly string[]): XmlElement {
    return steps.reduce((parent, step) => this.child(parent, step), this.root);
  }

  private child(parent: XmlElement, step: string): XmlElement {
    const known = this.childrenOf(parent);
    const found = known.get(step);
    if (found) return found;
    const made = this.rules.create(step, parent.name);
    insertInOrder(parent, made, this.rules);
    known.set(step, made);
    return made;
  }

  private childrenOf(parent: XmlElement): Map<string, XmlElement> {
    let known = this.known.get(parent);
    if (known) return known;
    known = new Map();
    const steps = this.rules.steps(parent);
    for (const child of childElements(parent)) {
      const step = steps(child);
      if (!known.has(step)) known.set(step, child);
    }
    this.known.set(parent, known);
    return known;
  }
}

/** Inserts a child behind the last sibling that may stand before it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, { rank }: GraftRules): void {
  const own = rank(parent.name, child.name);
  const before = parent.children.findLastIndex(
    (node) => !isElement(node) || rank(parent.name, node.name) <= own,
  );
  parent.children.splice(before + 1, 0, child);
}
