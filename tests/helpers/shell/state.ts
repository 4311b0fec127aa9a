// What the parts of the stand-in share, and how it talks to the spec that started it.
import type { ShellWindow } from './window.ts';

export const windows = new Set<ShellWindow>();
export const handlers = new Map<string, (...args: unknown[]) => unknown>();
export const protocols = new Map<string, (request: Request) => Promise<Response>>();

type RequestListener = (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void;
let requestListener: RequestListener | undefined;
export const cancelsRequest = {
  use: (listener: RequestListener) => void (requestListener = listener),
  asks: (url: string): boolean => {
    let cancelled = false;
    requestListener?.({ url }, ({ cancel }) => (cancelled = cancel));
    return cancelled;
  },
};

/** Tells the spec what happened. */
export function note(event: Record<string, unknown>): void {
  process.send?.(event);
}

const orders = new Map<string, (value: unknown) => void>();
/** What the spec can ask for: the last one to listen does it. */
export function onOrder(name: string, act: (value: unknown) => void): void {
  orders.set(name, act);
}
process.on('message', ({ order, value }: { order: string; value?: unknown }) => orders.get(order)?.(value));
process.channel?.unref();
