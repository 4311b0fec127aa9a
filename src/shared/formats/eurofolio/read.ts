import { fromBase64 } from '../../model/base64.ts';
import { array, fitting, object, oneOf, string, whole, withDefault } from '../../model/shape.ts';
import { UserError, type Issue } from '../../model/trouble.ts';
import {
  languagePattern,
  parseProfile,
  profileVersion,
  type ProfileDocument,
} from '../../profile/document.ts';
import { filesOf } from '../../profile/files.ts';
import { longestProfile } from '../../profile/size.ts';
import { withoutTrash } from '../../profile/trash.ts';
import type { FormatPorts, ImportResult, StoredFile } from '../format.ts';
import { parseJson } from '../json.ts';
import { importReport } from '../report.ts';
import { nativeVersion } from './version.ts';
import { harmless } from './harmless.ts';

const version = whole(-Infinity, Infinity);
const storedFile = object({ id: string, mediaType: oneOf('image/png', 'image/jpeg'), data: string });
const container = object({
  format: oneOf('eurofolio'),
  version,
  profile: object({ version }),
  files: withDefault(
    array((value) => value),
    () => [],
  ),
});

/** Reads a native file. Throws a UserError when it was written by a newer version, or is damaged. */
export function readNative(bytes: Uint8Array, ports: FormatPorts): Omit<ImportResult, 'format'> {
  const parsed = fitting(container, parseJson(bytes));
  if (!parsed) throw new UserError('native-damaged');
  if (parsed.version > nativeVersion || parsed.profile.version > profileVersion)
    throw new UserError('native-from-the-future');
  const { sections = {} } = parsed.profile;
  if (JSON.stringify(sections).length > longestProfile) throw new UserError('json-too-complex');

  const unread: Issue[] = [];
  const document = readDocument(withLanguage(parsed.profile, unread), unread);
  const files = readFiles(parsed.files, ports, unread);
  for (const id of filesOf(document)) {
    if (!files.has(id) && !unread.some(({ code }) => code === 'file-damaged'))
      unread.push({ path: `files/${id}`, code: 'file-absent' });
  }
  return { document, files, report: importReport(document, unread) };
}

/** A language that is none is left out: nothing else of the profile depends on it. */
function withLanguage(profile: Record<string, unknown>, unread: Issue[]): Record<string, unknown> {
  const { language, ...rest } = profile;
  if (typeof language !== 'string' || languagePattern.test(language)) return profile;
  unread.push({ path: 'language', code: 'unknown-language', params: { language: language.slice(0, 80) } });
  return rest;
}

/** A file has no trash: what somebody put there by hand is not taken over. */
function readDocument(profile: unknown, unread: Issue[]): ProfileDocument {
  const document = fitting(parseProfile, profile);
  if (!document) throw new UserError('native-damaged');
  return harmless(withoutTrash(document), unread) as ProfileDocument;
}

/** Files whose bytes are not those that their id names are left out. */
function readFiles(stored: unknown[], ports: FormatPorts, unread: Issue[]): Map<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  for (const [index, each] of stored.entries()) {
    const file = fitting(storedFile, each);
    const bytes = file && fromBase64(file.data);
    if (bytes && ports.sha256(bytes) === file.id) {
      files.set(file.id, { mediaType: file.mediaType, bytes });
    } else unread.push({ path: `files/${index + 1}`, code: 'file-damaged' });
  }
  return files;
}
