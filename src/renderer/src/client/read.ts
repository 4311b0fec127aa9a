import { eventSchema, type AppEvent, type CallName, type Output } from '#shared/contract/api.ts';

/** Takes an answer for what the contract says it is: the core made it, and tests check it against the contract. */
export function readAnswer<N extends CallName>(_name: N, value: unknown): Output<N> {
  return value as Output<N>;
}

/** Hands on what others caused. `window`: the name of this window. */
export function tellOthersEvents(event: unknown, window: string, listener: (event: AppEvent) => void): void {
  const read = eventSchema.parse(event);
  if ('by' in read && read.by === window) return;
  listener(read);
}
