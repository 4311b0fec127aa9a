import { Worker } from 'node:worker_threads';
import type { DossierReport } from '#shared/dossier/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { FromWorker, ListedDossier, MakeOrder, ShrinkOrder, ToWorker } from './messages.ts';

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
  /** Whether pictures are recompressed. */
  smaller: boolean;
  /** Where the file is written. What lies there after a failure is no file. */
  path: string;
  /** A part's bytes, asked for when its turn has come. A UserError leaves the part out. The memory moves to the worker. */
  bytesOf: (id: string) => Uint8Array | Promise<Uint8Array>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

export interface DossierMaker {
  /**
   * Makes one dossier. Rejects with the signal's reason when it was aborted, with UserError `made-disk-full` or `disk-trouble`, and
   * `dossier-failed` or `dossier-out-of-memory` when the worker came to a bad end.
   */
  make: (wish: DossierWish) => Promise<DossierReport>;
  /** A file with its pictures recompressed, if that makes it smaller. The memory moves to the worker. Rejects like `make`. */
  shrink: (bytes: Uint8Array, mediaType: string, signal?: AbortSignal) => Promise<Uint8Array>;
}

export function createDossierMaker(options: DossierMakerOptions): DossierMaker {
  const { readFonts } = options;
  return {
    make: async ({ bytesOf, onProgress, signal, ...order }) => {
      const fonts = await readFonts();
      const made = await run(options, signal, { kind: 'make', fonts, ...order }, [], (message, tell) => {
        if (message.kind === 'progress') onProgress(message.done, message.total);
        if (message.kind === 'ask') return answer(bytesOf, message.id, tell);
      });
      if (made.kind !== 'made') throw new Error('another order was carried out');
      return made.report;
    },
    shrink: async (given, mediaType, signal) => {
      const bytes = movable(given);
      const shrunk = await run(options, signal, { kind: 'shrink', bytes, mediaType }, [bytes.buffer]);
      if (shrunk.kind !== 'shrunk') throw new Error('another order was carried out');
      return shrunk.bytes;
    },
  };
}

type Tell = (message: ToWorker, moved?: ArrayBuffer[]) => void;
type Done = Extract<FromWorker, { kind: 'made' | 'shrunk' }>;

/** One order, one thread: it is gone when the order is carried out, ended or failed. */
async function run(
  { worker: program, log, memory = 1024 }: DossierMakerOptions,
  signal: AbortSignal | undefined,
  order: MakeOrder | ShrinkOrder,
  moved: ArrayBuffer[],
  hear?: (message: FromWorker, tell: Tell) => Promise<void> | undefined,
): Promise<Done> {
  signal?.throwIfAborted();
  const worker = new Worker(program, {
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const tell: Tell = (message, buffers = []) => worker.postMessage(message, buffers);
  try {
    return await new Promise<Done>((settle, refuse) => {
      signal?.addEventListener('abort', () => refuse(signal.reason), { once: true });
      worker.on('error', (error) => {
        const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        if (!isMemory) log(error, 'the thread that makes dossiers');
        refuse(new UserError(isMemory ? 'dossier-out-of-memory' : 'dossier-failed'));
      });
      worker.on('exit', () => refuse(new UserError('dossier-failed')));
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'made' || message.kind === 'shrunk') return settle(message);
        if (message.kind === 'trouble') return refuse(new UserError(message.code));
        if (message.kind === 'bug') {
          log(message.error, 'making a dossier');
          return refuse(new UserError('dossier-failed'));
        }
        hear?.(message, tell)?.catch(refuse);
      });
      tell(order, moved);
    });
  } finally {
    await worker.terminate();
  }
}

async function answer(bytesOf: DossierWish['bytesOf'], id: string, tell: Tell): Promise<void> {
  try {
    const bytes = movable(await bytesOf(id));
    tell({ kind: 'bytes', bytes }, [bytes.buffer]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell({ kind: 'no-bytes', code: error.code, params: error.params });
  }
}

/** An array whose memory is its own, and can be given away. */
function movable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
