// One app, reached in each of the ways that there are.
import { bridgeName, eventChannel } from '#shared/contract/bridge.ts';
import type { Client } from '#shared/contract/client.ts';
import type { IpcMain } from 'electron';
import { startBrowserHost } from '../../src/main/browser/host.ts';
import { createApp, type App } from '../../src/main/core/app.ts';
import type { Ports } from '../../src/main/core/ports.ts';
import { answerCalls } from '../../src/main/electron/calls.ts';
import { createHttpClient } from '../../src/renderer/src/client/http.ts';
import { createIpcClient } from '../../src/renderer/src/client/ipc.ts';
import { readAnswer, tellOthersEvents } from '../../src/renderer/src/client/read.ts';
import { enter } from './browser-session.ts';
import { program } from './core.ts';
import { exposedBridge, mainSide } from './ipc-pair.ts';

export interface Carried {
  /** A window's client; `window` is the name it gives itself. */
  open: (window: string) => Client;
  /** Resolves when every client that has subscribed hears events. */
  listening: () => Promise<unknown>;
  close: () => Promise<unknown>;
}

export const carriers = {
  direct: async (ports: Ports): Promise<Carried> => {
    const app = createApp(ports);
    return {
      open: (window) => directClient(app, window),
      listening: async () => undefined,
      close: app.close,
    };
  },

  http: async (ports: Ports): Promise<Carried> => {
    const limits = { request: 4_000_000, answer: 4_000_000 };
    const options = {
      ports,
      windowFolder: program.window,
      language: 'en',
      port: 0,
      limits,
      patience: 200,
    } as const;
    const host = await startBrowserHost(options);
    const session = await enter(host.launchUrl);
    const streams: Promise<void>[] = [];
    const openEvents = (url: string) => {
      const stream = session.openEvents(url);
      streams.push(stream.ready);
      return stream as unknown as EventSource;
    };
    const { origin, fetch } = session;
    return {
      open: (window) => createHttpClient({ origin, fetch, openEvents }, window),
      listening: () => Promise.all(streams),
      close: host.close,
    };
  },

  /** With the real preload between the two ends; whoever uses it lets `electron` be the pair's renderer side. */
  ipc: async (ports: Ports): Promise<Carried> => {
    const app = createApp(ports);
    answerCalls(mainSide.ipcMain as unknown as IpcMain, app.dispatch);
    app.subscribe((event) => mainSide.send(eventChannel, event));
    await import('../../src/preload/index.ts');
    return {
      open: (window) => createIpcClient(exposedBridge(bridgeName), window),
      listening: async () => undefined,
      close: app.close,
    };
  },
};

function directClient({ dispatch, subscribe }: App, window: string): Client {
  return {
    call: async (name, input) => readAnswer(name, await dispatch(name, input, { window })),
    subscribe: (listener) => subscribe((event) => tellOthersEvents(event, window, listener)),
  };
}
