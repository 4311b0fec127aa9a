import type { z } from 'zod';
import { api, isCallName, type Api, type CallName, type Output } from './api.ts';
import type { UserError } from '../model/trouble.ts';
import { asCallError, CallError } from './errors.ts';

/** Who makes a call, as far as the carrier knows. */
export interface Caller {
  /** The name that a window gave itself; events that it caused carry it. */
  window?: string | undefined;
}

export type Handlers = {
  [N in CallName]: (input: z.output<Api[N]['in']>, caller: Caller) => Output<N> | Promise<Output<N>>;
};

/** Runs one call. Rejects with a `CallError` and with nothing else. */
export type Dispatch = (name: unknown, input: unknown, caller: Caller) => Promise<unknown>;

export interface DispatcherOptions {
  /** Hears of bugs, with their stack: they reach the window only as `internal`. */
  log: (error: unknown, about: string) => void;
  /** Recognises trouble of the host's own (a full disk) that a person can be told of. */
  trouble?: (error: unknown) => UserError | undefined;
  /** Also check what handlers answer; for tests, because it costs time and finds only our own mistakes. */
  checkOutput?: boolean;
}

/** Stands between every carrier and the handlers: what comes in is `unknown` and is parsed once, here. */
export function createDispatcher(
  handlers: Handlers,
  { log, trouble, checkOutput }: DispatcherOptions,
): Dispatch {
  return async (name, input, caller) => {
    try {
      if (!isCallName(name)) throw new CallError({ code: 'bad-request', params: { call: String(name) } });
      const parsed = parseInput(name, input);
      const handler = handlers[name] as (input: unknown, caller: Caller) => unknown;
      const output = await handler(parsed, caller);
      if (checkOutput) api[name].out.parse(output);
      return output;
    } catch (error) {
      const known = asCallError(trouble?.(error) ?? error);
      if (known) throw known;
      log(error, `call ${String(name)}`);
      throw new CallError({ code: 'internal' });
    }
  };
}

function parseInput(name: CallName, input: unknown): unknown {
  const parsed = api[name].in.safeParse(input);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('/') ?? '';
  throw new CallError({ code: 'bad-request', params: { call: name, at } });
}
