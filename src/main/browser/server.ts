import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { readWindowFile } from '../core/window/index.ts';
import type { Language } from '../core/words.ts';
import { createAccess, type Access } from './access.ts';
import { answer, answerPage, answerTrouble } from './answer.ts';
import { answerCall, type Limits } from './call-route.ts';
import { answerDownload } from './download-route.ts';
import { createEventStreams, type EventStreams } from './event-route.ts';
import { comesFromOurWindow } from './guard.ts';

export interface HostOptions {
  app: App;
  /** Folder of the built window. */
  windowFolder: string;
  language: Language;
  limits: Limits;
  log: (error: unknown, about: string) => void;
}

/** A listening server and what belongs to its port. */
export interface Listening {
  server: Server;
  port: number;
  access: Access;
  streams: EventStreams;
  /** Begun and not yet sent whole; streams of events are among them. */
  answers: ReadonlySet<ServerResponse>;
}

/** Listens on 127.0.0.1, on a free port when `port` is 0. Rejects with Node's error (`EADDRINUSE`) when it cannot. */
export async function listen(options: HostOptions, port: number): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((settle, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', settle);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const streams = createEventStreams(options.app.subscribe);
  const answers = new Set<ServerResponse>();
  const listening = { server, port: address.port, access: createAccess(address.port), streams, answers };
  server.on('request', (request, response) => {
    answers.add(response);
    response.on('close', () => answers.delete(response));
    answerRequest(request, response, options, listening).catch((error: unknown) => {
      options.log(error, `request ${request.url ?? ''}`);
      if (response.headersSent) response.destroy();
      else answerTrouble(response, 500, 'internal');
    });
  });
  return listening;
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: HostOptions,
  { port, access, streams }: Listening,
): Promise<void> {
  const { method } = request;
  const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  if (!url) return answerTrouble(response, 400, 'bad-request');
  const call = /^\/call\/([\w.]+)$/.exec(url.pathname)?.[1];
  const isPage = method === 'GET' && url.pathname === '/';

  // 1. only from our own window
  if (!comesFromOurWindow(request, port)) return refuse(response, isPage, options.language);
  // 2. the launch token lets a browser in, once
  const token = url.searchParams.get('launch');
  const cookie = isPage && token !== null ? access.exchange(token) : undefined;
  if (cookie) return answer(response, 303, { Location: '/', 'Set-Cookie': cookie });
  // 3. everything else needs the cookie
  if (!access.admits(request.headers.cookie)) {
    if (isPage && token !== null) return answerPage(response, 403, 'badTicket', options.language);
    return refuse(response, isPage, options.language);
  }
  if (isPage && token !== null) return answer(response, 303, { Location: '/' });
  // 4. what there is
  if (call) {
    if (method !== 'POST') return answerTrouble(response, 405, 'bad-request', { Allow: 'POST' });
    return answerCall(request, response, call, options.app.dispatch, options.limits);
  }
  if (method !== 'GET') return answerTrouble(response, 405, 'bad-request', { Allow: 'GET' });
  if (url.pathname === '/events') return streams.open(response);
  const download = options.app.download(url.pathname);
  if (download) return answerDownload(response, download, url.searchParams.get('name'));
  return answerWindowFile(response, url.pathname, options);
}

function refuse(response: ServerResponse, isPage: boolean, language: Language): void {
  if (isPage) answerPage(response, 403, 'refused', language);
  else answerTrouble(response, 403, 'not-admitted');
}

async function answerWindowFile(
  response: ServerResponse,
  path: string,
  { windowFolder, language }: HostOptions,
): Promise<void> {
  const file = await readWindowFile(windowFolder, path);
  if (!file)
    return path === '/'
      ? answerPage(response, 500, 'noWindow', language)
      : answerPage(response, 404, 'notFound', language);
  const cache = file.immutable ? 'private, max-age=31536000, immutable' : 'no-cache';
  answer(response, 200, { 'Content-Type': file.mediaType, 'Cache-Control': cache }, file.bytes);
}
