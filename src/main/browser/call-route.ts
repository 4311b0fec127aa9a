import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '#shared/contract/dispatcher.ts';
import { asCallError } from '#shared/contract/errors.ts';
import { FrameError, frameType, jsonType, pack, unpack } from '#shared/contract/frame.ts';
import { answer, answerTrouble } from './answer.ts';

/** In bytes. */
export interface Limits {
  request: number;
  answer: number;
}

/** `POST /call/<name>`: the input as JSON or as a frame, the answer as either, trouble as JSON with a status from 400 up. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  dispatch: Dispatch,
  limits: Limits,
): Promise<void> {
  const type = request.headers['content-type']?.split(';')[0]?.trim();
  if (type !== jsonType && type !== frameType) return answerTrouble(response, 415, 'bad-request');
  const body = await readBody(request, limits.request);
  if (body === undefined) return answerTrouble(response, 413, 'request-too-large', { Connection: 'close' });
  try {
    const output = await dispatch(name, unpack(type, body), { window: windowOf(request) });
    const packed = pack(output);
    if (packed.body.length > limits.answer) return answerTrouble(response, 500, 'answer-too-large');
    answer(response, 200, { 'Content-Type': packed.contentType }, packed.body);
  } catch (error) {
    if (error instanceof FrameError) return answerTrouble(response, 400, 'bad-request');
    const known = asCallError(error);
    if (!known) throw error;
    const status = known.code === 'internal' ? 500 : 400;
    answer(response, status, { 'Content-Type': jsonType }, JSON.stringify(known));
  }
}

/** The whole body, or undefined as soon as it is too long; what still comes is then thrown away. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length']) > limit) {
    request.resume();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The name that the window gave itself; anything odd counts as none. */
export function windowOf({ headers }: IncomingMessage): string | undefined {
  const name = headers['x-eurofolio-window'];
  return typeof name === 'string' && /^[\w-]{1,64}$/.test(name) ? name : undefined;
}
