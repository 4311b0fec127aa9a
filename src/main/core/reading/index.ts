// Gets the words out of documents, in a worker thread of its own: a document that is broken, huge or hostile harms nothing else.
// Must not know where documents are kept; and nobody but `worker.ts` may load what reads them.
export { createReader, type Reader, type ReaderOptions } from './reader.ts';
export type { ReadFacts, ReadOutcome, ReadRequest } from './outcome.ts';
