import { isDigit, isSpace, nameText, latin1, wordEnd } from './bytes.ts';
import {
  PdfName,
  PdfReference,
  PdfString,
  PdfSyntaxError,
  type PdfDictionary,
  type PdfValue,
} from './values.ts';

const maximumDepth = 100;
const longestWord = 1000;

/** What may still be read from a file; one budget for all its lexers, so that a file cannot ask for any amount of memory or time. */
export interface Budget {
  values: number;
  /** The same byte counts as often as it is read. */
  bytes: number;
}

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
    const from = this.begin();
    try {
      return this.valueWithin(0);
    } finally {
      this.budget.bytes -= this.position - from;
    }
  }

  /** Moves past a keyword if it stands next. */
  take(keyword: string): boolean {
    const from = this.begin();
    const taken = this.takeNext(keyword);
    this.budget.bytes -= this.position - from;
    return taken;
  }

  private begin(): number {
    if (this.budget.bytes < 0) throw new PdfSyntaxError('too long');
    return this.position;
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
      } else if (isSpace(byte)) this.position += 1;
      else return;
    }
  }

  /** Moves past a word; gives its start. */
  private pastWord(): number {
    const from = this.position;
    this.position = wordEnd(this.bytes, from);
    if (this.position - from > longestWord) throw new PdfSyntaxError('no end of word');
    return from;
  }

  private name(): PdfName {
    this.position += 1;
    const from = this.pastWord();
    return new PdfName(nameText(this.bytes, from, this.position));
  }

  private numberOrWord(): PdfValue {
    const from = this.pastWord();
    const whole = this.integer(from);
    if (whole !== undefined) return this.referenceFrom(whole) ?? whole;
    const word = latin1(this.bytes, from, this.position);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    throw new PdfSyntaxError(`unknown word ${word}`);
  }

  /** The word from there to here as a number, if it has figures only. */
  private integer(from: number): number | undefined {
    if (this.position === from) return undefined;
    let value = 0;
    for (let at = from; at < this.position; at++) {
      const byte = this.bytes[at] ?? 0;
      if (!isDigit(byte)) return undefined;
      value = value * 10 + byte - 0x30;
    }
    return value;
  }

  /** `12 0 R` begins like a number. */
  private referenceFrom(number: number): PdfReference | undefined {
    const back = this.position;
    this.skipSpace();
    if (
      isDigit(this.bytes[this.position]) &&
      this.integer(this.pastWord()) !== undefined &&
      this.takeNext('R')
    )
      return new PdfReference(number);
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
