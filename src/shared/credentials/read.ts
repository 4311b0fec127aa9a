import { parseJson } from '../formats/json.ts';
import { UserError, type Issue } from '../model/trouble.ts';
import { readAttachments } from '../pdf/read-attachments.ts';
import type { Inflate } from '../pdf/read/file.ts';
import type { Credential } from './credential.ts';
import { findCredentials, tokenContent, type Found } from './find.ts';
import { limits } from './limits.ts';
import { objectsById } from './nodes.ts';
import { readOne } from './read-one.ts';

/** Credentials of real life have up to 5 MB, for the pictures of their pages. */
const largest = 20_000_000;

/**
 * Reads a digital credential: JSON-LD or plain JSON, with a proof or in the envelope of a signature (JAdES), a compact token (JWT), a
 * presentation of several, or a PDF that carries one. Undefined when the bytes hold none. Nothing is fetched and no signature checked.
 */
export function readCredential(bytes: Uint8Array, inflate: Inflate): Credential | undefined {
  const found = findCredentials(contentOf(bytes, inflate));
  const objects = new Map(
    [...new Set(found.map(({ root }) => root))].map((root) => [root, objectsById(root)]),
  );
  const read = found
    .slice(0, limits.credentials)
    .flatMap((each) => readOne(each, objects.get(each.root) ?? new Map()) ?? []);
  const [first, ...others] = read;
  if (first === undefined) return undefined;
  return {
    ...first.data,
    others: others.map(({ data }) => data),
    remarks: [
      ...first.remarks,
      ...others.flatMap(({ remarks }, index) => remarks.map((remark) => within(index + 1, remark))),
      ...moreThanRead(found),
    ],
  };
}

const within = (index: number, remark: Issue): Issue => ({
  ...remark,
  path: [String(index), remark.path].filter((step) => step !== '').join('/'),
});

const moreThanRead = (found: readonly Found[]): Issue[] =>
  found.length > limits.credentials
    ? [{ path: '', code: 'credentials-left-out', params: { count: limits.credentials } }]
    : [];

function contentOf(bytes: Uint8Array, inflate: Inflate): unknown {
  if (!isPdf(bytes)) return textContent(bytes);
  const { contents } = readAttachments(bytes, inflate, largest);
  // A list: a PDF with several credentials is read like a presentation of them.
  return contents.flatMap((content) => {
    const payload = content();
    return payload === undefined ? [] : (textContent(payload) ?? []);
  });
}

const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

function textContent(bytes: Uint8Array): unknown {
  if (bytes.length > largest) return undefined;
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  // A token, with or without quotes; its letters are ASCII, whatever else the file may be.
  if (first === 0x65)
    return tokenContent(new TextDecoder('latin1').decode(bytes)) && new TextDecoder('latin1').decode(bytes);
  if (first !== 0x7b && first !== 0x5b && first !== 0x22) return undefined;
  try {
    return parseJson(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
