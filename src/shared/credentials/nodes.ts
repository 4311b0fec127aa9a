// The objects of a file, found by property and by reference, under caps; and a note of what nobody asked for.
// Objects may refer to each other in any way, so whatever is learned of one is kept: no file is read more than once over.
import type { Texts } from './credential.ts';
import { limits } from './limits.ts';
import { localName } from './names.ts';
import { joinTexts, readTexts } from './texts.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Says nothing to a person, or is said elsewhere. */
const silent = new Set(
  (
    'id type context graph inScheme notation identifier credentialSchema credentialProfiles credentialStatus termsOfUse evidence ' +
    'refreshService cnf proof signatures primaryLanguage individualDisplay homepage logo image contactPoint registration ' +
    'eIDASIdentifier vatIdentifier taxIdentifier displayCode dcType thematicArea isPartialQualification fullAddress version'
  ).split(' '),
);

/** What is known of one object, wherever it is met. */
interface Facts {
  /** By local name. */
  values: Map<string, unknown>;
  asked: Set<string>;
  /** It is no more than the id of another. */
  isReference: boolean;
}

/** One object, by the local names of its properties. */
export class Node {
  readonly #file: Nodes;
  readonly #path: string;
  readonly #facts: Facts;
  readonly #above: readonly Json[];

  constructor(file: Nodes, json: Json, path: string, above: readonly Json[]) {
    this.#file = file;
    this.#path = path;
    this.#facts = file.factsOf(json);
    this.#above = [...above, json];
  }

  /** What stands under the first of these properties that is there. */
  list(...names: string[]): unknown[] {
    let found: unknown;
    for (const name of names) {
      this.#facts.asked.add(name);
      found ??= this.#facts.values.get(name);
    }
    return this.#file.capped(listed(found));
  }

  /** The objects under all of these properties, those meant by an id included. */
  nodes(...names: string[]): Node[] {
    return names.flatMap((name) => {
      const path = this.#path === '' ? name : `${this.#path}/${name}`;
      return this.list(name).flatMap((each) => this.#file.node(each, path, this.#above) ?? []);
    });
  }

  /** The first of these properties that says something. */
  texts(...names: string[]): Texts | undefined {
    const all = names.map((name) => this.list(name));
    for (const values of all) {
      const texts = joinTexts(values.map((each) => this.textsOf(each)).filter((each) => each !== undefined));
      if (texts !== undefined) return texts;
    }
    return undefined;
  }

  /** The texts of one value that stands here. */
  textsOf(value: unknown): Texts | undefined {
    return this.#file.texts(value);
  }

  /** Every string and number under a property: of concepts their id, notation and labels. */
  words(...names: string[]): string[] {
    return this.list(...names).flatMap((each) => this.wordsOf(each));
  }

  /** The same of one value that stands here. */
  wordsOf(value: unknown): string[] {
    if (typeof value === 'string' && !this.#file.isKnown(value)) return [value.slice(0, limits.text)];
    if (typeof value === 'number') return [String(value)];
    const json = this.#file.resolved(value);
    const own = isObject(json) ? [json.id, json['@id'], json.notation] : [];
    return [
      ...own.filter((each) => typeof each === 'string').map((each) => each.slice(0, limits.text)),
      ...Object.values(this.textsOf(json) ?? {}),
    ];
  }

  types(): string[] {
    return this.list('type').flatMap((type) => (typeof type === 'string' ? localName(type) : []));
  }
}

/** All objects of one file. */
export class Nodes {
  isCut = false;
  readonly #byId: ReadonlyMap<string, Json>;
  readonly #facts = new Map<Json, Facts>();
  /** Where each object that was read stood first. */
  readonly #paths = new Map<Json, string>();
  readonly #texts = new Map<unknown, Texts | undefined>();
  #left = limits.nodes;

  constructor(byId: ReadonlyMap<string, Json>) {
    this.#byId = byId;
  }

  isKnown(id: string): boolean {
    return this.#byId.has(id);
  }

  /** What an id, or an object that is no more than its id, stands for; anything else is itself. */
  resolved(value: unknown): unknown {
    if (typeof value === 'string') return this.#byId.get(value) ?? value;
    if (!isObject(value) || !this.factsOf(value).isReference) return value;
    const id = value.id ?? value['@id'];
    return typeof id === 'string' ? (this.#byId.get(id) ?? value) : value;
  }

  /** Undefined for what is no object, what contains itself, and when enough was read. */
  node(value: unknown, path = '', above: readonly Json[] = []): Node | undefined {
    const json = this.resolved(value);
    if (!isObject(json) || above.includes(json)) return undefined;
    if (this.#left === 0 || above.length >= limits.depth) {
      this.isCut = true;
      return undefined;
    }
    this.#left -= 1;
    if (!this.#paths.has(json)) this.#paths.set(json, path);
    return new Node(this, json, path, above);
  }

  texts(value: unknown): Texts | undefined {
    const text = this.resolved(value);
    if (!this.#texts.has(text)) this.#texts.set(text, readTexts(text));
    return this.#texts.get(text);
  }

  capped(values: unknown[]): unknown[] {
    if (values.length <= limits.items) return values;
    this.isCut = true;
    return values.slice(0, limits.items);
  }

  factsOf(json: Json): Facts {
    let facts = this.#facts.get(json);
    if (facts === undefined) {
      const values = new Map(Object.entries(json).map(([key, value]) => [localName(key), value]));
      const isReference = [...values.keys()].every((name) => name === 'id' || name === 'type');
      facts = { values, asked: new Set(), isReference };
      this.#facts.set(json, facts);
    }
    return facts;
  }

  /** Where things stand that nobody asked for, each name once. */
  unread(): { path: string; name: string }[] {
    const found = new Map<string, string>();
    for (const [json, path] of this.#paths) {
      const { values, asked } = this.factsOf(json);
      for (const name of values.keys())
        if (!asked.has(name) && !silent.has(name) && !found.has(name)) found.set(name, path);
    }
    return [...found].map(([name, path]) => ({ path, name }));
  }
}

/** Every object with an id; of several with the same, the one that says most. JSON has no cycles, and its reader counted its values. */
export function objectsById(root: unknown): ReadonlyMap<string, Json> {
  const byId = new Map<string, { json: Json; size: number }>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner: unknown[] = Object.values(value);
    for (const each of inner) waiting.push(each);
    if (!isObject(value)) continue;
    const id = value.id ?? value['@id'];
    if (typeof id === 'string' && inner.length > (byId.get(id)?.size ?? 0))
      byId.set(id, { json: value, size: inner.length });
  }
  return new Map([...byId].map(([id, { json }]) => [id, json]));
}
