import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { readCredential, type Credential } from '#shared/credentials/index.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/credentials');

export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(folder, name)));

/** The JSON of a fixture. */
export const fixtureJson = (name: string): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(fixture(name))) as Record<string, unknown>;

export const asBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export const read = (bytes: Uint8Array): Credential | undefined => readCredential(bytes, formatPorts.inflate);

/** Reads what has to be one. */
export function credentialOf(content: Uint8Array | string | object): Credential {
  const credential = read(content instanceof Uint8Array ? content : asBytes(content));
  if (credential === undefined) throw new Error('no credential');
  return credential;
}

export const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** A compact signature around a payload; nobody signed it. */
export const token = (payload: unknown): string =>
  [base64url('{"alg":"ES256"}'), base64url(JSON.stringify(payload)), base64url('invented')].join('.');
