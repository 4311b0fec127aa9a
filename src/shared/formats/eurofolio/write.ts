import { toBase64 } from '../../model/base64.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { withoutTrash } from '../../profile/trash.ts';
import { nativeVersion } from './version.ts';
import type { ExportResult, StoredFile } from '../format.ts';

/** Writes a profile with the files that it refers to, on one line: it is for programs to read. */
export function writeNative(document: ProfileDocument, files: ReadonlyMap<string, StoredFile>): ExportResult {
  const text = JSON.stringify(withoutTrash(document));
  const named = new Set(text.match(/(?<=")[0-9a-f]{64}(?=")/g));
  const used = [...files].filter(([id]) => named.has(id));
  const stored = used.map(([id, { mediaType, bytes }]) => ({ id, mediaType, data: toBase64(bytes) }));
  const head = `"format":"eurofolio","version":${nativeVersion}`;
  const container = `{${head},"profile":${text},"files":${JSON.stringify(stored)}}`;
  return { bytes: new TextEncoder().encode(container), remarks: [] };
}
