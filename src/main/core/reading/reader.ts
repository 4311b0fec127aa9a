import { Worker } from 'node:worker_threads';
import { UserError } from '#shared/model/trouble.ts';
import type { ReadOutcome, ReadRequest, ReadResult, WorkerMessage } from './outcome.ts';

export interface ReaderOptions {
  /** The worker's program: `ProgramFolder.readerWorker`. */
  worker: URL;
  /** Hears of bugs: a document that ours or somebody's code stumbled over. */
  log: (error: unknown, about: string) => void;
  /** How long an idle worker is kept, in milliseconds. */
  idle?: number;
  /** How long a worker may say nothing of its document before it is given up, in milliseconds. */
  silence?: number;
  /** The memory of the worker's own objects, in megabytes. */
  memory?: number;
}

export interface Reader {
  /**
   * Reads one document after the other, in the order of the calls. Rejects only with the signal's reason, and with a UserError
   * `closing` when the reader is closed.
   */
  read(
    request: ReadRequest,
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<ReadOutcome>;
  /** Stops the worker; nothing can be read any more. */
  close(): Promise<void>;
}

interface Job {
  request: ReadRequest;
  onProgress: ((done: number, total: number) => void) | undefined;
  text: string[];
  settle: (outcome: ReadOutcome) => void;
  refuse: (reason: unknown) => void;
}

/** A busy computer may take long to start a thread, in milliseconds: that is not the document's doing. */
const startUp = 120_000;

/** One worker thread that is started for the first document, and stopped when there have been none for some seconds. */
export function createReader(options: ReaderOptions): Reader {
  const { log, idle = 10_000, silence = 60_000, memory = 768 } = options;
  const waiting: Job[] = [];
  let current: Job | undefined;
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function next(): void {
    clearTimeout(timer);
    current = waiting.shift();
    worker ??= current && start();
    if (!current) {
      worker?.unref();
      timer = setTimeout(() => void stop(), idle).unref();
      return;
    }
    const { bytes, ...rest } = current.request;
    const moved = movable(bytes);
    worker?.ref();
    worker?.postMessage({ ...rest, bytes: moved }, [moved.buffer]);
    listen(Math.max(silence, startUp));
  }

  function start(): Worker {
    const started = new Worker(options.worker, {
      execArgv: [],
      // What libraries print is meant for their makers.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
    });
    started.stdout.resume();
    started.stderr.resume();
    started.on('message', (message: WorkerMessage) => {
      if (started === worker) hear(message);
    });
    let cause: Error | undefined;
    started.on('error', (error) => (cause = error));
    // By then everything that it said has been heard; an error can overtake that.
    started.on('exit', () => {
      if (started === worker) fail(cause ?? new Error('the thread ended by itself'));
    });
    return started;
  }

  /** A sign of life: the clock starts anew. */
  function listen(limit = silence): void {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp('reading-timed-out'), limit);
  }

  function hear(message: WorkerMessage): void {
    if (!current) return;
    listen();
    switch (message.kind) {
      case 'began':
        return;
      case 'progress':
        return current.onProgress?.(message.done, message.total);
      case 'text':
        current.text.push(message.text);
        return;
      case 'done':
        return finish(message.result);
      case 'bug':
        log(message.error, `reading ${current.request.mediaType}`);
        return giveUp('reading-failed');
    }
  }

  function fail(error: Error): void {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!isMemory) log(error, 'the thread that reads documents');
    giveUp(isMemory ? 'reading-out-of-memory' : 'reading-failed');
  }

  /** What was read so far is kept; the worker is not, for nobody knows what it is doing. */
  function giveUp(code: string): void {
    void stop();
    finish({ recognised: false, remarks: [{ path: '', code }], facts: {} });
  }

  function finish(result: ReadResult): void {
    const job = current;
    current = undefined;
    job?.settle({ text: job.text.join(''), ...result });
    next();
  }

  function cancel(job: Job, reason: unknown): void {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    job.refuse(reason);
    if (job !== current) return;
    void stop();
    next();
  }

  async function stop(): Promise<void> {
    clearTimeout(timer);
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  return {
    read: (request, onProgress, signal) =>
      new Promise((settle, refuse) => {
        if (closed) return refuse(new UserError('closing'));
        if (signal?.aborted) return refuse(signal.reason);
        const aborted = (): void => cancel(job, signal?.reason);
        const job: Job = {
          request,
          onProgress,
          text: [],
          settle: (outcome) => {
            signal?.removeEventListener('abort', aborted);
            settle(outcome);
          },
          refuse,
        };
        signal?.addEventListener('abort', aborted, { once: true });
        waiting.push(job);
        if (!current) next();
      }),
    close: async () => {
      closed = true;
      for (const job of [current, ...waiting.splice(0)]) job?.refuse(new UserError('closing'));
      current = undefined;
      await stop();
    },
  };
}

/** An array whose memory is its own, and can be given away. */
function movable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
