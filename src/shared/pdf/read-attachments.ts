import { PdfFile, type Inflate } from './read/file.ts';
import { nameOf, PdfReference, type PdfDictionary, type PdfValue } from './read/values.ts';

export interface PdfAttachments {
  encrypted: boolean;
  /** Whether the file has its end; one that was cut off may still hold whole attachments. */
  complete: boolean;
  /** The content of each attachment, unpacked when it is asked for; undefined when it cannot be had. */
  contents: (() => Uint8Array | undefined)[];
}

/** Nobody attaches more; a tree that goes on for longer is a trap. */
const maximumNodes = 10_000;

/**
 * Finds what is attached to a PDF file: by the name tree `/Names /EmbeddedFiles` with all its `/Kids`, by `/AF`, and then anything
 * that calls itself an attached file. Names, types and descriptions are not trusted: real Europass files lack them or have
 * server paths for them. `maxBytes` limits each content.
 */
export function readAttachments(bytes: Uint8Array, inflate: Inflate, maxBytes: number): PdfAttachments {
  const file = new PdfFile(bytes, inflate);
  const complete = endsProperly(bytes) && file.catalog !== undefined;
  if (file.encrypted) return { encrypted: true, complete, contents: [] };
  const streams = new Map<number, PdfReference>();
  for (const reference of attachedStreams(file)) streams.set(reference.number, reference);
  const contents = [...streams.values()].map((reference) => () => {
    const stream = file.stream(reference);
    return stream && file.unpack(stream, maxBytes);
  });
  return { encrypted: false, complete, contents };
}

function* attachedStreams(file: PdfFile): Generator<PdfReference> {
  const { catalog } = file;
  const names = file.dictionary(file.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
  for (const specification of names ? nameTreeValues(file, names) : []) yield* streamsOf(file, specification);
  const associated = file.resolve(catalog?.get('AF'));
  for (const specification of Array.isArray(associated) ? associated : [associated])
    yield* streamsOf(file, specification);
  for (const [, dictionary] of file.dictionaries())
    if (dictionary.has('EF')) yield* streamsOf(file, dictionary);
  for (const [reference, dictionary] of file.dictionaries()) {
    if (nameOf(dictionary.get('Type')) === 'EmbeddedFile') yield reference;
  }
}

/** The values of a name tree: they stand behind their names, in the leaves. */
function* nameTreeValues(file: PdfFile, root: PdfDictionary): Generator<PdfValue> {
  const waiting = [root];
  const seen = new Set<PdfDictionary>();
  for (let node = waiting.shift(); node && seen.size < maximumNodes; node = waiting.shift()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield* file.array(node.get('Names')).filter((_, index) => index % 2 === 1);
    const kids = file.array(node.get('Kids')).map((kid) => file.dictionary(kid));
    waiting.unshift(...kids.filter((kid) => kid !== undefined));
  }
}

/** The streams of a file specification: the same content under up to five keys. */
function* streamsOf(file: PdfFile, specification: PdfValue): Generator<PdfReference> {
  const embedded = file.dictionary(file.dictionary(specification)?.get('EF'));
  for (const stream of embedded?.values() ?? []) if (stream instanceof PdfReference) yield stream;
}

/** The end mark may be followed by a little junk. */
function endsProperly(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 2048)));
  return end.includes('startxref') && end.includes('%%EOF');
}
