// A PDF file written as it grows: numbering, object streams, cross-references (ISO 32000-1, 7.5). Holds no more of it than what
// waits for its object stream.
import { ByteBuffer } from '../byte-buffer.ts';
import { fingerprint } from '../hash.ts';
import type { Deflate } from '../pdf-file.ts';

const header = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
/** An object stream is closed when it holds this many bytes or objects. */
const fullStream = 256_000;
const mostPacked = 2000;
/** Small pieces are handed on together. */
const fullPiece = 64_000;

export class PdfOutput {
  /** Bytes written so far. */
  length = 0;
  /** Room for the one object that is being made. */
  readonly scratch = new ByteBuffer(65_536);
  readonly #write: (bytes: Uint8Array) => void;
  readonly #deflate: Deflate;
  readonly #piece = new ByteBuffer(fullPiece * 2);
  readonly #packed = new ByteBuffer(fullStream + 65_536);
  #directory: number[] = [];
  /** By object: 0 free, else 1 + position or 1 + number of its object stream. */
  readonly #places: number[] = [0];
  /** By object: place in its object stream, -1 for those that stand by themselves. */
  readonly #indices: number[] = [0];
  #summary: Uint32Array = new Uint32Array(4);

  constructor(write: (bytes: Uint8Array) => void, deflate: Deflate) {
    this.#write = write;
    this.#deflate = deflate;
    this.#piece.latin1(header);
    this.length = header.length;
  }

  /** The first of `count` object numbers in a row. */
  reserve(count = 1): number {
    const first = this.#places.length;
    for (let index = 0; index < count; index++) {
      this.#places.push(0);
      this.#indices.push(-1);
    }
    return first;
  }

  /** Writes an object that is not a stream; every character is a byte. */
  object(body: string, object = this.reserve()): number {
    const from = this.#packed.length;
    this.#packed.latin1(body);
    this.#pack(object, from);
    return object;
  }

  /** The same, of bytes. */
  objectBytes(body: Uint8Array, object: number): void {
    const from = this.#packed.length;
    this.#packed.append(body);
    this.#pack(object, from);
  }

  /** Writes a stream whose data are stored as they are; `entries` names the filter if there is one. */
  stream(entries: string, data: Uint8Array, object = this.reserve()): number {
    const head = new ByteBuffer(entries.length);
    head.latin1(entries);
    this.streamBytes(head.bytes(), data, object);
    return object;
  }

  /** The same, with the entries as bytes. */
  streamBytes(entries: Uint8Array, data: Uint8Array, object: number): void {
    this.#places[object] = this.length + 1;
    this.#latin1(`${object} 0 obj\n<<`);
    this.#append(entries);
    this.#latin1(`/Length ${data.length}>>\nstream\n`);
    this.#append(data);
    this.#latin1('\nendstream\nendobj\n');
    this.#note(data);
  }

  /** Writes a stream after compressing it. */
  deflated(entries: string, data: Uint8Array, object = this.reserve()): number {
    return this.stream(`${entries}/Filter/FlateDecode`, this.#deflate(data), object);
  }

  /** Ends the file. The identifier is made of the content, so equal content gives equal bytes. */
  finish(catalog: number, info: number): void {
    this.#closeObjectStream();
    const table = this.reserve();
    const at = this.length;
    this.#places[table] = at + 1;
    const identifier = Array.from(this.#summary, (word) => word.toString(16).padStart(8, '0')).join('');
    const data = this.#deflate(this.#crossReferences());
    this.stream(
      `/Type/XRef/Size ${this.#places.length}/W[1 5 2]/Root ${catalog} 0 R/Info ${info} 0 R` +
        `/ID[<${identifier}><${identifier}>]/Filter/FlateDecode`,
      data,
      table,
    );
    this.#latin1(`startxref\n${at}\n%%EOF\n`);
    this.#hand();
  }

  #pack(object: number, from: number): void {
    this.#directory.push(object, from);
    this.#packed.byte(0x0a);
    if (this.#packed.length >= fullStream || this.#directory.length >= 2 * mostPacked)
      this.#closeObjectStream();
  }

  #closeObjectStream(): void {
    if (this.#directory.length === 0) return;
    const stream = this.reserve();
    for (let at = 0; at < this.#directory.length; at += 2) {
      const object = this.#directory[at] ?? 0;
      this.#places[object] = stream + 1;
      this.#indices[object] = at / 2;
    }
    const directory = `${this.#directory.join(' ')} `;
    const whole = new ByteBuffer(directory.length + this.#packed.length);
    whole.latin1(directory);
    whole.append(this.#packed.bytes());
    const count = this.#directory.length / 2;
    this.#directory = [];
    this.#packed.length = 0;
    this.deflated(`/Type/ObjStm/N ${count}/First ${directory.length}`, whole.bytes(), stream);
  }

  #crossReferences(): Uint8Array {
    const view = new DataView(new ArrayBuffer(this.#places.length * 8));
    view.setUint16(6, 0xffff); // object 0, head of the list of free objects
    for (let object = 1; object < this.#places.length; object++) {
      const place = this.#places[object] ?? 0;
      const index = this.#indices[object] ?? -1;
      // A number that was reserved and never used stays free.
      view.setUint8(object * 8, place === 0 ? 0 : index >= 0 ? 2 : 1);
      view.setUint8(object * 8 + 1, Math.floor(Math.max(0, place - 1) / 2 ** 32));
      view.setUint32(object * 8 + 2, Math.max(0, place - 1) % 2 ** 32);
      view.setUint16(object * 8 + 6, Math.max(0, index));
    }
    return new Uint8Array(view.buffer);
  }

  // Samples, with the lengths, tell any two files apart that differ by more than an accident; all bytes would take as long as copying.
  #note(data: Uint8Array): void {
    const sample = data.length <= 1024 ? data : data.subarray(data.length - 1024);
    const words = new Uint32Array(6);
    words.set(this.#summary);
    words.set([fingerprint(sample)[0] ?? 0, data.length], 4);
    this.#summary = fingerprint(new Uint8Array(words.buffer));
  }

  #latin1(text: string): void {
    this.#piece.latin1(text);
    this.length += text.length;
  }

  #append(data: Uint8Array): void {
    this.length += data.length;
    if (data.length < 8192) this.#piece.append(data);
    else {
      this.#hand();
      this.#write(data);
    }
    if (this.#piece.length >= fullPiece) this.#hand();
  }

  #hand(): void {
    if (this.#piece.length > 0) this.#write(this.#piece.bytes());
    this.#piece.length = 0;
  }
}
