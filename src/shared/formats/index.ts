// The file formats that profiles come in and go out as. A new format is one folder here and one line in this list.
// Nothing here knows files on disk, screens or hosts: bytes in, a document and a report out, and back.
import type { Format, FormatPorts, ImportResult } from './format.ts';

export type {
  ExportResult,
  Format,
  FormatPorts,
  ImportReport,
  ImportResult,
  KeptAside,
  StoredFile,
} from './format.ts';

export const formats: readonly Format[] = [];

/** Reads a file of any known format; throws a UserError with the reason when it cannot. */
export async function readFile(_bytes: Uint8Array, _ports: FormatPorts): Promise<ImportResult> {
  throw new Error('not yet');
}
