// Objects of one input written into the joint file: token by token, with references renumbered; data of streams as they are.
import { PdfSyntaxError, type PdfValue } from '../read/values.ts';
import { skipSpace, standsAt } from '../read/bytes.ts';
import type { OwnNames } from './names.ts';
import type { PdfOutput } from './output.ts';
import { dataRange } from './places.ts';
import type { Located, PdfSource } from './source.ts';
import { NotCopied, TokenCopy } from './token-copy.ts';
import { valueText } from './value-text.ts';

/** What is changed in a dictionary on its way: keys that are left out, and entries that are added. */
export interface Edit {
  drop: ReadonlySet<string>;
  add: string;
}

/** What was noticed while copying. */
export interface Noticed {
  /** Scripts, and actions that start programs or send what is in a form. */
  scripts: number;
  /** References to objects that are not there. */
  missing: number;
  /** Objects that could not be read. */
  damaged: number;
  /** Fonts that the reader has to have itself. */
  fonts: number;
}

/** An input asks for more than could be in it: its objects overlap. */
export class TooMuch extends Error {}

export class Copier {
  readonly noticed: Noticed = { scripts: 0, missing: 0, damaged: 0, fonts: 0 };
  readonly names: OwnNames;
  readonly source: PdfSource;
  readonly #output: PdfOutput;
  /** By object of the input: its number in the joint file; 0 for what is left out. */
  readonly #numbers = new Map<number, number>();
  readonly #edits = new Map<number, Edit>();
  readonly #elements = new Set<number>();
  #waiting: number[] = [];
  #waitingElements: number[] = [];
  readonly #tokens: TokenCopy;
  #allowance: number;

  constructor(source: PdfSource, output: PdfOutput, names: OwnNames) {
    this.source = source;
    this.#output = output;
    this.names = names;
    this.#tokens = new TokenCopy(this, output.scratch);
    this.#allowance = source.bytes.length * 6 + 16_000_000;
  }

  /** Says what an object of the input is in the joint file, without copying it; 0 makes it nothing. */
  assign(number: number, object: number): void {
    this.#numbers.set(number, object);
  }

  /** Changes an object when its turn comes; several changes come together. */
  edit(number: number, { drop, add }: Edit): void {
    const earlier = this.#edits.get(number);
    this.#edits.set(number, {
      drop: earlier ? new Set([...earlier.drop, ...drop]) : drop,
      add: (earlier?.add ?? '') + add,
    });
  }

  /** The object that a reference leads to in the joint file, copied later; undefined for nothing. */
  readonly place = (number: number): number | undefined => {
    const known = this.#numbers.get(number);
    if (known !== undefined) return known === 0 ? undefined : known;
    if (!this.source.has(number)) {
      this.noticed.missing++;
      this.#numbers.set(number, 0);
      return undefined;
    }
    const object = this.#output.reserve();
    this.#numbers.set(number, object);
    this.#waiting.push(number);
    return object;
  };

  /** What an object is in the joint file, if anything led to it yet. */
  reached(number: number): number | undefined {
    return this.#numbers.get(number);
  }

  /** The same for a structure element, which has one parent: undefined when it has been given one before. */
  readonly placeElement = (number: number): number | undefined => {
    if (this.#elements.has(number) || this.#numbers.get(number) === 0 || !this.source.has(number))
      return undefined;
    this.#elements.add(number);
    this.#waitingElements.push(number);
    const known = this.#numbers.get(number);
    if (known !== undefined) return known;
    const object = this.#output.reserve();
    this.#numbers.set(number, object);
    return object;
  };

  /** What a structure element is in the joint file, if it is part of the tree. */
  readonly element = (number: number): number | undefined =>
    this.#elements.has(number) ? this.#numbers.get(number) : undefined;

  text(value: PdfValue): string {
    return valueText(value, this.place);
  }

  /** How many objects wait; `forget` lets go of those that came since. */
  get queue(): number {
    return this.#waiting.length;
  }

  forget(queue: number): void {
    for (const number of this.#waiting.splice(queue)) this.#numbers.delete(number);
  }

  /** Copies the structure elements that wait, and all below them. */
  drainElements(): void {
    for (let number = this.#waitingElements.pop(); number !== undefined; number = this.#waitingElements.pop())
      this.#copy(number, true);
  }

  /** Copies all that waits, and all that it leads to. */
  drain(): void {
    this.drainElements();
    for (let number = this.#waiting.pop(); number !== undefined; number = this.#waiting.pop())
      if (!this.#elements.has(number)) this.#copy(number, false);
  }

  /** Copies an object under a number that it was assigned, at once. */
  copyAs(number: number, object: number, edit: Edit): void {
    const found = this.source.locate(number);
    if (found) this.#write(found, object, edit, false);
  }

  #copy(number: number, element: boolean): void {
    const object = this.#numbers.get(number) ?? 0;
    const found = this.source.locate(number);
    if (!found) this.noticed.missing++;
    else if (object > 0) this.#write(found, object, this.#edits.get(number), element);
  }

  #write(found: Located, object: number, edit: Edit | undefined, element: boolean): void {
    const tokens = this.#tokens;
    const queue = this.queue;
    try {
      const end = tokens.copy(found.bytes, found.from, edit, element);
      this.#spend(tokens.out.length);
      if (!found.packed && tokens.isDictionary) {
        const keyword = skipSpace(found.bytes, end);
        if (standsAt(found.bytes, 'stream', keyword)) {
          this.#writeStream(found.bytes, keyword + 6, object);
          return;
        }
      }
      tokens.addLength();
      this.#output.objectBytes(tokens.out.bytes(), object);
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      if (!(error instanceof NotCopied)) this.noticed.damaged++;
      this.forget(queue);
      this.#output.object('null', object);
    }
  }

  #writeStream(bytes: Uint8Array, from: number, object: number): void {
    const { out, length } = this.#tokens;
    const [start, end, whole] = dataRange(bytes, from, this.source.resolve(length));
    if (!whole) this.noticed.damaged++;
    this.#spend(end - start);
    // Without the signs around the dictionary, which the length joins.
    this.#output.streamBytes(out.bytes(2, out.length - 2), bytes.subarray(start, end), object);
  }

  #spend(bytes: number): void {
    this.#allowance -= bytes;
    if (this.#allowance < 0) throw new TooMuch();
  }
}
