// The only thing that the window gets from Electron: call and subscribe. Nothing of Electron itself comes through.
// Must not be here: any other channel. A sandboxed preload can load nothing, so this one is bundled whole and kept small.
import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, callChannel, eventChannel, type Bridge } from '#shared/contract/bridge.ts';

const bridge: Bridge = {
  call: (name, input, window) => ipcRenderer.invoke(callChannel, name, input, window),
  subscribe: (listener) => {
    // Electron's own event object stays here: it leads back to the whole of IPC.
    const forward = (_: unknown, event: unknown) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => void ipcRenderer.removeListener(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
