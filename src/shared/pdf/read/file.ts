import { PdfLexer, type Budget } from './lexer.ts';
import {
  isDictionary,
  nameOf,
  PdfReference,
  PdfSyntaxError,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';

export type Inflate = (bytes: Uint8Array, maxBytes: number) => Uint8Array | undefined;

interface Entry {
  value: PdfValue;
  stream?: Uint8Array;
}

/** What one failure costs of what may be read of a file, in bytes. */
const costOfFailure = 200;

/** All that is unpacked of a file may come to this much, in bytes. */
const unpackBudget = 64_000_000;

/** No byte of Flate gives more bytes than this. */
const tightestPacking = 1032;

/** Nobody packs what is packed, again and again. */
const longestChain = 4;

/**
 * The objects of a PDF file, found by reading it from front to back rather than by its cross-reference table: that table is wrong
 * in real files, and a file that was cut off has none. Where an object stands twice, the later one counts, as in an update.
 */
export class PdfFile {
  readonly trailers: PdfDictionary[] = [];
  private readonly objects = new Map<number, Entry>();
  private readonly bytes: Uint8Array;
  private readonly inflate: Inflate;
  private unpackable = unpackBudget;
  private readonly budget: Budget;
  /** Where the next trailer is, looked up once however many objects stand before it. */
  private nextTrailer = 0;

  constructor(bytes: Uint8Array, inflate: Inflate) {
    this.bytes = bytes;
    this.inflate = inflate;
    // Once to read it, and a quarter of it in vain.
    this.budget = { values: 400_000, bytes: bytes.length * 1.25 + 1_000_000 };
    this.scan();
  }

  /** Whether reading ended before the file did, because it took too much. */
  get isSpent(): boolean {
    return this.budget.bytes < 0 || this.budget.values < 0;
  }

  get encrypted(): boolean {
    return this.trailers.some(
      (trailer) =>
        isDictionary(this.resolve(trailer.get('Encrypt'))) || trailer.get('Encrypt') instanceof PdfReference,
    );
  }

  /** The document's catalog, by the last trailer that names one. */
  get catalog(): PdfDictionary | undefined {
    const root = this.trailers.findLast((trailer) => trailer.has('Root'))?.get('Root');
    return this.dictionary(root);
  }

  resolve(value: PdfValue | undefined): PdfValue {
    // A chain of references is no PDF, but a ring of them must not hang.
    let resolved = value ?? null;
    for (let step = 0; step < 32 && resolved instanceof PdfReference; step += 1) {
      resolved = this.objects.get(resolved.number)?.value ?? null;
    }
    return resolved instanceof PdfReference ? null : resolved;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  stream(value: PdfValue | undefined): PdfStream | undefined {
    const entry = value instanceof PdfReference ? this.objects.get(value.number) : undefined;
    if (!entry?.stream || !isDictionary(entry.value)) return undefined;
    return { dictionary: entry.value, bytes: entry.stream };
  }

  /** Every object that is a dictionary, by reference. */
  *dictionaries(): Generator<[PdfReference, PdfDictionary]> {
    for (const [number, { value }] of this.objects)
      if (isDictionary(value)) yield [new PdfReference(number), value];
  }

  /** The bytes of a stream unpacked; undefined when they are packed in a way unknown here, damaged, or too large. */
  unpack({ dictionary, bytes }: PdfStream, maxBytes: number): Uint8Array | undefined {
    const filter = this.resolve(dictionary.get('Filter'));
    const filters = (Array.isArray(filter) ? filter : [filter]).map((each) => nameOf(this.resolve(each)));
    if (filters.length > longestChain) return undefined;
    let unpacked: Uint8Array | undefined = bytes;
    for (const name of filters.filter((each) => each !== undefined)) {
      if (name !== 'FlateDecode' && name !== 'Fl') return undefined;
      unpacked = unpacked && this.inflated(unpacked, maxBytes);
    }
    return unpacked && unpacked.length <= maxBytes ? unpacked : undefined;
  }

  /** Unpacks at the expense of the budget: what fails may have been as much work as it could at most have given. */
  private inflated(bytes: Uint8Array, maxBytes: number): Uint8Array | undefined {
    const limit = Math.min(maxBytes, this.unpackable);
    const unpacked = limit > 0 ? this.inflate(bytes, limit) : undefined;
    this.unpackable -= unpacked?.length ?? Math.min(limit, bytes.length * tightestPacking);
    return unpacked;
  }

  private scan(): void {
    let from = 0;
    for (;;) {
      const found = this.nextObject(from);
      if (!found || this.isSpent) break;
      this.readTrailers(from, found.start);
      from = this.readObject(found.number, found.end);
    }
    this.readTrailers(from, this.bytes.length);
  }

  /** The next `12 0 obj`: where it starts and ends. */
  private nextObject(from: number): { number: number; start: number; end: number } | undefined {
    for (let at = this.find('obj', from); at >= 0 && !this.isSpent; at = this.find('obj', at + 3)) {
      this.budget.bytes -= 64;
      const before = String.fromCharCode(...this.bytes.subarray(Math.max(from, at - 24), at));
      const header = /(?:^|[^\w])(\d{1,10})\s+\d{1,5}\s+$/.exec(before);
      if (header?.[1] !== undefined) {
        const start = at - before.length + header.index;
        return { number: Number(header[1]), start, end: at + 3 };
      }
    }
    return undefined;
  }

  /** Reads one object and gives the position behind it. */
  private readObject(number: number, from: number): number {
    const lexer = new PdfLexer(this.bytes, from, this.budget);
    try {
      const value = lexer.value();
      if (!isDictionary(value) || !lexer.take('stream')) {
        this.objects.set(number, { value });
        return lexer.position;
      }
      const [start, end] = this.streamRange(value, lexer.position);
      const stream = this.bytes.subarray(start, end);
      this.objects.set(number, { value, stream });
      const type = nameOf(value.get('Type'));
      if (type === 'XRef') this.trailers.push(value);
      if (type === 'ObjStm') this.readObjectStream({ dictionary: value, bytes: stream });
      return end;
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.budget.bytes -= costOfFailure;
      return from;
    }
  }

  private streamRange(dictionary: PdfDictionary, keywordEnd: number): [start: number, end: number] {
    let start = keywordEnd;
    if (this.bytes[start] === 0x0d) start += 1;
    if (this.bytes[start] === 0x0a) start += 1;
    const length = this.resolve(dictionary.get('Length'));
    if (typeof length === 'number' && length >= 0) {
      const lexer = new PdfLexer(this.bytes, start + length, this.budget);
      if (start + length <= this.bytes.length && lexer.take('endstream')) return [start, start + length];
    }
    const end = this.find('endstream', start);
    return [start, end < 0 ? this.bytes.length : end];
  }

  private readObjectStream(stream: PdfStream): void {
    const first = this.resolve(stream.dictionary.get('First'));
    const count = this.resolve(stream.dictionary.get('N'));
    const bytes = this.unpack(stream, this.unpackable);
    if (!bytes || typeof first !== 'number' || typeof count !== 'number') return;
    this.budget.bytes += bytes.length * 1.25;
    const header = new PdfLexer(bytes, 0, this.budget);
    for (let index = 0; index < count && header.position < first; index += 1) {
      const [number, offset] = [header.value(), header.value()];
      if (typeof number !== 'number' || typeof offset !== 'number') return;
      this.readPacked(bytes, number, first + offset);
    }
  }

  private readPacked(bytes: Uint8Array, number: number, at: number): void {
    try {
      this.objects.set(number, { value: new PdfLexer(bytes, at, this.budget).value() });
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
    }
  }

  private readTrailers(from: number, to: number): void {
    if (this.nextTrailer < from) this.nextTrailer = this.trailerFrom(from);
    for (; this.nextTrailer < to; this.nextTrailer = this.trailerFrom(this.nextTrailer + 7)) {
      const at = this.nextTrailer;
      const lexer = new PdfLexer(this.bytes, at + 7, this.budget);
      try {
        const value = lexer.value();
        if (isDictionary(value)) this.trailers.push(value);
      } catch (error) {
        if (!(error instanceof PdfSyntaxError)) throw error;
      }
      this.budget.bytes -= costOfFailure; // a file has a few, never thousands
      if (this.isSpent) return;
    }
  }

  private trailerFrom(from: number): number {
    const found = this.find('trailer', from);
    return found < 0 ? Infinity : found;
  }

  private find(keyword: string, from: number): number {
    const [first = 0, ...rest] = [...keyword].map((character) => character.charCodeAt(0));
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (rest.every((byte, index) => this.bytes[at + 1 + index] === byte)) return at;
    }
    return -1;
  }
}
