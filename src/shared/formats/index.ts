// The file formats that profiles come in and go out as. A new format is one folder here and one line in this list.
// Nothing here knows files on disk, screens or hosts: bytes in, a document and a report out, and back.
import { UserError } from '../model/trouble.ts';
import { decodeStart } from '../xml/decode.ts';
import { rootName } from '../xml/prolog.ts';
import { eurofolio } from './eurofolio/index.ts';
import { europassPdf } from './europass-pdf/index.ts';
import { europassXml } from './europass-xml/index.ts';
import type { Format, FormatPorts, ImportResult } from './format.ts';
import { jsonResume } from './json-resume/index.ts';
import { skillsPassport } from './skillspassport/index.ts';

export { pdfAttachments } from './europass-pdf/index.ts';
export type {
  ExportResult,
  Format,
  FormatPorts,
  ImportReport,
  ImportResult,
  KeptAside,
  StoredFile,
} from './format.ts';

export const formats: readonly Format[] = [europassPdf, europassXml, eurofolio, skillsPassport, jsonResume];

/** Larger files are not looked at, in bytes. */
export const largestFile = 64_000_000;

/** Reads a file of any known format, told by its content; throws a UserError with the reason when it cannot. */
export async function readFile(bytes: Uint8Array, ports: FormatPorts): Promise<ImportResult> {
  if (bytes.length === 0) throw new UserError('file-empty');
  if (bytes.length > largestFile)
    throw new UserError('file-too-large', { megabytes: largestFile / 1_000_000 });
  const format = formats.find(({ detect }) => detect(bytes));
  if (!format) throw unknownFile(bytes);
  return { format: format.id, ...format.read(bytes, ports) };
}

function unknownFile(bytes: Uint8Array): UserError {
  const root = rootName(decodeStart(bytes, 65_536));
  return root === undefined
    ? new UserError('file-unknown')
    : new UserError('xml-unknown', { root: root.slice(0, 60) });
}
