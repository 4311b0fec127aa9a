import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardContents, guardSession } from '../../../../src/main/electron/guards.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page as Electron shows it: it tells what it is about to do. */
class FakePage extends EventEmitter {
  open: OpenHandler | undefined;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.open = handler;
  }
  /** Whether Electron would go on after telling. */
  goesOn(event: string, url: string): boolean {
    let prevented = false;
    this.emit(event, { url, preventDefault: () => (prevented = true) });
    return !prevented;
  }
}

function guardedPage(): { page: FakePage; opened: string[] } {
  const page = new FakePage();
  const opened: string[] = [];
  const shell = { openExternal: async (url: string) => void opened.push(url) };
  guardContents(page as unknown as WebContents, { shell: shell as unknown as Electron.Shell });
  return { page, opened };
}

describe('a page', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays where it is (%s)', (event) => {
    const { page } = guardedPage();
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'app://other/',
      'javascript:alert(1)',
      'nonsense',
    ])
      expect(page.goesOn(event, url), url).toBe(false);
    expect(page.goesOn(event, 'app://eurofolio/index.html')).toBe(true);
  });

  it('gets no page within it', () => {
    expect(guardedPage().page.goesOn('will-attach-webview', 'app://eurofolio/')).toBe(false);
  });

  it("opens a link in the person's own browser, and only what may be opened", () => {
    const { page, opened } = guardedPage();
    const urls = [
      'https://example.org/a',
      'http://example.org/',
      'mailto:a@example.org',
      'file:///etc/passwd',
      'smb://host/',
      'javascript:x',
      'data:text/html,x',
      'app://eurofolio/',
      'not a url',
    ];
    for (const url of urls)
      expect(page.open?.({ url } as Parameters<OpenHandler>[0])).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/a', 'http://example.org/', 'mailto:a@example.org']);
  });
});

it('a session has no permissions, no devices, no dictionaries and no network', () => {
  const handlers: Record<string, unknown> = {};
  const set = (name: string) => (handler: unknown) => void (handlers[name] = handler);
  let onRequest:
    ((details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void) | undefined;
  const session = {
    setPermissionRequestHandler: set('request'),
    setPermissionCheckHandler: set('check'),
    setDevicePermissionHandler: set('device'),
    setSpellCheckerEnabled: set('spelling'),
    webRequest: {
      onBeforeRequest: (_filter: unknown, handler: typeof onRequest) => void (onRequest = handler),
    },
  };
  guardSession(session as unknown as Session);

  const decided: boolean[] = [];
  (handlers['request'] as (...args: unknown[]) => void)(
    {},
    'geolocation',
    (granted: boolean) => void decided.push(granted),
  );
  expect(decided).toEqual([false]);
  expect((handlers['check'] as () => boolean)()).toBe(false);
  expect((handlers['device'] as () => boolean)()).toBe(false);
  expect(handlers['spelling']).toBe(false);
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    onRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
    return cancelled;
  };
  for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://x/', 'file:///etc/passwd'])
    expect(isCancelled(url)).toBe(true);
  for (const url of ['app://eurofolio/', 'blob:app://eurofolio/1']) expect(isCancelled(url)).toBe(false);
});
