/** A file that goes out with others. */
export interface ArchivedFile {
  /** Below the archive's root, with `/` between folders. */
  path: string;
  /** In bytes, where it is known before. */
  size?: number;
  /** An ISO instant in UTC. */
  changedAt: string;
  /** Whether packing makes it noticeably smaller: not a PDF or a picture. */
  isPackable: boolean;
  /** Asked for once, when its turn has come. */
  parts: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export function textFile(path: string, text: string, changedAt: string): ArchivedFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, changedAt, isPackable: true, parts: () => [bytes] };
}

/** Whether packing makes a file of this type noticeably smaller: others are packed within. */
export const isPackable = (mediaType: string): boolean =>
  /^text\/|json|xml$|^image\/(bmp|tiff|svg)/.test(mediaType);
