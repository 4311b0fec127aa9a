import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Emit } from '../ports.ts';

/** A long task while it runs. */
export interface TaskRun {
  /** Tells how far it is, lets others have their turn, and says whether to go on. */
  goOn: (done: number, total: number) => Promise<boolean>;
  isCancelled: () => boolean;
  /** Aborted when it is cancelled. */
  signal: AbortSignal;
}

/** Work that takes long enough to be watched and ended, under a name that its window gave. */
export interface Tasks {
  handlers: Pick<Handlers, 'task.cancel'>;
  run: <T>(task: string, work: (run: TaskRun) => Promise<T>) => Promise<T>;
  /** The program ends: so does everything that is under way. */
  cancelAll: () => void;
}

/** In milliseconds: how often a window hears of progress. */
const pulse = 100;

export function createTasks(emit: Emit, now: () => Date): Tasks {
  const running = new Map<string, AbortController>();
  return {
    handlers: {
      'task.cancel': ({ task }) => {
        running.get(task)?.abort();
        return {};
      },
    },
    run: async (task, work) => {
      const state = new AbortController();
      const { signal } = state;
      running.set(task, state);
      let told = -Infinity;
      try {
        return await work({
          signal,
          isCancelled: () => signal.aborted,
          goOn: async (done, total) => {
            const at = now().getTime();
            if (at - told >= pulse || done === total) {
              told = at;
              emit({ event: 'task.progress', task, done, total });
            }
            await new Promise((turn) => setImmediate(turn));
            return !signal.aborted;
          },
        });
      } finally {
        if (running.get(task) === state) running.delete(task);
      }
    },
    cancelAll: () => {
      for (const state of running.values()) state.abort();
    },
  };
}
