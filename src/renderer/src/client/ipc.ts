import type { Bridge } from '#shared/contract/bridge.ts';
import type { Client } from '#shared/contract/client.ts';
import { readCallError } from '#shared/contract/errors.ts';
import { readAnswer, tellOthersEvents } from './read.ts';

/** The client over Electron's IPC. `window` is the name under which this window's own events are left out. */
export function createIpcClient(bridge: Bridge, window: string): Client {
  return {
    call: async (name, input) => {
      const answer = await bridge.call(name, input, window);
      if ('trouble' in answer) throw readCallError(answer.trouble);
      return readAnswer(name, answer.value);
    },
    subscribe: (listener) => bridge.subscribe((event) => tellOthersEvents(event, window, listener)),
  };
}
