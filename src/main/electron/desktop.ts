import type { BrowserWindow } from 'electron';
import { settingsSchema, type Settings } from '#shared/contract/api.ts';
import { eventChannel } from '#shared/contract/bridge.ts';
import type { App } from '../core/app.ts';
import { logToStderr } from '../core/log.ts';
import { languageOf, type Language } from '../core/words.ts';
import { answerCalls } from './calls.ts';
import { closeAfterSaving } from './closing.ts';
import { confirmLoss } from './confirm-loss.ts';
import type { Electron } from './electron.ts';
import { menuTemplate } from './menu.ts';
import { openWindow } from './window.ts';

export interface DesktopOptions {
  /** The built preload. */
  preload: string;
  /** File in which the window's size and place are kept. */
  stateFile: string;
  /** The language that the program was started in, if any. */
  asked: Language | undefined;
}

/** Shows the window and keeps the desktop program going until it is closed. */
export async function runDesktop(
  electron: Electron,
  core: App,
  { preload, stateFile, asked }: DesktopOptions,
): Promise<void> {
  const { app, BrowserWindow, ipcMain } = electron;
  let language = asked ?? languageOf(app.getLocale());
  let quitting = false;
  let main: BrowserWindow | undefined;

  const speak = (settings: Settings) => {
    language = settings.language === 'system' ? (asked ?? languageOf(app.getLocale())) : settings.language;
    setMenu(electron, language);
  };
  const open = () => {
    main = openWindow(electron, { preload, stateFile });
    closeAfterSaving(main, {
      askToSave: core.askToSave,
      confirmLoss: (answer) => confirmLoss(electron, main, answer, language),
      log: logToStderr,
    });
    main.on('closed', () => (main = undefined));
  };
  const bringForward = () => {
    if (!main) return open();
    if (main.isMinimized()) main.restore();
    main.focus();
  };

  core.subscribe((event) => {
    if (event.event === 'settings.changed') speak(event.settings);
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, event);
  });
  app.on('second-instance', bringForward);
  app.on('activate', bringForward);
  app.on('before-quit', () => (quitting = true));
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') quit(electron, core);
  });
  answerCalls(ipcMain, core.dispatch);
  speak(settingsSchema.parse(await core.dispatch('settings.get', {}, {})));
  open();
}

function setMenu({ app, Menu }: Electron, language: Language): void {
  const { platform } = process;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ language, platform, tools: !app.isPackaged })),
  );
}

/** The database is closed before the process ends. */
function quit({ app }: Electron, core: App): void {
  core
    .close()
    .catch((error: unknown) => logToStderr(error, 'closing the database'))
    .finally(() => app.exit(0));
}
