import type { CallErrorData } from './errors.ts';

/** What the preload puts into the window, as `window.eurofolio`. No more than types and names here: the preload loads it. */
export interface Bridge {
  /** `window` is the name that the window gave itself. Trouble in the call is part of the answer. */
  call: (name: string, input: unknown, window: string) => Promise<IpcAnswer>;
  /** Gives a function that ends the subscription. */
  subscribe: (listener: (event: unknown) => void) => () => void;
}

/** How an answer crosses Electron's IPC, which would strip an error of everything but its message. */
export type IpcAnswer = { value: unknown } | { trouble: CallErrorData };

export const bridgeName = 'eurofolio';
export const callChannel = 'call';
export const eventChannel = 'event';
