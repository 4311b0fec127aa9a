// The window's way to the core: over Electron's IPC where the preload offers it, else over HTTP to the host that served it.
// Must not be here: state, words, anything that knows a particular call's meaning.
import type { Bridge } from '#shared/contract/bridge.ts';
import type { Client } from '#shared/contract/client.ts';
import { createHttpClient } from './http.ts';
import { createIpcClient } from './ipc.ts';

export { answerClosing } from './closing.ts';

declare global {
  interface Window {
    /** Put there by the preload; see `bridgeName`. */
    eurofolio?: Bridge;
  }
}

/** The client for this window, whatever shows it. */
export function createClient(): Client {
  const name = crypto.randomUUID();
  if (window.eurofolio) return createIpcClient(window.eurofolio, name);
  return createHttpClient(
    {
      origin: '',
      fetch: (url, request) => fetch(url, request),
      openEvents: (url) => new EventSource(url),
    },
    name,
  );
}
