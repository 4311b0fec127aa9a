import { PdfFile, type Inflate } from './read/file.ts';
import { nameOf, PdfReference, type PdfDictionary, type PdfValue } from './read/values.ts';

export interface PdfAttachments {
  encrypted: boolean;
  /** Whether the file has its end; one that was cut off may still hold whole attachments. */
  complete: boolean;
  /** Whether there was more in it than is read of a file. */
  tooMuch: boolean;
  /** The content of each attachment, unpacked when it is asked for; undefined when it cannot be had. */
  contents: (() => Uint8Array | undefined)[];
}

/** Nobody attaches more; a tree that goes on for longer is a trap. Counts nodes and what stands in them. */
const largestTree = 100_000;

/**
 * Finds what is attached to a PDF file: by the name tree `/Names /EmbeddedFiles` with all its `/Kids`, by `/AF`, and then anything
 * that calls itself an attached file. Names, types and descriptions are not trusted: real Europass files lack them or have
 * server paths for them. `maxBytes` limits each content.
 */
export function readAttachments(bytes: Uint8Array, inflate: Inflate, maxBytes: number): PdfAttachments {
  const file = new PdfFile(bytes, inflate);
  const complete = endsProperly(bytes) && (file.catalog !== undefined || file.isSpent);
  const tooMuch = file.isSpent;
  if (file.encrypted) return { encrypted: true, complete, tooMuch, contents: [] };
  const streams = new Map<number, PdfReference>();
  for (const reference of attachedStreams(file)) streams.set(reference.number, reference);
  const contents = [...streams.values()].map((reference) => () => {
    const stream = file.stream(reference);
    return stream && file.unpack(stream, maxBytes);
  });
  return { encrypted: false, complete, tooMuch, contents };
}

function* attachedStreams(file: PdfFile): Generator<PdfReference> {
  for (const specification of new Set(specifications(file))) yield* streamsOf(file, specification);
  for (const [reference, dictionary] of file.dictionaries()) {
    if (nameOf(dictionary.get('Type')) === 'EmbeddedFile') yield reference;
  }
}

/** The same one may come several times. */
function* specifications(file: PdfFile): Generator<PdfDictionary> {
  const { catalog } = file;
  const names = file.dictionary(file.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
  const associated = file.resolve(catalog?.get('AF'));
  const pointedTo = [
    ...(names ? nameTreeValues(file, names) : []),
    ...(Array.isArray(associated) ? associated : [associated]),
  ];
  for (const value of pointedTo) {
    const specification = file.dictionary(value);
    if (specification) yield specification;
  }
  for (const [, dictionary] of file.dictionaries()) if (dictionary.has('EF')) yield dictionary;
}

/** The values of a name tree: they stand behind their names, in the leaves. */
function* nameTreeValues(file: PdfFile, root: PdfDictionary): Generator<PdfValue> {
  // The last one waiting is next, so that the order of the tree is kept.
  const waiting: PdfValue[] = [root];
  const seen = new Set<PdfDictionary>();
  let left = largestTree;
  while (waiting.length > 0 && left > 0) {
    const node = file.dictionary(waiting.pop());
    if (!node || seen.has(node)) continue;
    seen.add(node);
    const [names, kids] = [file.array(node.get('Names')), file.array(node.get('Kids'))];
    left -= 1 + names.length + kids.length;
    if (left < 0) return;
    yield* names.filter((_, index) => index % 2 === 1);
    for (const kid of kids.toReversed()) waiting.push(kid);
  }
}

/** The streams of a file specification: the same content under up to five keys. */
function* streamsOf(file: PdfFile, specification: PdfDictionary): Generator<PdfReference> {
  const embedded = file.dictionary(specification.get('EF'));
  for (const stream of embedded?.values() ?? []) if (stream instanceof PdfReference) yield stream;
}

/** The end mark may be followed by a little junk. */
function endsProperly(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 2048)));
  return end.includes('startxref') && end.includes('%%EOF');
}
