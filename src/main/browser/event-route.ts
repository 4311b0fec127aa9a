import type { ServerResponse } from 'node:http';
import type { AppEvent } from '#shared/contract/api.ts';
import { windowHeaders } from '../core/window/index.ts';

/** A browser opens at most six connections to one address, for all its tabs: some must stay free for calls. */
const mostStreams = 4;
/** In milliseconds: notices connections that died without a word. */
const pulse = 20_000;

export interface EventStreams {
  /** `GET /events`: a stream of server-sent events. A window too many gets 204, which tells its browser not to ask again. */
  open: (response: ServerResponse) => void;
  /** One function for each open stream. */
  senders: () => ((event: AppEvent) => void)[];
  close: () => void;
}

export function createEventStreams(
  subscribe: (listener: (event: AppEvent) => void) => () => void,
): EventStreams {
  const streams = new Map<ServerResponse, (event: AppEvent) => void>();
  return {
    open: (response) => {
      if (streams.size >= mostStreams) {
        response.writeHead(204, windowHeaders).end();
        return;
      }
      response.writeHead(200, {
        ...windowHeaders,
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        Connection: 'close', // nothing follows a stream: its end frees the connection
      });
      response.write('retry: 1000\n\n');
      const send = (event: AppEvent) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
      const beat = setInterval(() => response.write(':\n\n'), pulse);
      const unsubscribe = subscribe(send);
      streams.set(response, send);
      response.on('close', () => {
        clearInterval(beat);
        unsubscribe();
        streams.delete(response);
      });
    },
    senders: () => [...streams.values()],
    close: () => {
      for (const response of streams.keys()) response.end();
    },
  };
}
