import type { Inflate } from '../read/file.ts';
import { PdfLexer } from '../read/lexer.ts';
import {
  isDictionary,
  nameOf,
  PdfReference,
  PdfSyntaxError,
  type PdfDictionary,
  type PdfValue,
} from '../read/values.ts';
import { findKeyword, integerAt, skipSpace, standsAt } from '../read/bytes.ts';
import { crossReferences, dataRange, salvage, type Places, type Reading } from './places.ts';
import { unpacked } from './unpack.ts';

/** All that is unpacked of a file to find its objects may come to this much, in bytes. */
const unpackBudget = 256_000_000;
/** And all that is unpacked to look at contents of pages, to this much. */
const contentsBudget = 128_000_000;

/** An object's text: where it begins, in which bytes, and whether data may follow it. */
export interface Located {
  bytes: Uint8Array;
  from: number;
  packed: boolean;
}

interface ObjectStream {
  bytes: Uint8Array;
  /** By object number. */
  offsets: Map<number, number>;
}

/**
 * The objects of a PDF, each read when it is asked for: by the cross-references where they are right, and else by a search through
 * the whole file. Never throws on bad input: what cannot be read is null.
 */
export class PdfSource {
  readonly bytes: Uint8Array;
  /** Whether the cross-references were wrong, so that the objects had to be searched for. */
  repaired = false;
  #places: Places;
  readonly #reading: Reading;
  #showable = contentsBudget;
  readonly #streams = new Map<number, ObjectStream | undefined>();

  constructor(bytes: Uint8Array, inflate: Inflate) {
    // Some mail programs leave their own lines before the file; positions count from its header.
    const header = findKeyword(bytes.subarray(0, 1024), '%PDF-', 0);
    // A view of its own, whatever kind of array was given: those of Node take long to be cut.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length).subarray(Math.max(0, header));
    const budget = { values: 30_000_000, bytes: this.bytes.length * 8 + 64_000_000 };
    this.#reading = { inflate, budget, unpackable: unpackBudget };
    const places = crossReferences(this.bytes, this.#reading);
    this.#places = places ?? this.#salvaged();
    if (!this.repaired && this.catalog === undefined && !this.encrypted) this.#repair();
  }

  get trailers(): readonly PdfDictionary[] {
    return this.#places.trailers;
  }

  get encrypted(): boolean {
    return this.trailers.some((trailer) => (trailer.get('Encrypt') ?? null) !== null);
  }

  get catalog(): PdfDictionary | undefined {
    for (const trailer of this.trailers) {
      const catalog = this.dictionary(trailer.get('Root'));
      if (catalog?.has('Pages')) return catalog;
    }
    return undefined;
  }

  /** The numbers of all objects there are. */
  get numbers(): number[] {
    return [...this.#places.offsets.keys(), ...this.#places.packed.keys()];
  }

  /** Whether there is an object of this number. */
  has(number: number): boolean {
    return this.#places.packed.has(number) || (this.#places.offsets.get(number) ?? -1) >= 0;
  }

  /** Where an object's text stands; undefined where there is no such object. */
  locate(number: number): Located | undefined {
    const found = this.#locate(number);
    if (found || this.repaired || !this.has(number)) return found;
    this.#repair();
    return this.#locate(number);
  }

  #locate(number: number): Located | undefined {
    const packed = this.#places.packed.get(number);
    if (packed) return this.#locatePacked(number, packed);
    const offset = this.#places.offsets.get(number);
    const from = offset === undefined || offset < 0 ? undefined : this.#headerEnd(number, offset);
    return from === undefined ? undefined : { bytes: this.bytes, from, packed: false };
  }

  /** An object's value. */
  value(number: number): PdfValue {
    const found = this.locate(number);
    return found ? this.valueAt(found.bytes, found.from) : null;
  }

  /** The value at a position of the file or of an object stream. */
  valueAt(bytes: Uint8Array, from: number): PdfValue {
    try {
      return new PdfLexer(bytes, from, this.#reading.budget).value();
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      return null;
    }
  }

  resolve(value: PdfValue | undefined): PdfValue {
    let resolved = value ?? null;
    for (let step = 0; step < 32 && resolved instanceof PdfReference; step++)
      resolved = this.value(resolved.number);
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

  /** The data of a stream that is stored plainly or with Flate; undefined where they cannot be read, or are too many. */
  data(number: number): Uint8Array | undefined {
    const found = this.locate(number);
    const stream = found && !found.packed ? this.#stream(found.from, this.#showable) : undefined;
    this.#showable -= stream?.bytes.length ?? 0;
    return stream?.bytes;
  }

  #headerEnd(number: number, offset: number): number | undefined {
    const found = integerAt(this.bytes, offset);
    const generation = found && integerAt(this.bytes, found[1]);
    if (found?.[0] !== number || !generation) return undefined;
    const keyword = skipSpace(this.bytes, generation[1]);
    return standsAt(this.bytes, 'obj', keyword) ? keyword + 3 : undefined;
  }

  #locatePacked(number: number, stream: number): Located | undefined {
    const found = this.#objectStream(stream);
    const from = found?.offsets.get(number);
    return found === undefined || from === undefined ? undefined : { bytes: found.bytes, from, packed: true };
  }

  #objectStream(number: number): ObjectStream | undefined {
    if (!this.#streams.has(number)) this.#streams.set(number, this.#openObjectStream(number));
    return this.#streams.get(number);
  }

  #openObjectStream(number: number): ObjectStream | undefined {
    // Never itself packed: that would be a ring.
    const offset = this.#places.offsets.get(number) ?? -1;
    const from = offset < 0 ? undefined : this.#headerEnd(number, offset);
    const stream = from === undefined ? undefined : this.#stream(from, this.#reading.unpackable);
    if (!stream) return undefined;
    const { dictionary, bytes } = stream;
    this.#reading.unpackable -= bytes.length;
    this.#reading.budget.bytes += bytes.length * 8;
    return directoryOf(bytes, this.resolve(dictionary.get('First')), this.resolve(dictionary.get('N')));
  }

  /** The stream whose dictionary stands at a position, unpacked. */
  #stream(from: number, maxBytes: number): { dictionary: PdfDictionary; bytes: Uint8Array } | undefined {
    try {
      const lexer = new PdfLexer(this.bytes, from, this.#reading.budget);
      const dictionary = lexer.value();
      if (!isDictionary(dictionary) || !lexer.take('stream')) return undefined;
      const [start, end] = dataRange(this.bytes, lexer.position, this.resolve(dictionary.get('Length')));
      const { inflate } = this.#reading;
      const resolve = (value: PdfValue | undefined) => this.resolve(value);
      const packed = this.bytes.subarray(start, end);
      return { dictionary, bytes: unpacked(dictionary, packed, { inflate, resolve, maxBytes }) };
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      return undefined;
    }
  }

  #repair(): void {
    this.#streams.clear();
    this.#places = this.#salvaged();
  }

  #salvaged(): Places {
    this.repaired = true;
    const { streams, ...places } = salvage(this.bytes, this.#reading);
    this.#places = places;
    for (const stream of streams) {
      // The later stream is the newer one.
      for (const number of this.#objectStream(stream)?.offsets.keys() ?? [])
        if (!places.offsets.has(number)) places.packed.set(number, stream);
    }
    if (!places.trailers.some((trailer) => this.dictionary(trailer.get('Root'))?.has('Pages'))) {
      const root = this.numbers.find(
        (number) => nameOf(this.dictionary(new PdfReference(number))?.get('Type')) === 'Catalog',
      );
      if (root !== undefined) places.trailers.unshift(new Map([['Root', new PdfReference(root)]]));
    }
    return places;
  }
}

function directoryOf(bytes: Uint8Array, first: PdfValue, count: PdfValue): ObjectStream | undefined {
  if (typeof first !== 'number' || typeof count !== 'number') return undefined;
  const stream: ObjectStream = { bytes, offsets: new Map() };
  let at = 0;
  for (let index = 0; index < count && at < first; index++) {
    const number = integerAt(bytes, at);
    const offset = number && integerAt(bytes, number[1]);
    if (!offset) break;
    stream.offsets.set(number[0], first + offset[0]);
    at = offset[1];
  }
  return stream;
}
