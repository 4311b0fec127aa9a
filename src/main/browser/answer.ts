import type { ServerResponse } from 'node:http';
import { jsonType } from '#shared/contract/frame.ts';
import { windowHeaders } from '../core/window/index.ts';
import type { Language } from '../core/words.ts';
import { plainPage, type Page } from './pages.ts';

type Headers = Record<string, string>;

/** Ends an answer. Every one carries the window's policy, and none is kept unless it says so. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: Uint8Array | string = '',
): void {
  response.writeHead(status, {
    ...windowHeaders,
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function answerPage(response: ServerResponse, status: number, page: Page, language: Language): void {
  answer(response, status, { 'Content-Type': 'text/html; charset=utf-8' }, plainPage(page, language));
}

/** Trouble as the window's client reads it. */
export function answerTrouble(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Headers = {},
): void {
  answer(response, status, { 'Content-Type': jsonType, ...headers }, JSON.stringify({ code }));
}
