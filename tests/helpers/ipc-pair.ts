// Both ends of Electron's IPC, without Electron: what crosses is copied, errors lose all but their message.
import { EventEmitter } from 'node:events';
import type { Bridge } from '#shared/contract/bridge.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
export interface Sender {
  url: string;
  parent: unknown;
}

const handlers = new Map<string, Handler>();
const toRenderer = new EventEmitter();
const exposed = new Map<string, unknown>();
const ourPage: Sender = { url: 'app://eurofolio/', parent: null };

/** Calls a handler as a page at this address would. */
export async function invokeAs(
  senderFrame: Sender | null,
  channel: string,
  ...args: unknown[]
): Promise<unknown> {
  try {
    return structuredClone(await handlers.get(channel)?.({ senderFrame }, ...structuredClone(args)));
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}

export const mainSide = {
  ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
  send: (channel: string, message: unknown) => toRenderer.emit(channel, {}, structuredClone(message)),
};

/** What the preload imports as `electron`. */
export const rendererSide = {
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void exposed.set(name, api) },
  ipcRenderer: {
    invoke: (channel: string, ...args: unknown[]) => invokeAs(ourPage, channel, ...args),
    on: (channel: string, listener: (...args: unknown[]) => void) => toRenderer.on(channel, listener),
    removeListener: (channel: string, listener: (...args: unknown[]) => void) =>
      toRenderer.removeListener(channel, listener),
  },
};

/** What the preload put into the window under this name. */
export const exposedBridge = (name: string) => exposed.get(name) as Bridge;
