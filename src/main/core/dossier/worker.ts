// The program of the worker thread: makes one dossier, asking for its documents one after the other, and ends.
import { deflateSync } from 'node:zlib';
import { parentPort } from 'node:worker_threads';
import { makeDossier, type DossierReport } from '#shared/dossier/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { loadFonts } from '#shared/pdf/index.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { formatPorts } from '../format-ports.ts';
import type { FromWorker, MakeOrder, ToWorker } from './messages.ts';
import { WrittenFile } from './written-file.ts';

const say = (message: FromWorker): void => parentPort?.postMessage(message);

/** Takes the answer to what was asked last. */
let answered: ((message: Exclude<ToWorker, MakeOrder>) => void) | undefined;

async function bytesOf(id: string): Promise<Uint8Array> {
  const answer = await new Promise<Exclude<ToWorker, MakeOrder>>((settle) => {
    answered = settle;
    say({ kind: 'ask', id });
  });
  if (answer.kind === 'no-bytes') throw new UserError(answer.code, answer.params);
  return answer.bytes;
}

async function make({ dossier, fonts, producer, created, path }: MakeOrder): Promise<DossierReport> {
  const file = new WrittenFile(path);
  try {
    return await makeDossier(
      { ...dossier, parts: dossier.parts.map((part) => ({ ...part, bytes: () => bytesOf(part.id) })) },
      {
        fonts: loadFonts(fonts),
        deflate: (bytes) => deflateSync(bytes),
        inflate: formatPorts.inflate,
        producer,
        created,
        write: (bytes) => file.write(bytes),
        progress: (done, total) => say({ kind: 'progress', done, total }),
      },
    );
  } finally {
    file.close();
  }
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind !== 'make') return answered?.(message);
  make(message).then(
    (report) => say({ kind: 'made', report }),
    (error: unknown) => {
      const trouble = diskTrouble(error);
      if (trouble) say({ kind: 'trouble', code: trouble.code });
      else say({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
    },
  );
});
