import { z } from 'zod';
import { fromBase64 } from '../../model/base64.ts';
import { UserError, type Issue } from '../../model/trouble.ts';
import { profileSchema, profileVersion, type ProfileDocument } from '../../profile/document.ts';
import type { FormatPorts, ImportResult, StoredFile } from '../format.ts';
import { parseJson } from '../json.ts';
import { importReport } from '../report.ts';
import { nativeVersion } from './version.ts';
import { harmless } from './harmless.ts';

const storedFile = z.object({
  id: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  data: z.string(),
});
const container = z.object({
  format: z.literal('eurofolio'),
  version: z.int(),
  profile: z.looseObject({ version: z.int() }),
  files: z.array(z.unknown()).default([]),
});

/** Reads a native file. Throws a UserError when it was written by a newer version, or is damaged. */
export function readNative(bytes: Uint8Array, ports: FormatPorts): Omit<ImportResult, 'format'> {
  const parsed = container.safeParse(parseJson(bytes));
  if (!parsed.success) throw new UserError('native-damaged');
  const { version, profile, files: stored } = parsed.data;
  if (version > nativeVersion || profile.version > profileVersion)
    throw new UserError('native-from-the-future');

  const unread: Issue[] = [];
  const document = readDocument(profile, unread);
  const files = readFiles(stored, ports, unread);
  return { document, files, report: importReport(document, unread) };
}

function readDocument(profile: unknown, unread: Issue[]): ProfileDocument {
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success) throw new UserError('native-damaged');
  return harmless(parsed.data, unread) as unknown as ProfileDocument;
}

/** Files whose bytes are not those that their id names are left out. */
function readFiles(stored: unknown[], ports: FormatPorts, unread: Issue[]): Map<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  for (const [index, each] of stored.entries()) {
    const parsed = storedFile.safeParse(each);
    const bytes = parsed.success ? fromBase64(parsed.data.data) : undefined;
    if (parsed.success && bytes && ports.sha256(bytes) === parsed.data.id) {
      files.set(parsed.data.id, { mediaType: parsed.data.mediaType, bytes });
    } else unread.push({ path: `files/${index + 1}`, code: 'file-damaged' });
  }
  return files;
}
