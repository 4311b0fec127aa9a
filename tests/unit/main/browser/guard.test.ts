import { expect, it } from 'vitest';
import { comesFromOurWindow } from '../../../../src/main/browser/guard.ts';

const host = '127.0.0.1:8080';
const origin = `http://${host}`;
const admitted = (method: string, headers: Record<string, string>) =>
  comesFromOurWindow({ method, headers }, 8080);

it.each([
  ['GET', { host }],
  ['GET', { host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ['GET', { host, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
  ['POST', { host, origin }],
])('lets our own window in: %s %o', (method, headers) => {
  expect(admitted(method, headers)).toBe(true);
});

it.each([
  ['another name for this computer', 'GET', { host: 'localhost:8080' }],
  [
    'a name that resolves to this computer',
    'POST',
    { host: 'rebound.example:8080', origin: 'http://rebound.example:8080' },
  ],
  ['another port', 'GET', { host: '127.0.0.1:8081' }],
  ['no host', 'GET', {}],
  ['another site', 'POST', { host, origin: 'https://elsewhere.example' }],
  ['another scheme', 'POST', { host, origin: `https://${host}` }],
  ['a page without origin', 'POST', { host, origin: 'null' }],
  ['a call that does not say where it comes from', 'POST', { host }],
  [
    'a picture or script on another site',
    'GET',
    { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  ],
  ['another port of this computer', 'GET', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
])('keeps out %s', (_name, method, headers) => {
  expect(admitted(method, headers)).toBe(false);
});
