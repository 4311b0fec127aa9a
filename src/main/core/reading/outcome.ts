import type { Issue } from '#shared/model/trouble.ts';

export interface ReadRequest {
  /** The whole file. Its memory moves to the worker: the caller's array is empty afterwards, unless it is a part of a larger one. */
  bytes: Uint8Array;
  /** As `mediaTypeOf` says. */
  mediaType: string;
  fileName: string;
  /** Also recognise the letters in pictures and on scanned pages: some seconds a page. */
  recognise: boolean;
}

/** What a document says of itself. */
export interface ReadFacts {
  title?: string;
  author?: string;
  /** BCP 47, as written. */
  language?: string;
}

/** What was read. There is always an outcome; whatever went wrong stands in `remarks`, beside the text that could be read. */
export interface ReadOutcome {
  /** Normalised (NFC); paragraphs and pages are lines. */
  text: string;
  /** Of a PDF or a TIFF. */
  pages?: number;
  /** Whether some of the text was recognised in pictures, and can be wrong. */
  recognised: boolean;
  remarks: Issue[];
  facts: ReadFacts;
}

/** An outcome without its text, which the worker sends piece by piece. */
export type ReadResult = Omit<ReadOutcome, 'text'>;

/** What the worker says; each of these is also a sign of life. */
export type WorkerMessage =
  | { kind: 'began' }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'text'; text: string }
  | { kind: 'done'; result: ReadResult }
  | { kind: 'bug'; error: unknown };
