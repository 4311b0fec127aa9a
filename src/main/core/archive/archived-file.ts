/** A file that goes out with others. */
export interface ArchivedFile {
  /** Below the archive's root, with `/` between folders. */
  path: string;
  /** In bytes. */
  size: number;
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
