// A stand-in for Electron where its program cannot be had: the built main program and preload run as they are, the window
// is a page in Chromium. It shares the page's world with the preload, and tests neither fuses nor the sandbox.
import { EventEmitter } from 'node:events';
import { ShellWindow } from './window.ts';
import { cancelsRequest, handlers, note, onOrder, protocols, windows } from './state.ts';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: () => undefined };
  readonly #paths = new Map<string, string>();
  enableSandbox(): void {
    note({ sandbox: true });
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? '';
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  async whenReady(): Promise<void> {
    await new Promise((settle) => setImmediate(settle));
  }
  getLocale(): string {
    return 'da-DK';
  }
  quit(): void {
    this.emit('before-quit');
    for (const window of windows) window.close();
    if (windows.size === 0) this.emit('window-all-closed');
  }
  exit(code: number): void {
    process.exit(code);
  }
}

export const app = new App();
export const BrowserWindow = ShellWindow;
ShellWindow.app = app;

export const dialog = {
  showErrorBox: (title: string, text: string) => note({ errorBox: { title, text } }),
  /** The spec answers for the person. */
  showMessageBox: (...args: unknown[]) => {
    note({ messageBox: args.at(-1) });
    return new Promise((settle) => onOrder('answer', (response) => settle({ response })));
  },
};
export const ipcMain = {
  handle: (channel: string, handler: (...args: unknown[]) => unknown) => void handlers.set(channel, handler),
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => note({ menu }),
};
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => note({ schemes }),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void protocols.set(scheme, handler),
};
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1280, height: 800 } }] };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (_filter: unknown, listener: Parameters<typeof cancelsRequest.use>[0]) =>
        cancelsRequest.use(listener),
    },
  },
};
export const shell = { openExternal: async (url: string) => note({ openedOutside: url }) };

onOrder('close', () => [...windows].forEach((window) => window.close()));
onOrder('quit', () => app.quit());
