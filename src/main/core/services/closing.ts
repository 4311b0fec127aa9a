import type { AppEvent } from '#shared/contract/api.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';

/** What a window answered when it was asked to save before it goes; `silent` when it did not answer in time. */
export type LastSave = 'saved' | 'unsaved' | 'silent';

export interface Closing {
  handlers: Pick<Handlers, 'window.saved'>;
  /** Asks one window, through whatever carries events to it, to save what is pending. `patience` in milliseconds. */
  askToSave: (send: (event: AppEvent) => void, patience: number) => Promise<LastSave>;
}

export function createClosing(randomId: () => string): Closing {
  const waiting = new Map<string, (answer: LastSave) => void>();
  return {
    handlers: {
      'window.saved': ({ request, saved }) => {
        waiting.get(request)?.(saved ? 'saved' : 'unsaved');
        return {};
      },
    },
    askToSave: (send, patience) =>
      new Promise((settle) => {
        const request = randomId();
        const finish = (answer: LastSave) => {
          clearTimeout(timer);
          waiting.delete(request);
          settle(answer);
        };
        const timer = setTimeout(() => finish('silent'), patience);
        waiting.set(request, finish);
        send({ event: 'window.closing', request });
      }),
  };
}
