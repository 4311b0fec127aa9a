import type { ByteBuffer } from '../byte-buffer.ts';
import { nameOf, PdfSyntaxError, PdfString, type PdfValue } from '../read/values.ts';
import {
  deepest,
  isDigit,
  isRegular,
  isSpace,
  literalEnd,
  hexEnd,
  nameText,
  skipSpace,
  valueEnd,
  wordEnd,
} from './bytes.ts';
import type { Copier, Edit } from './copier.ts';
import { nameToken, stringBytes } from './value-text.ts';

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

/** Actions that run something, or send something away. */
const forbiddenActions = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
]);
/** What the joint file has one of. */
const notCopied = new Set(['Page', 'Pages', 'Catalog', 'StructTreeRoot', 'Outlines']);
/** First letters of the keys that are looked at in any dictionary. */
const noted = new Set(['S', 'D', 'H', 'T', 'F', 'L', '#'].map((letter) => letter.charCodeAt(0)));

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
  #frames: Frame[] = [];
  #font: { descriptor: boolean; program: boolean } = { descriptor: false, program: false };

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
    this.#frames = [];
    this.length = undefined;
    this.#font = { descriptor: false, program: false };
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
    let [earlier, latest] = [-1, -1];
    // Whether a key waits for its value.
    let keyed = false;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) throw new PdfSyntaxError('end of file');
      if (isSpace(byte)) {
        at++;
        continue;
      }
      if (isDigit(byte)) {
        const start = at;
        at = wordEnd(bytes, at);
        [earlier, latest] = [latest, start];
        keyed = false;
        continue;
      }
      if (byte === 0x52 && earlier >= 0 && !isRegular(bytes[at + 1])) {
        this.#reference(earlier, ++at);
        [earlier, latest] = [-1, -1];
        continue;
      }
      if (byte === 0x25) {
        at = skipSpace(bytes, at);
        continue;
      }
      [earlier, latest] = [-1, -1];
      if (byte === 0x2f) {
        const end = wordEnd(bytes, at + 1);
        const isKey: boolean = !keyed && this.#frames.at(-1)?.dictionary === true;
        keyed = isKey;
        const first = bytes[at + 1] ?? 0;
        if (isKey && (noted.has(first) || this.#isOuter)) {
          const after = this.#key(nameText(bytes, at + 1, end), at, end);
          if (after !== undefined) {
            keyed = false;
            at = after;
            continue;
          }
        }
        at = end;
        continue;
      }
      keyed = false;
      if (byte === 0x28) at = literalEnd(bytes, at);
      else if (byte === 0x5b) this.#open(false, at++);
      else if (byte === 0x5d) {
        this.#close(false, ++at);
        if (this.#frames.length === 0) return at;
      } else if (byte === 0x3c && bytes[at + 1] === 0x3c) {
        this.#open(true, at);
        at += 2;
      } else if (byte === 0x3c) at = hexEnd(bytes, at);
      else if (byte === 0x3e && bytes[at + 1] === 0x3e) {
        at += 2;
        this.#close(true, at);
        if (this.#frames.length === 0) return at;
      } else if (isRegular(byte)) {
        const end = wordEnd(bytes, at);
        // An end that comes too early: what follows is another object.
        if (byte === 0x65 && nameText(bytes, at, end) === 'endobj') throw new PdfSyntaxError('end of object');
        at = end;
      } else throw new PdfSyntaxError('unknown sign');
    }
  }

  /** In a dictionary of which every key is looked at. */
  get #isOuter(): boolean {
    return this.#frames.length === 1 && (this.#edit !== undefined || this.#element);
  }

  #open(dictionary: boolean, at: number): void {
    const outer = this.#frames.at(-1);
    if (this.#frames.length >= deepest) throw new PdfSyntaxError('too deep');
    this.#flush(at);
    const kids =
      !dictionary && this.#element && (outer === undefined || (this.#frames.length === 1 && outer.kids));
    this.#frames.push({
      dictionary,
      start: this.out.length,
      queue: this.#copier.queue,
      forbidden: false,
      kids,
    });
  }

  #close(dictionary: boolean, end: number): void {
    const frame = this.#frames.pop();
    if (frame?.dictionary !== dictionary) throw new PdfSyntaxError('crossed brackets');
    if (this.#frames.length === 0 && this.#edit) {
      this.#flush(end - 2);
      this.out.latin1(this.#edit.add);
    }
    this.#flush(end);
    if (frame.forbidden) {
      this.#copier.noticed.scripts++;
      this.#copier.forget(frame.queue);
      this.out.length = frame.start;
      this.out.latin1(' null ');
      if (this.#frames.length === 0) this.isDictionary = false;
    }
    const font = this.#font;
    if (this.#frames.length === 0 && font.descriptor && !font.program) this.#copier.noticed.fonts++;
    const outer = this.#frames.at(-1);
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
    const isKid = frame?.kids === true;
    if (isKid) {
      const object = this.#copier.placeElement(number);
      this.out.latin1(object !== undefined ? `${object} 0 R` : frame.dictionary ? '[]' : ' ');
      if (frame.dictionary) frame.kids = false;
      return;
    }
    const object = this.#copier.place(number);
    this.out.latin1(object === undefined ? 'null' : `${object} 0 R`);
  }

  /** Looks at a key; gives the position behind its value when that has been dealt with. */
  #key(key: string, start: number, end: number): number | undefined {
    const outer = this.#frames.length === 1;
    const frame = this.#frames.at(-1);
    if (outer && frame) frame.kids = false;
    if (outer && this.#edit?.drop.has(key)) return this.#replace(start, end, '');
    switch (key) {
      case 'S':
        return this.#type(start, end);
      case 'D':
      case 'Dest':
        return this.#destination(key, start, end);
      case 'StructParent':
      case 'StructParents': {
        const value = this.#value(end);
        const parent = typeof value === 'number' ? this.#copier.names.parents.get(value) : undefined;
        return this.#replace(start, end, parent === undefined ? '' : `/${key} ${parent}`);
      }
      case 'Headers':
        return this.#replace(start, end, `/Headers${this.#copier.names.headers(this.#value(end))}`);
      case 'Length':
        if (!outer) return undefined;
        this.length = this.#copier.source.valueAt(this.#bytes, end);
        return this.#replace(start, end, '');
      case 'Type':
        if (outer) this.#noteType(end);
        return undefined;
      case 'FontFile':
      case 'FontFile2':
      case 'FontFile3':
        if (outer) this.#font.program = true;
        return undefined;
      default:
        return outer && this.#element ? this.#elementKey(key, start, end) : undefined;
    }
  }

  #elementKey(key: string, start: number, end: number): number | undefined {
    const { names } = this.#copier;
    const frame = this.#frames.at(-1);
    if (key === 'K' && frame) frame.kids = true;
    const value = key === 'ID' || key === 'C' ? this.#value(end) : null;
    if (key === 'ID' && value instanceof PdfString)
      return this.#replace(start, end, `/ID${names.identifier(stringBytes(value))}`);
    return key === 'C' ? this.#replace(start, end, `/C ${names.classes(value)}`) : undefined;
  }

  /** The type of an action, or of a structure element. */
  #type(start: number, end: number): number | undefined {
    const at = skipSpace(this.#bytes, end);
    const frame = this.#frames.at(-1);
    // The name may stand in an object of its own, to hide it.
    const name = nameOf(this.#bytes[at] === 0x2f || isDigit(this.#bytes[at]) ? this.#value(end) : null);
    if (name === undefined) return undefined;
    if (this.#element && this.#frames.length === 1) {
      const role = this.#copier.names.roles.get(name);
      return role === undefined ? undefined : this.#replace(start, end, `/S${nameToken(role)}`);
    }
    if (frame && forbiddenActions.has(name)) frame.forbidden = true;
    return undefined;
  }

  #destination(key: string, start: number, end: number): number | undefined {
    const at = skipSpace(this.#bytes, end);
    const byte = this.#bytes[at];
    const named =
      byte === 0x28 || byte === 0x2f || (byte === 0x3c && this.#bytes[at + 1] !== 0x3c) || isDigit(byte);
    if (!named) return undefined;
    const token = this.#copier.names.destination(this.#value(end));
    return token === undefined ? undefined : this.#replace(start, end, `/${key}${token}`);
  }

  #noteType(end: number): void {
    const at = skipSpace(this.#bytes, end);
    if (this.#bytes[at] !== 0x2f) return;
    const type = nameText(this.#bytes, at + 1, wordEnd(this.#bytes, at + 1));
    if (type === 'FontDescriptor') this.#font.descriptor = true;
    // A page that is none of this file's pages would bring a whole document along.
    if (notCopied.has(type) && this.#edit === undefined) throw new NotCopied();
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
