// Electron's BrowserWindow over a page of Chromium. `app://host/…` is `http://host.app.localhost/…` there.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type Page,
  type Request as PageRequest,
  type Route,
} from 'playwright';
import { cancelsRequest, handlers, note, protocols, windows } from './state.ts';

const outside = (url: string) => url.replace(/^app:\/\/([^/]+)/, 'http://$1.app.localhost');
const inside = (url: string) => url.replace(/^http:\/\/([^/]+)\.app\.localhost/, 'app://$1');

interface Options {
  webPreferences: { preload: string } & Record<string, unknown>;
}
type OpenHandler = (details: { url: string }) => unknown;

class Contents extends EventEmitter {
  page: Page | undefined;
  openHandler: OpenHandler | undefined;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  isCrashed(): boolean {
    return false;
  }
  send(channel: string, message: unknown): void {
    // A page that is going away hears nothing more, as in Electron.
    this.page
      ?.evaluate(([to, what]) => window.__deliver(to, what), [channel, message] as const)
      .catch(() => undefined);
  }
}

declare global {
  interface Window {
    __deliver: (channel: string, message: unknown) => void;
    __invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
  }
}

export class ShellWindow extends EventEmitter {
  static app: EventEmitter & { getPath: (name: string) => string };
  readonly webContents = new Contents();
  readonly #options: Options;
  #context: BrowserContext | undefined;

  constructor(options: Options) {
    super();
    this.#options = options;
    windows.add(this);
    note({ webPreferences: options.webPreferences });
    ShellWindow.app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): ShellWindow[] {
    return [...windows];
  }

  async loadURL(url: string): Promise<void> {
    const port = Number(process.env['SHELL_PORT']);
    this.#context = await chromium.launchPersistentContext(
      join(ShellWindow.app.getPath('userData'), 'chromium'),
      {
        ...(process.env['EUROFOLIO_TEST_BROWSER'] && {
          executablePath: process.env['EUROFOLIO_TEST_BROWSER'],
        }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          `--remote-debugging-port=${port}`,
        ],
      },
    );
    const [page = await this.#context.newPage()] = this.#context.pages();
    this.webContents.page = page;
    this.#context.on('page', (opened) => void closeAfterRefusal(opened));
    await this.#context.exposeBinding('__invoke', (source, channel: string, ...args: unknown[]) =>
      handlers.get(channel)?.(
        { senderFrame: { url: inside(source.frame.url()), parent: source.frame.parentFrame() } },
        ...args,
      ),
    );
    await this.#context.addInitScript({
      content: withPreload(readFileSync(this.#options.webPreferences.preload, 'utf8')),
    });
    await this.#context.route('**/*', (route) => this.#answer(route));
    await page.goto(outside(url));
    this.emit('ready-to-show');
    note({ ready: port });
  }

  /** A request: of another window, to another page, or for a file of the program. */
  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = inside(request.url());
    if (request.isNavigationRequest()) {
      if (isNewWindow(request, this.webContents.page)) {
        this.webContents.openHandler?.({ url });
        return route.abort();
      }
      let prevented = false;
      this.webContents.emit('will-navigate', { url, preventDefault: () => (prevented = true) });
      if (prevented) {
        note({ refused: url });
        return route.abort('aborted');
      }
    }
    const handler = protocols.get(new URL(url).protocol.slice(0, -1));
    if (!handler || cancelsRequest.asks(url)) {
      note({ blocked: url });
      return route.abort();
    }
    const response = await handler(new Request(url, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }
  destroy(): void {
    windows.delete(this);
    void this.#context?.close().finally(() => {
      this.emit('closed');
      if (windows.size === 0) ShellWindow.app.emit('window-all-closed');
    });
  }

  show(): void {
    note({ shown: true });
  }
  maximize(): void {}
  isMaximized(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  focus(): void {
    note({ focused: true });
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: 1280, height: 800 };
  }
}

/** Its request has to come first: that is where the program is asked. */
async function closeAfterRefusal(opened: Page): Promise<void> {
  await opened.waitForEvent('requestfailed', { timeout: 2000 }).catch(() => undefined);
  await opened.close();
}

/** Playwright tells the frame of a window that opens only when it is there. */
function isNewWindow(request: PageRequest, own: Page | undefined): boolean {
  try {
    return request.frame().page() !== own;
  } catch {
    return true;
  }
}

/** The preload with the two things of Electron that it may have, before any script of the page. */
function withPreload(preload: string): string {
  return `(() => {
    const listeners = new Map();
    window.__deliver = (channel, message) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, message));
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api; } },
      ipcRenderer: {
        invoke: (channel, ...args) => window.__invoke(channel, ...args),
        on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
        removeListener: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
      },
    };
    const require = (name) => { if (name === 'electron') return electron; throw new Error('a sandboxed preload cannot load ' + name); };
    const module = { exports: {} };
    ((require, module, exports) => {${preload}\n})(require, module, module.exports);
  })();`;
}
