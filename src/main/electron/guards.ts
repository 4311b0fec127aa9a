import type { Session, WebContents } from 'electron';
import type { Electron } from './electron.ts';
import { isOwnPage, mayOpenOutside } from './window-address.ts';

/** Keeps a page where it is. A link outwards goes to the person's own browser, and only when they followed it. */
export function guardContents(contents: WebContents, { shell }: Pick<Electron, 'shell'>): void {
  const stay = (event: { url: string; preventDefault: () => void }) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** No permissions, no devices, no spelling dictionaries to download, no network. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, decide) => {
    decide({ cancel: !/^(app|blob|data|devtools):/.test(url) });
  });
}
