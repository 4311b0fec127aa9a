// One structure tree for all inputs (ISO 32000-1, 14.7): their trees as parts of it, their pages' owners in one parent tree.
import { nameOf, PdfReference, type PdfDictionary, type PdfValue } from '../read/values.ts';
import { textString } from '../syntax.ts';
import type { Copier } from './copier.ts';
import type { PdfOutput } from './output.ts';
import { nameLeaf, nameTree, numberTree } from './trees.ts';
import { nameToken } from './value-text.ts';

/** The standard types (ISO 32000-1, 14.8.4): they mean the same in every input. */
const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH ' +
    'TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

export interface PartOfTree {
  /** Element under the document's. */
  object: number;
  title: string;
  /** PDF text of its language; empty where it is not known. */
  language: string;
}

export class JointStructure {
  readonly root: number;
  readonly #document: number;
  readonly #output: PdfOutput;
  readonly #roles = new Map<string, string>();
  #classes = '';
  readonly #leaves: string[] = [];
  readonly #identifiers: { first: string; leaf: string }[] = [];
  #namespaces = '';
  #nextKey = 0;

  constructor(output: PdfOutput) {
    this.#output = output;
    this.root = output.reserve(2);
    this.#document = this.root + 1;
  }

  /** Numbers the keys of an input's parent tree anew, before anything that has one is copied. */
  prepare(copier: Copier): [key: number, value: PdfValue][] {
    const root = rootOf(copier);
    if (!root) return [];
    const entries = [...numberTree(copier.source, root.get('ParentTree'))];
    for (const [key] of entries)
      if (!copier.names.parents.has(key)) copier.names.parents.set(key, this.#nextKey++);
    this.#takeRoles(copier, root);
    return entries;
  }

  /** Copies an input's elements under `part`; gives the text of the part's children. */
  copyTree(copier: Copier, part: number, parents: readonly [key: number, value: PdfValue][]): string {
    const root = rootOf(copier);
    const pointer = copier.source.catalog?.get('StructTreeRoot');
    if (!root) return '';
    if (pointer instanceof PdfReference) copier.assign(pointer.number, part);
    const top = copier.source.resolve(root.get('K'));
    const kids = (Array.isArray(top) ? top : [root.get('K') ?? null]).flatMap((kid) => {
      const object = kid instanceof PdfReference ? copier.placeElement(kid.number) : undefined;
      return object === undefined ? [] : [`${object} 0 R`];
    });
    copier.drainElements();
    this.#takeParents(copier, parents);
    this.#takeNames(copier, root);
    return kids.join(' ');
  }

  /** New entries of the parent tree: for each page the one element that owns its contents. Gives the key of the first. */
  addOwners(owners: readonly number[]): number {
    const first = this.#nextKey;
    this.#nextKey += owners.length;
    this.#addLeaf(owners.map((owner, index) => [first + index, `[${owner} 0 R]`] as const));
    return first;
  }

  /** Writes the element of an input. */
  writePart({ object, title, language }: PartOfTree, kids: string): void {
    this.#output.object(
      `<</S/Part/P ${this.#document} 0 R/T${textString(title)}` +
        `${language === '' ? '' : `/Lang${language}`}${kids === '' ? '' : `/K[${kids}]`}>>`,
      object,
    );
  }

  write(parts: readonly PartOfTree[], language: string): void {
    const output = this.#output;
    output.object(
      `<</S/Document/P ${this.root} 0 R/Lang${textString(language)}/K[${parts.map(({ object }) => `${object} 0 R`).join(' ')}]>>`,
      this.#document,
    );
    const parentTree = output.object(`<</Kids[${this.#leaves.join(' ')}]>>`);
    const roles = Array.from(
      this.#roles,
      ([name, meaning]) => `${nameToken(name)}${nameToken(meaning)}`,
    ).join('');
    const identifiers = this.#identifiers
      .toSorted((a, b) => (a.first < b.first ? -1 : 1))
      .map(({ leaf }) => leaf);
    output.object(
      `<</Type/StructTreeRoot/K ${this.#document} 0 R/ParentTreeNextKey ${this.#nextKey}` +
        (this.#leaves.length > 0 ? `/ParentTree ${parentTree} 0 R` : '') +
        (roles === '' ? '' : `/RoleMap<<${roles}>>`) +
        (this.#classes === '' ? '' : `/ClassMap<<${this.#classes}>>`) +
        (this.#namespaces === '' ? '' : `/Namespaces[${this.#namespaces}]`) +
        (identifiers.length === 0 ? '' : `/IDTree<</Kids[${identifiers.join(' ')}]>>`) +
        '>>',
      this.root,
    );
  }

  // A type that means one thing here and another there is called differently in the later input.
  #takeRoles(copier: Copier, root: PdfDictionary): void {
    const { source, names } = copier;
    const own = new Map<string, string>();
    for (const [name, value] of source.dictionary(root.get('RoleMap')) ?? []) {
      const meaning = nameOf(source.resolve(value));
      if (meaning !== undefined && meaning !== name) own.set(name, meaning);
    }
    for (const [name, meaning] of own)
      if (standardTypes.has(name) || (this.#roles.get(name) ?? meaning) !== meaning)
        names.roles.set(name, names.class(name));
    for (const [name, meaning] of own)
      this.#roles.set(names.roles.get(name) ?? name, names.roles.get(meaning) ?? meaning);
  }

  #takeParents(copier: Copier, parents: readonly [key: number, value: PdfValue][]): void {
    const { source, names } = copier;
    const owner = (value: PdfValue): string => {
      const object = value instanceof PdfReference ? copier.element(value.number) : undefined;
      return object === undefined ? 'null' : `${object} 0 R`;
    };
    const taken = new Map<number, string>();
    for (const [key, value] of parents) {
      const place = names.parents.get(key);
      if (place === undefined || taken.has(place)) continue;
      const single = owner(value);
      if (single !== 'null') {
        taken.set(place, single);
        continue;
      }
      const owners = source.resolve(value);
      taken.set(place, Array.isArray(owners) ? `[${owners.map(owner).join(' ')}]` : 'null');
    }
    this.#addLeaf([...taken].sort(([a], [b]) => a - b));
  }

  #addLeaf(entries: readonly (readonly [key: number, value: string])[]): void {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return;
    const numbers = entries.map(([key, value]) => `${key} ${value}`).join(' ');
    this.#leaves.push(`${this.#output.object(`<</Limits[${first[0]} ${last[0]}]/Nums[${numbers}]>>`)} 0 R`);
  }

  #takeNames(copier: Copier, root: PdfDictionary): void {
    const { source, names } = copier;
    for (const [name, value] of source.dictionary(root.get('ClassMap')) ?? [])
      this.#classes += `${nameToken(names.class(name))} ${copier.text(value)}`;
    for (const space of source.array(root.get('Namespaces'))) this.#namespaces += `${copier.text(space)} `;
    const pairs: [string, string][] = [];
    for (const [name, value] of nameTree(source, root.get('IDTree'))) {
      const object = value instanceof PdfReference ? copier.element(value.number) : undefined;
      if (object !== undefined) pairs.push([names.class(name), ` ${object} 0 R`]);
    }
    const leaf = nameLeaf(pairs);
    const first = pairs.map(([name]) => name).sort()[0];
    if (leaf !== undefined && first !== undefined)
      this.#identifiers.push({ first, leaf: `${this.#output.object(leaf)} 0 R` });
  }
}

const rootOf = ({ source }: Copier): PdfDictionary | undefined =>
  source.dictionary(source.catalog?.get('StructTreeRoot'));

/** Whether an input has a structure of its own. */
export const isTagged = (copier: Copier): boolean => rootOf(copier)?.has('K') === true;
