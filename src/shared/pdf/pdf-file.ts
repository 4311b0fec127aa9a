// The file around the objects: numbering, object streams, cross-reference stream, trailer (ISO 32000-1, 7.5).
// Objects are written as text by those who know them, which is several times faster than building and serialising a tree.
import { ByteBuffer } from './byte-buffer.ts';
import { fingerprint } from './hash.ts';

export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** How many objects share an object stream: enough to compress well, few enough to be read piecemeal. */
const objectsPerStream = 1000;
const header = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

interface Stream {
  object: number;
  head: string;
  data: Uint8Array;
}

export class PdfFile {
  readonly #bodies: (string | undefined)[] = [undefined];
  readonly #streams: Stream[] = [];
  readonly #deflate: Deflate;

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
  }

  /** The first of `count` object numbers in a row. */
  reserve(count = 1): number {
    const first = this.#bodies.length;
    for (let index = 0; index < count; index++) this.#bodies.push(undefined);
    return first;
  }

  /** Writes an object that is not a stream. Its body is ASCII. */
  object(body: string, object = this.reserve()): number {
    this.#bodies[object] = body;
    return object;
  }

  /** Writes a stream whose data are stored as they are; `entries` names the filter if there is one. */
  stream(entries: string, data: Uint8Array, object = this.reserve()): number {
    this.#streams.push({ object, head: `<<${entries}/Length ${data.length}>>`, data });
    return object;
  }

  /** Writes a stream after compressing it. */
  deflated(entries: string, data: Uint8Array, object = this.reserve()): number {
    return this.stream(`${entries}/Filter/FlateDecode`, this.#deflate(data), object);
  }

  /** The whole file. The identifier is made of the content, so equal content gives equal bytes. */
  bytes(catalog: number, info: number): Uint8Array {
    const packed = this.#packObjects();
    const table = this.reserve();
    const size = this.#bodies.length;
    const out = new ByteBuffer(
      this.#streams.reduce((sum, { data }) => sum + data.length + 200, 1024 + size * 8),
    );
    out.latin1(header);
    const places = new Uint32Array(size);
    for (const stream of this.#streams) {
      places[stream.object] = out.length;
      writeStream(out, stream);
    }
    places[table] = out.length;
    const identifier = hex(fingerprint(this.#summary()));
    const entries =
      `/Type/XRef/Size ${size}/W[1 4 2]/Root ${catalog} 0 R/Info ${info} 0 R` +
      `/ID[<${identifier}><${identifier}>]/Filter/FlateDecode`;
    const data = this.#deflate(crossReferences(places, packed));
    writeStream(out, { object: table, head: `<<${entries}/Length ${data.length}>>`, data });
    out.latin1(`startxref\n${places[table]}\n%%EOF\n`);
    return out.bytes();
  }

  // Compressed data end with a checksum of what they hold; with samples of the rest, that tells any two files apart.
  #summary(): Uint8Array {
    const summary = new ByteBuffer(this.#streams.length * 600);
    for (const { data } of this.#streams) {
      const step = Math.max(1, Math.floor(data.length / 256));
      for (let at = 0; at <= data.length - step; at += step) summary.byte(data[at] ?? 0);
      for (let at = Math.max(0, data.length - 4); at < data.length; at++) summary.byte(data[at] ?? 0);
      summary.byte(data.length & 255);
      summary.byte((data.length >> 8) & 255);
    }
    return summary.bytes();
  }

  // Object streams are what keeps a tagged file small: the structure tree is hundreds of similar dictionaries.
  #packObjects(): Map<number, [stream: number, index: number]> {
    const packed = new Map<number, [number, number]>();
    const objects = this.#bodies.flatMap((body, object) => (body === undefined ? [] : [{ object, body }]));
    for (let from = 0; from < objects.length; from += objectsPerStream) {
      const stream = this.reserve();
      let directory = '';
      let text = '';
      objects.slice(from, from + objectsPerStream).forEach(({ object, body }, index) => {
        packed.set(object, [stream, index]);
        directory += `${object} ${text.length} `;
        text += `${body}\n`;
      });
      const count = Math.min(objectsPerStream, objects.length - from);
      const entries = `/Type/ObjStm/N ${count}/First ${directory.length}`;
      this.deflated(entries, new TextEncoder().encode(directory + text), stream);
    }
    return packed;
  }
}

function crossReferences(places: Uint32Array, packed: Map<number, [number, number]>): Uint8Array {
  const view = new DataView(new ArrayBuffer(places.length * 7));
  view.setUint16(5, 0xffff); // object 0, head of the list of free objects
  for (let object = 1; object < places.length; object++) {
    const [stream, index] = packed.get(object) ?? [undefined, 0];
    // A number that was reserved and never used stays free.
    const kind = stream !== undefined ? 2 : places[object] === 0 ? 0 : 1;
    view.setUint8(object * 7, kind);
    view.setUint32(object * 7 + 1, stream ?? places[object] ?? 0);
    view.setUint16(object * 7 + 5, index);
  }
  return new Uint8Array(view.buffer);
}

const hex = (words: Uint32Array) => Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');

function writeStream(out: ByteBuffer, { object, head, data }: Stream): void {
  out.latin1(`${object} 0 obj\n${head}\nstream\n`);
  out.append(data);
  out.latin1('\nendstream\nendobj\n');
}
