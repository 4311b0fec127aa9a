import { findKeyword, integerAt, isDigit, isSpace, skipSpace, standsAt, valueEnd } from '../read/bytes.ts';
import type { Budget } from '../read/lexer.ts';
import { PdfLexer } from '../read/lexer.ts';
import { isDictionary, nameOf, PdfSyntaxError, type PdfDictionary } from '../read/values.ts';
import { unpacked } from './unpack.ts';
import type { Inflate } from '../read/file.ts';

/** Where the objects of a file are. */
export interface Places {
  /** Position of `12 0 obj`; -1 for an object that was deleted. */
  offsets: Map<number, number>;
  /** Objects inside of object streams: the stream's number. */
  packed: Map<number, number>;
  /** The newest first. */
  trailers: PdfDictionary[];
}

export interface Reading {
  inflate: Inflate;
  budget: Budget;
  /** All that may still be unpacked, in bytes. */
  unpackable: number;
}

/** More updates than anybody saves into one file. */
const mostSections = 4096;
/** Real files say that they have an object or two more than they have. */
const mostRowsTooFew = 2;
/** The highest object number that readers take (ISO 32000-1, annex C). */
export const highestNumber = 8_388_607;

/** Reads cross-reference tables and streams, from the last update back to the first. Undefined when one of them cannot be read. */
export function crossReferences(bytes: Uint8Array, reading: Reading): Places | undefined {
  const places: Places = { offsets: new Map(), packed: new Map(), trailers: [] };
  const waiting = [startOf(bytes)];
  const seen = new Set<number>();
  try {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (at < 0 || at >= bytes.length) return undefined;
      if (seen.has(at)) continue;
      seen.add(at);
      if (seen.size > mostSections) return undefined;
      waiting.push(...readSection(bytes, at, places, reading));
    }
  } catch (error) {
    if (error instanceof PdfSyntaxError) return undefined;
    throw error;
  }
  return places;
}

function startOf(bytes: Uint8Array): number {
  let last = -1;
  for (let at = findKeyword(bytes, 'startxref', Math.max(0, bytes.length - 2048)); at >= 0;)
    at = findKeyword(bytes, 'startxref', (last = at) + 9);
  return last < 0 ? -1 : (integerAt(bytes, last + 9)?.[0] ?? -1);
}

/** Reads a section; gives the position of the one before it. */
function readSection(bytes: Uint8Array, from: number, places: Places, reading: Reading): number[] {
  const at = skipSpace(bytes, from);
  const free: number[] = [];
  const trailer = standsAt(bytes, 'xref', at)
    ? readTable(bytes, at + 4, places, free, reading)
    : readStream(bytes, at, places, reading);
  places.trailers.push(trailer);
  // A hybrid file calls free what only newer readers are to see, and has it in a stream beside the table.
  const beside = trailer.get('XRefStm');
  if (typeof beside === 'number') readStream(bytes, skipSpace(bytes, beside), places, reading);
  for (const number of free)
    if (!places.offsets.has(number) && !places.packed.has(number)) places.offsets.set(number, -1);
  const earlier = trailer.get('Prev');
  return typeof earlier === 'number' ? [earlier] : [];
}

function readTable(
  bytes: Uint8Array,
  from: number,
  { offsets, packed }: Places,
  free: number[],
  reading: Reading,
): PdfDictionary {
  let at = skipSpace(bytes, from);
  while (isDigit(bytes[at])) {
    const first = integerAt(bytes, at);
    const count = first && integerAt(bytes, first[1]);
    if (!first || !count) throw new PdfSyntaxError('no section');
    at = count[1];
    for (let number = first[0]; number < first[0] + count[0]; number++) {
      const offset = integerAt(bytes, at);
      const generation = offset && integerAt(bytes, offset[1]);
      if (!offset || !generation || number > highestNumber) throw new PdfSyntaxError('no entry');
      at = skipSpace(bytes, generation[1]);
      const used = bytes[at] === 0x6e;
      if (!used && bytes[at] !== 0x66) throw new PdfSyntaxError('no entry');
      if (!used) free.push(number);
      else if (!offsets.has(number) && !packed.has(number)) offsets.set(number, offset[0]);
      at++;
    }
    at = skipSpace(bytes, at);
  }
  if (!standsAt(bytes, 'trailer', at)) throw new PdfSyntaxError('no trailer');
  const trailer = new PdfLexer(bytes, at + 7, reading.budget).value();
  if (!isDictionary(trailer)) throw new PdfSyntaxError('no trailer');
  return trailer;
}

function readStream(
  bytes: Uint8Array,
  from: number,
  { offsets, packed }: Places,
  reading: Reading,
): PdfDictionary {
  const number = integerAt(bytes, from);
  const generation = number && integerAt(bytes, number[1]);
  const keyword = generation && skipSpace(bytes, generation[1]);
  if (keyword === undefined || !standsAt(bytes, 'obj', keyword)) throw new PdfSyntaxError('no stream');
  const lexer = new PdfLexer(bytes, keyword + 3, reading.budget);
  const dictionary = lexer.value();
  if (!isDictionary(dictionary) || nameOf(dictionary.get('Type')) !== 'XRef' || !lexer.take('stream'))
    throw new PdfSyntaxError('no stream');
  const [start, end] = dataRange(bytes, lexer.position, dictionary.get('Length'));
  const resolve = (value: unknown) => (value === undefined ? null : value) as never;
  const table = unpacked(dictionary, bytes.subarray(start, end), {
    inflate: reading.inflate,
    resolve,
    maxBytes: reading.unpackable,
  });
  reading.unpackable -= table.length;
  const widths = numbersOf(dictionary.get('W'));
  const size = dictionary.get('Size');
  const index = dictionary.has('Index') ? numbersOf(dictionary.get('Index')) : [0, Number(size)];
  const [a = 0, b = 0, c = 0] = widths;
  if (a + b + c <= 0 || widths.some((width) => width < 0 || width > 8)) throw new PdfSyntaxError('no widths');
  const field = (at: number, width: number): number => {
    let value = 0;
    for (let byte = 0; byte < width; byte++) value = value * 256 + (table[at + byte] ?? 0);
    return value;
  };
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair] ?? 0;
    for (let each = first; each < first + (index[pair + 1] ?? 0); each++, at += a + b + c) {
      if (at + a + b + c > table.length) {
        if (first + (index[pair + 1] ?? 0) - each > mostRowsTooFew) throw new PdfSyntaxError('cut off');
        return dictionary;
      }
      if (each > highestNumber) throw new PdfSyntaxError('no entry');
      if (offsets.has(each) || packed.has(each)) continue;
      const kind = a === 0 ? 1 : field(at, a);
      if (kind === 2) packed.set(each, field(at + a, b));
      else offsets.set(each, kind === 1 ? field(at + a, b) : -1);
    }
  }
  return dictionary;
}

const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'number' && Number.isInteger(each)) : [];

/** Where the data of a stream lie, `from` being behind its keyword; by its length where `endstream` follows, else by that word. */
export function dataRange(
  bytes: Uint8Array,
  from: number,
  length: unknown,
): [start: number, end: number, whole: boolean] {
  let start = from;
  if (bytes[start] === 0x0d) start++;
  if (bytes[start] === 0x0a) start++;
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    let end = start + length;
    while (isSpace(bytes[end])) end++;
    if (standsAt(bytes, 'endstream', end)) return [start, start + length, true];
  }
  let end = findKeyword(bytes, 'endstream', start);
  if (end < 0) return [start, bytes.length, false];
  if (bytes[end - 1] === 0x0a) end--;
  if (bytes[end - 1] === 0x0d) end--;
  return [start, Math.max(start, end), true];
}

/** Finds the objects by reading the file from front to back: for one whose cross-references are wrong, or that was cut off. */
export function salvage(bytes: Uint8Array, reading: Reading): Places & { streams: number[] } {
  const offsets = new Map<number, number>();
  const trailers: PdfDictionary[] = [];
  const streams: number[] = [];
  let at = 0;
  for (let header = nextHeader(bytes, at); header; header = nextHeader(bytes, at)) {
    if (header.number <= highestNumber) offsets.set(header.number, header.start);
    at = header.end;
    try {
      let end = skipSpace(bytes, valueEnd(bytes, at));
      if (standsAt(bytes, 'stream', end)) {
        const dictionary = new PdfLexer(bytes, at, reading.budget).value();
        if (!isDictionary(dictionary)) continue;
        end = dataRange(bytes, end + 6, dictionary.get('Length'))[1];
        const type = nameOf(dictionary.get('Type'));
        if (type === 'XRef') trailers.unshift(dictionary);
        if (type === 'ObjStm') streams.push(header.number);
      }
      at = end;
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      if (reading.budget.bytes < 0) break;
    }
  }
  for (
    let found = findKeyword(bytes, 'trailer', 0);
    found >= 0;
    found = findKeyword(bytes, 'trailer', found + 7)
  ) {
    try {
      const trailer = new PdfLexer(bytes, found + 7, reading.budget).value();
      if (isDictionary(trailer)) trailers.unshift(trailer);
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
    }
    if (reading.budget.bytes < 0) break;
    reading.budget.bytes -= 64;
  }
  return { offsets, packed: new Map(), trailers, streams };
}

/** The next `12 0 obj`. */
function nextHeader(bytes: Uint8Array, from: number) {
  for (let at = findKeyword(bytes, 'obj', from); at >= 0; at = findKeyword(bytes, 'obj', at + 3)) {
    const generation = digitsBefore(bytes, at, from);
    const number = generation === undefined ? undefined : digitsBefore(bytes, generation, from);
    const value = number === undefined ? undefined : integerAt(bytes, number)?.[0];
    if (number !== undefined && value !== undefined) return { number: value, start: number, end: at + 3 };
  }
  return undefined;
}

/** Where the digits begin that stand before a position with white space between. */
function digitsBefore(bytes: Uint8Array, before: number, from: number): number | undefined {
  let at = before;
  while (at > from && isSpace(bytes[at - 1])) at--;
  if (at === before && bytes[before] !== 0x6f) return undefined;
  const end = at;
  while (at > from && isDigit(bytes[at - 1]) && end - at < 10) at--;
  return at < end ? at : undefined;
}
