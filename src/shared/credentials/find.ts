// Where in a file the credentials stand: at its root, in the envelope of a signature, in a token, a presentation or a graph.
import { UserError } from '../model/trouble.ts';
import { parseJson } from '../formats/json.ts';
import { fromBase64 } from '../model/base64.ts';
import { limits } from './limits.ts';
import { isObject, listed, type Json } from './nodes.ts';
import { localName } from './names.ts';

export interface Found {
  /** All of the parsed text that the credential stands in: what it refers to may lie beside it. */
  root: unknown;
  credential: Json;
  isSigned: boolean;
}

/** What envelopes hold their content under. */
const envelopes = [
  'payload',
  'credential',
  'verifiableCredential',
  'vc',
  'vp',
  'verifiablePresentation',
  '@graph',
  'graph',
];
/** An envelope within an envelope … is a trap. */
const deepest = 6;

/** Every credential of a parsed file, in its order; none where it is something else. */
export function findCredentials(root: unknown): Found[] {
  const found: Found[] = [];
  look(root, root, false, 0, found);
  return found;
}

function look(value: unknown, root: unknown, isSigned: boolean, depth: number, found: Found[]): void {
  if (depth > deepest || found.length > limits.credentials) return;
  if (typeof value === 'string') {
    const token = tokenContent(value) ?? (depth > 0 ? jsonText(value) : undefined);
    if (token !== undefined) look(token.content, token.content, isSigned || token.isSigned, depth + 1, found);
  } else if (Array.isArray(value)) for (const each of value) look(each, root, isSigned, depth + 1, found);
  else if (isObject(value)) {
    if (isCredential(value)) found.push({ root, credential: value, isSigned: isSigned || isProven(value) });
    else lookInto(value, root, isSigned, depth, found);
  }
}

function lookInto(value: Json, root: unknown, isSigned: boolean, depth: number, found: Found[]) {
  const signed = isSigned || listed(value.signatures).length > 0 || typeof value.signature === 'string';
  for (const key of envelopes)
    if (Object.hasOwn(value, key)) look(value[key], root, signed, depth + 1, found);
  // A credential of the second data model within a presentation: `data:application/vc+jwt,…` as an id.
  const { id } = value;
  const enveloped =
    typeof id === 'string'
      ? /^data:application\/[\w.+-]*vc[\w.+-]*(?:;[^,]{0,100})?,/.exec(id.slice(0, 300))
      : null;
  if (enveloped && typeof id === 'string')
    look(id.slice(enveloped[0].length), root, signed, depth + 1, found);
}

function isCredential(value: Json): boolean {
  const types = listed(value.type ?? value['@type']).map((type) =>
    typeof type === 'string' ? localName(type) : '',
  );
  if (types.some((type) => type.endsWith('Presentation') || type.startsWith('Enveloped'))) return false;
  const keys = new Set(Object.keys(value).map(localName));
  const saysSo = types.some((type) => /Credential$|VerifiableAttestation$/.test(type));
  return keys.has('credentialSubject') && (saysSo || keys.has('issuer'));
}

const isProven = (value: Json): boolean =>
  Object.keys(value).some((key) => localName(key) === 'proof' && listed(value[key]).length > 0);

/** The content of a compact signature (`header.payload.signature`), with or without disclosures after it. */
export function tokenContent(text: string): { content: unknown; isSigned: boolean } | undefined {
  const [token = ''] = text.trim().split('~', 1);
  if (!/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(token)) return undefined;
  const [, payload = '', signature = ''] = token.split('.');
  return jsonBytes(payload, signature !== '');
}

/** The payload of an envelope is the text itself, or base64url of it. */
function jsonText(text: string): { content: unknown; isSigned: boolean } | undefined {
  if (/^\s*[{[]/.test(text)) return parsed(new TextEncoder().encode(text), false);
  return /^[\w-]{8,}={0,2}$/.test(text) ? jsonBytes(text, false) : undefined;
}

function jsonBytes(base64url: string, isSigned: boolean) {
  const bytes = fromBase64(base64url.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  return bytes && parsed(bytes, isSigned);
}

function parsed(bytes: Uint8Array, isSigned: boolean): { content: unknown; isSigned: boolean } | undefined {
  try {
    return { content: parseJson(bytes), isSigned };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
