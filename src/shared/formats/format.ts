import type { Issue } from '../model/trouble.ts';
import type { ProfileDocument } from '../profile/document.ts';

/** A file that a profile refers to (the photo), by the SHA-256 of its bytes. */
export interface StoredFile {
  mediaType: string;
  bytes: Uint8Array;
}

/** What a format asks of its host. */
export interface FormatPorts {
  /** SHA-256 as 64 lower-case hex digits. */
  sha256: (bytes: Uint8Array) => string;
  /** Unpacks a zlib stream; undefined when it is damaged from the start or longer than `maxBytes`. */
  inflate: (bytes: Uint8Array, maxBytes: number) => Uint8Array | undefined;
}

/** Something that an import did not understand: it lies in the document's extras and is written back. */
export interface KeptAside {
  /** Where it stood in the file: names from below the root down to its parent, joined by `/`. */
  path: string;
  name: string;
}

export interface ImportReport {
  /** Section id, what a custom section is called, and how many entries or values were read for it. */
  mapped: { name: string; title?: string; count: number }[];
  keptAside: KeptAside[];
  /** What was changed or dropped in reading, with the code of the sentence that says why. */
  unread: Issue[];
}

export interface ImportResult {
  /** Id of the format that was found. */
  format: string;
  document: ProfileDocument;
  files: Map<string, StoredFile>;
  report: ImportReport;
}

export interface ExportResult {
  bytes: Uint8Array;
  /** What the format could not take, such as characters that XML does not know. */
  remarks: Issue[];
}

/** One file format. Which one a file has is decided by its content, never by its name. */
export interface Format {
  id: string;
  /** Without the dot, the usual one first. */
  extensions: string[];
  mediaType: string;
  detect: (bytes: Uint8Array) => boolean;
  /** Throws a UserError when nothing can be read. A format that is only recognised throws one that says so. */
  read: (bytes: Uint8Array, ports: FormatPorts) => Omit<ImportResult, 'format'>;
  write?: (document: ProfileDocument, files: ReadonlyMap<string, StoredFile>) => ExportResult;
}
