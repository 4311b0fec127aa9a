import { Worker } from 'node:worker_threads';
import type { DossierReport } from '#shared/dossier/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { FromWorker, ListedDossier, MakeOrder, ToWorker } from './messages.ts';

export interface DossierMakerOptions {
  /** The worker's program: `ProgramFolder.dossierWorker`. */
  worker: URL;
  readFonts: () => Uint8Array | Promise<Uint8Array>;
  /** Hears of bugs. */
  log: (error: unknown, about: string) => void;
  /** The memory of the worker's own objects, in megabytes; documents lie beside it. */
  memory?: number;
}

export interface DossierWish {
  dossier: ListedDossier;
  producer: string;
  /** An ISO instant in UTC. */
  created: string;
  /** Where the file is written. What lies there after a failure is no file. */
  path: string;
  /** A part's bytes, asked for when its turn has come. A UserError leaves the part out. The memory moves to the worker. */
  bytesOf: (id: string) => Uint8Array | Promise<Uint8Array>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * Makes one dossier. Rejects with the signal's reason when it was aborted, with UserError `made-disk-full` or `disk-trouble`, and
 * `dossier-failed` or `dossier-out-of-memory` when the worker came to a bad end.
 */
export type DossierMaker = (wish: DossierWish) => Promise<DossierReport>;

export function createDossierMaker(options: DossierMakerOptions): DossierMaker {
  const { worker: program, readFonts, log, memory = 1024 } = options;
  return async ({ dossier, producer, created, path, bytesOf, onProgress, signal }) => {
    const fonts = await readFonts();
    signal.throwIfAborted();
    const worker = new Worker(program, {
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const tell = (message: ToWorker, moved: ArrayBuffer[] = []) => worker.postMessage(message, moved);
    try {
      return await new Promise<DossierReport>((settle, refuse) => {
        signal.addEventListener('abort', () => refuse(signal.reason), { once: true });
        worker.on('error', (error) => {
          const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
          if (!isMemory) log(error, 'the thread that makes dossiers');
          refuse(new UserError(isMemory ? 'dossier-out-of-memory' : 'dossier-failed'));
        });
        worker.on('exit', () => refuse(new UserError('dossier-failed')));
        worker.on('message', (message: FromWorker) => {
          switch (message.kind) {
            case 'ask':
              return void answer(message.id).catch(refuse);
            case 'progress':
              return onProgress(message.done, message.total);
            case 'made':
              return settle(message.report);
            case 'trouble':
              return refuse(new UserError(message.code));
            case 'bug':
              log(message.error, 'making a dossier');
              return refuse(new UserError('dossier-failed'));
          }
        });
        const order: MakeOrder = { kind: 'make', dossier, fonts, producer, created, path };
        tell(order);
      });
    } finally {
      await worker.terminate();
    }

    async function answer(id: string): Promise<void> {
      try {
        const bytes = movable(await bytesOf(id));
        tell({ kind: 'bytes', bytes }, [bytes.buffer]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        tell({ kind: 'no-bytes', code: error.code, params: error.params });
      }
    }
  };
}

/** An array whose memory is its own, and can be given away. */
function movable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
