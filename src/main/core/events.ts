import type { AppEvent } from '#shared/contract/api.ts';
import type { Emit } from './ports.ts';

export interface Events {
  emit: Emit;
  /** Gives a function that ends the subscription. */
  subscribe: (listener: (event: AppEvent) => void) => () => void;
}

/** Tells every subscriber, in the order of their coming; one that fails does not keep the others from hearing. */
export function createEvents(log: (error: unknown, about: string) => void): Events {
  const listeners = new Set<(event: AppEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          log(error, `event ${event.event}`);
        }
      }
    },
    subscribe: (listener) => {
      const own = (event: AppEvent) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
