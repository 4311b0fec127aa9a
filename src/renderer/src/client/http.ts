import type { AppEvent, CallName } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { CallError, readCallError } from '#shared/contract/errors.ts';
import { FrameError, jsonType, pack, unpack } from '#shared/contract/frame.ts';
import { readAnswer, tellOthersEvents } from './read.ts';

export interface HttpPorts {
  /** Of the host, without a slash at its end; empty for the window's own. */
  origin: string;
  fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Opens a stream of server-sent events that comes back by itself when it breaks. */
  openEvents: (url: string) => EventStream;
}
type EventStream = Pick<EventSource, 'addEventListener' | 'close'>;

/** What has to arrive even if the window closes while it is on its way; browsers promise that for 64 kB in all. */
const outlivesWindow: readonly CallName[] = ['profile.update'];
const largestOutliving = 48 * 1024;

/** The client over HTTP. `window` is the name under which this window's own events are left out. */
export function createHttpClient({ origin, fetch, openEvents }: HttpPorts, window: string): Client {
  // One stream for all listeners: a browser has few connections to one host.
  const listeners = new Set<(event: AppEvent) => void>();
  let stream: EventStream | undefined;
  const listen = (): EventStream => {
    const opened = openEvents(`${origin}/events`);
    opened.addEventListener('message', (message: MessageEvent<string>) => {
      const event: unknown = JSON.parse(message.data);
      for (const listener of [...listeners]) tellOthersEvents(event, window, listener);
    });
    return opened;
  };
  return {
    call: async (name, input) => {
      const { contentType, body } = pack(input);
      const response = await reach(() =>
        fetch(`${origin}/call/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': contentType, 'X-Eurofolio-Window': window },
          body,
          keepalive: outlivesWindow.includes(name) && body.length <= largestOutliving,
        }),
      );
      const answer = await readBody(response);
      if (!response.ok) throw readCallError(answer);
      return readAnswer(name, answer);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      stream ??= listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.close();
        stream = undefined;
      };
    },
  };
}

/** A host that does not answer at all is trouble that a person can be told of. */
async function reach<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof TypeError)
      throw Object.assign(new CallError({ code: 'host-gone' }), { cause: error });
    throw error;
  }
}

async function readBody(response: Response): Promise<unknown> {
  const body = new Uint8Array(await reach(() => response.arrayBuffer()));
  try {
    return unpack(response.headers.get('Content-Type') ?? jsonType, body);
  } catch (error) {
    if (error instanceof FrameError) return undefined; // not our host's: the call failed in a way nobody knows
    throw error;
  }
}
