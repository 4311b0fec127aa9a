// The program of the worker thread: one document at a time, in the order in which they come.
import { parentPort } from 'node:worker_threads';
import { createContext } from './context.ts';
import type { ReadRequest, WorkerMessage } from './outcome.ts';
import { readDocument } from './read-document.ts';
import { createRecogniser } from './recogniser.ts';

const recogniser = createRecogniser();
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

async function read(request: ReadRequest): Promise<void> {
  say({ kind: 'began' });
  const { context, result } = createContext(request, say);
  try {
    await readDocument(context, recogniser);
    say({ kind: 'done', result: result() });
  } catch (error) {
    say({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
  }
}

parentPort?.on('message', (request: ReadRequest) => void read(request));
