// The program of the worker thread: makes one dossier, asking for its documents one after the other, and ends.
import { deflateSync } from 'node:zlib';
import { parentPort } from 'node:worker_threads';
import { makeDossier, type DossierReport } from '#shared/dossier/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { loadFonts } from '#shared/pdf/index.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { formatPorts } from '../format-ports.ts';
import type { FromWorker, MakeOrder, ShrinkOrder, ToWorker } from './messages.ts';
import { smaller } from './smaller.ts';
import { WrittenFile } from './written-file.ts';

const say = (message: FromWorker): void => parentPort?.postMessage(message);

/** Takes the answer to what was asked last. */
let answered: ((message: Answer) => void) | undefined;
type Answer = Exclude<ToWorker, MakeOrder | ShrinkOrder>;

async function bytesOf(id: string): Promise<Uint8Array> {
  const answer = await new Promise<Answer>((settle) => {
    answered = settle;
    say({ kind: 'ask', id });
  });
  if (answer.kind === 'no-bytes') throw new UserError(answer.code, answer.params);
  return answer.bytes;
}

async function make(order: MakeOrder): Promise<DossierReport> {
  const { dossier, fonts, producer, created, path } = order;
  const file = new WrittenFile(path);
  const bytesIn = async (id: string, mediaType: string) => {
    const bytes = await bytesOf(id);
    return order.smaller ? smaller(bytes, mediaType) : bytes;
  };
  try {
    return await makeDossier(
      {
        ...dossier,
        parts: dossier.parts.map((part) => ({ ...part, bytes: () => bytesIn(part.id, part.mediaType) })),
      },
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

async function work(order: MakeOrder | ShrinkOrder): Promise<FromWorker> {
  if (order.kind === 'make') return { kind: 'made', report: await make(order) };
  return { kind: 'shrunk', bytes: await smaller(order.bytes, order.mediaType) };
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind !== 'make' && message.kind !== 'shrink') return answered?.(message);
  work(message).then(say, (error: unknown) => {
    const trouble = diskTrouble(error);
    if (trouble) say({ kind: 'trouble', code: trouble.code });
    else say({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
  });
});
