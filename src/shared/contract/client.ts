import type { AppEvent, CallName, Input, Output } from './api.ts';

/** What a host gives the window, whatever carries it. Trouble arrives as a rejected `CallError`. */
export interface Client {
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
  /**
   * Tells what others did: the client leaves out what its own calls caused, because their answers say it already.
   * Gives a function that ends the subscription.
   */
  subscribe(listener: (event: AppEvent) => void): () => void;
}
