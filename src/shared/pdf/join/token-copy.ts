import type { ByteBuffer } from '../byte-buffer.ts';
import {
  deepest,
  hexEnd,
  isDigit,
  isRegular,
  isSpace,
  literalEnd,
  nameText,
  skipSpace,
  valueEnd,
  wordEnd,
} from '../read/bytes.ts';
import { nameOf, PdfSyntaxError, type PdfValue } from '../read/values.ts';
import {
  changedElementEntry,
  changedEntry,
  changedRole,
  forbiddenActions,
  isWatched,
  notCopied,
} from './changed-entries.ts';
import type { Copier, Edit } from './copier.ts';

/** A dictionary or list that is open. */
interface Frame {
  dictionary: boolean;
  /** Length of the output before it, and how many objects waited. */
  start: number;
  queue: number;
  /** It is an action that must not come along. */
  forbidden: boolean;
  /** References in it are children of a structure element. */
  kids: boolean;
}

/** The object is part of what the joint file has one of. */
export class NotCopied extends PdfSyntaxError {}

/** Copies one object's text, and looks at the few keys that have to change. */
export class TokenCopy {
  readonly out: ByteBuffer;
  /** Whether the object was a dictionary; and, where it has one, its length entry, which is left out. */
  isDictionary = false;
  length: PdfValue | undefined;
  readonly #copier: Copier;
  #bytes: Uint8Array = new Uint8Array();
  /** Everything before it is written. */
  #run = 0;
  #edit: Edit | undefined;
  #element = false;
  readonly #frames: Frame[] = [];
  #font = { descriptor: false, program: false };

  constructor(copier: Copier, out: ByteBuffer) {
    this.#copier = copier;
    this.out = out;
  }

  /** Copies the value at `from` into `out`, which is emptied first; gives the position behind it. */
  copy(bytes: Uint8Array, from: number, edit: Edit | undefined, element: boolean): number {
    this.out.length = 0;
    this.#bytes = bytes;
    this.#edit = edit;
    this.#element = element;
    this.#frames.length = 0;
    this.length = undefined;
    this.#font.descriptor = this.#font.program = false;
    const start = skipSpace(bytes, from);
    this.#run = start;
    this.isDictionary = bytes[start] === 0x3c && bytes[start + 1] === 0x3c;
    if (this.isDictionary || bytes[start] === 0x5b) return this.#container(start);
    this.out.latin1(this.#copier.text(this.#value(start)));
    return valueEnd(bytes, start);
  }

  /** Gives back the length entry of what turned out to be no stream. */
  addLength(): void {
    if (this.length === undefined) return;
    this.out.length -= 2;
    this.out.latin1(`/Length ${this.#copier.text(this.length)}>>`);
  }

  #container(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    // The last two whole numbers, if nothing stands between them and what comes.
    let earlier = -1;
    let latest = -1;
    // Whether a key waits for its value.
    let keyed = false;
    do {
      const byte = bytes[at];
      if (isSpace(byte)) {
        at++;
      } else if (isDigit(byte)) {
        earlier = latest;
        latest = at;
        at = wordEnd(bytes, at);
        keyed = false;
      } else if (byte === 0x52 && earlier >= 0 && !isRegular(bytes[at + 1])) {
        this.#reference(earlier, ++at);
        earlier = latest = -1;
      } else if (byte === 0x25) {
        at = skipSpace(bytes, at);
      } else {
        earlier = latest = -1;
        if (byte === 0x2f && !keyed && this.#frames.at(-1)?.dictionary === true) {
          const end = wordEnd(bytes, at + 1);
          const after = this.#key(at, end);
          keyed = after === undefined;
          at = after ?? end;
        } else {
          keyed = false;
          at = this.#token(byte, at);
        }
      }
    } while (this.#frames.length > 0);
    return at;
  }

  /** Anything but white space, figures, references and keys; gives the position behind it. */
  #token(byte: number | undefined, at: number): number {
    const bytes = this.#bytes;
    switch (byte) {
      case undefined:
        throw new PdfSyntaxError('end of file');
      case 0x2f:
        return wordEnd(bytes, at + 1);
      case 0x28:
        return literalEnd(bytes, at);
      case 0x5b:
        this.#open(false, at);
        return at + 1;
      case 0x5d:
        this.#close(false, at + 1);
        return at + 1;
      case 0x3c:
        if (bytes[at + 1] !== 0x3c) return hexEnd(bytes, at);
        this.#open(true, at);
        return at + 2;
      case 0x3e:
        if (bytes[at + 1] !== 0x3e) throw new PdfSyntaxError('unknown sign');
        this.#close(true, at + 2);
        return at + 2;
      default: {
        if (!isRegular(byte)) throw new PdfSyntaxError('unknown sign');
        const end = wordEnd(bytes, at);
        // An end that comes too early: what follows is another object.
        if (byte === 0x65 && nameText(bytes, at, end) === 'endobj') throw new PdfSyntaxError('end of object');
        return end;
      }
    }
  }

  #open(dictionary: boolean, at: number): void {
    const depth = this.#frames.length;
    if (depth >= deepest) throw new PdfSyntaxError('too deep');
    this.#flush(at);
    const kids =
      !dictionary && this.#element && (depth === 0 || (depth === 1 && this.#frames[0]?.kids === true));
    const { queue } = this.#copier;
    this.#frames.push({ dictionary, start: this.out.length, queue, forbidden: false, kids });
  }

  #close(dictionary: boolean, end: number): void {
    const frame = this.#frames.pop();
    if (frame?.dictionary !== dictionary) throw new PdfSyntaxError('crossed brackets');
    const outer = this.#frames.at(-1);
    if (!outer && this.#edit) {
      this.#flush(end - 2);
      this.out.latin1(this.#edit.add);
    }
    this.#flush(end);
    if (frame.forbidden) {
      this.#copier.noticed.scripts++;
      this.#copier.forget(frame.queue);
      this.out.length = frame.start;
      this.out.latin1(' null ');
      if (!outer) this.isDictionary = false;
    }
    if (!outer && this.#font.descriptor && !this.#font.program) this.#copier.noticed.fonts++;
    if (outer?.dictionary === true) outer.kids = false;
  }

  #flush(to: number): void {
    this.out.append(this.#bytes, this.#run, to);
    this.#run = to;
  }

  #reference(from: number, end: number): void {
    let number = 0;
    for (let at = from; isDigit(this.#bytes[at]); at++) number = number * 10 + (this.#bytes[at] ?? 0) - 0x30;
    this.#flush(from);
    this.#run = end;
    const frame = this.#frames.at(-1);
    const kids = frame?.kids === true;
    const object = kids ? this.#copier.placeElement(number) : this.#copier.place(number);
    if (object === undefined) this.out.latin1(!kids ? 'null' : frame.dictionary ? '[]' : ' ');
    else {
      this.out.integer(object);
      this.out.latin1(' 0 R');
    }
    if (kids && frame.dictionary) frame.kids = false;
  }

  /** Looks at a key; gives the position behind its value when that has been dealt with. */
  #key(start: number, end: number): number | undefined {
    const bytes = this.#bytes;
    const outer = this.#frames.length === 1;
    const ofElement = outer && this.#element;
    const frame = this.#frames.at(-1);
    if (outer && frame) frame.kids = false;
    let escaped = false;
    for (let at = start; at < end; at++) escaped ||= bytes[at] === 0x23;
    if (!escaped && !(outer && this.#edit) && !isWatched(bytes[start + 1] ?? 0, end - start - 1, ofElement))
      return undefined;
    const key = nameText(bytes, start + 1, end);
    if (outer && this.#edit?.drop.has(key)) return this.#replace(start, end, '');
    if (key === 'S') return this.#kind(start, end);
    if (ofElement && key === 'K' && frame) frame.kids = true;
    if (outer && key === 'Length') {
      this.length = this.#copier.source.valueAt(bytes, end);
      return this.#replace(start, end, '');
    }
    if (outer && key === 'Type') this.#noteType(end);
    if (outer && key.startsWith('FontFile')) this.#font.program = true;
    const value = () => this.#value(end);
    const { names } = this.#copier;
    const changed =
      (ofElement ? changedElementEntry(key, value, names) : undefined) ??
      // A destination that is written out leads to a page by a reference, which is seen anyway.
      (key.startsWith('D') && !this.#isShort(end) ? undefined : changedEntry(key, value, names));
    return changed === undefined ? undefined : this.#replace(start, end, changed);
  }

  /** Whether what stands next is a string, a name, or a reference that may lead to one. */
  #isShort(end: number): boolean {
    const at = skipSpace(this.#bytes, end);
    const byte = this.#bytes[at];
    return byte === 0x28 || byte === 0x2f || (byte === 0x3c && this.#bytes[at + 1] !== 0x3c) || isDigit(byte);
  }

  /** The kind of an action, or of a structure element. */
  #kind(start: number, end: number): number | undefined {
    // The name may stand in an object of its own, to hide it.
    const name = this.#isShort(end) ? this.#nameAt(end) : undefined;
    if (name === undefined) return undefined;
    if (this.#element && this.#frames.length === 1) {
      const changed = changedRole(name, this.#copier.names);
      return changed === undefined ? undefined : this.#replace(start, end, changed);
    }
    const frame = this.#frames.at(-1);
    if (frame && forbiddenActions.has(name)) frame.forbidden = true;
    return undefined;
  }

  #noteType(end: number): void {
    const at = skipSpace(this.#bytes, end);
    if (this.#bytes[at] !== 0x2f) return;
    const type = nameText(this.#bytes, at + 1, wordEnd(this.#bytes, at + 1));
    if (type === 'FontDescriptor') this.#font.descriptor = true;
    // A page that is none of this file's pages would bring a whole document along.
    if (notCopied.has(type) && this.#edit === undefined) throw new NotCopied();
  }

  #nameAt(from: number): string | undefined {
    const at = skipSpace(this.#bytes, from);
    return this.#bytes[at] === 0x2f
      ? nameText(this.#bytes, at + 1, wordEnd(this.#bytes, at + 1))
      : nameOf(this.#value(from));
  }

  #value(end: number): PdfValue {
    return this.#copier.source.resolve(this.#copier.source.valueAt(this.#bytes, end));
  }

  #replace(start: number, end: number, entry: string): number {
    this.#flush(start);
    this.out.latin1(entry);
    return (this.#run = valueEnd(this.#bytes, end));
  }
}
