import {
  PdfName,
  PdfReference,
  PdfString,
  PdfSyntaxError,
  type PdfDictionary,
  type PdfValue,
} from './values.ts';

const maximumDepth = 100;

/** What may still be read from a file; one budget for all its lexers, so that a file cannot ask for any amount of memory or time. */
export interface Budget {
  values: number;
  /** The same byte counts as often as it is read. */
  bytes: number;
}
const text = (from: string): ReadonlySet<number> =>
  new Set([...from].map((character) => character.charCodeAt(0)));
const spaces = text('\0\t\n\f\r ');
const delimiters = text('()<>[]{}/%');

/** Reads values from bytes, moving forward. Throws PdfSyntaxError on what is none. */
export class PdfLexer {
  position: number;
  private readonly bytes: Uint8Array;
  private readonly budget: Budget;

  constructor(bytes: Uint8Array, position: number, budget: Budget) {
    this.bytes = bytes;
    this.position = position;
    this.budget = budget;
  }

  /** The next value. */
  value(): PdfValue {
    return this.paid(() => this.valueWithin(0));
  }

  /** Moves past a keyword if it stands next. */
  take(keyword: string): boolean {
    return this.paid(() => this.takeNext(keyword));
  }

  private paid<T>(read: () => T): T {
    if (this.budget.bytes < 0) throw new PdfSyntaxError('too long');
    const from = this.position;
    try {
      return read();
    } finally {
      this.budget.bytes -= this.position - from;
    }
  }

  private valueWithin(depth: number): PdfValue {
    this.budget.values -= 1;
    if (depth > maximumDepth || this.budget.values < 0) throw new PdfSyntaxError('too complex');
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) throw new PdfSyntaxError('end of file');
    if (byte === 0x2f) return this.name();
    if (byte === 0x28) return this.literalString();
    if (byte === 0x5b) return this.array(depth);
    if (byte === 0x3c)
      return this.bytes[this.position + 1] === 0x3c ? this.dictionary(depth) : this.hexString();
    return this.numberOrWord();
  }

  private takeNext(keyword: string): boolean {
    this.skipSpace();
    for (let index = 0; index < keyword.length; index += 1) {
      if (this.bytes[this.position + index] !== keyword.charCodeAt(index)) return false;
    }
    this.position += keyword.length;
    return true;
  }

  /** Moves past white space and comments. */
  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === 0x25) {
        while (this.position < this.bytes.length && !isLineEnd(this.bytes[this.position])) this.position += 1;
      } else if (byte !== undefined && spaces.has(byte)) this.position += 1;
      else return;
    }
  }

  private word(): string {
    const from = this.position;
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined || spaces.has(byte) || delimiters.has(byte)) break;
      this.position += 1;
      if (this.position - from > 1000) throw new PdfSyntaxError('no end of word');
    }
    return String.fromCharCode(...this.bytes.subarray(from, this.position));
  }

  private name(): PdfName {
    this.position += 1;
    return new PdfName(
      this.word().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  private numberOrWord(): PdfValue {
    const word = this.word();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.referenceFrom(word) ?? Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    throw new PdfSyntaxError(`unknown word ${word}`);
  }

  /** `12 0 R` begins like a number. */
  private referenceFrom(word: string): PdfReference | undefined {
    if (!/^\d+$/.test(word)) return undefined;
    const back = this.position;
    this.skipSpace();
    if (/^\d+$/.test(this.word()) && this.takeNext('R')) return new PdfReference(Number(word));
    this.position = back;
    return undefined;
  }

  private array(depth: number): PdfValue[] {
    this.position += 1;
    const items: PdfValue[] = [];
    while (!this.takeNext(']')) items.push(this.valueWithin(depth + 1));
    return items;
  }

  private dictionary(depth: number): PdfDictionary {
    this.position += 2;
    const entries: PdfDictionary = new Map();
    while (!this.takeNext('>>')) {
      const key = this.valueWithin(depth + 1);
      if (!(key instanceof PdfName)) throw new PdfSyntaxError('a key is no name');
      entries.set(key.name, this.valueWithin(depth + 1));
    }
    return entries;
  }

  private hexString(): PdfString {
    const from = this.position;
    const end = this.bytes.indexOf(0x3e, this.position);
    this.position = end < 0 ? this.bytes.length : end + 1;
    if (end < 0) throw new PdfSyntaxError('no end of string');
    return new PdfString(this.bytes.subarray(from, this.position));
  }

  private literalString(): PdfString {
    const from = this.position;
    let open = 1;
    for (this.position += 1; open > 0; this.position += 1) {
      const byte = this.bytes[this.position];
      if (byte === undefined) throw new PdfSyntaxError('no end of string');
      if (byte === 0x5c) this.position += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) open -= 1;
    }
    return new PdfString(this.bytes.subarray(from, this.position));
  }
}

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;
