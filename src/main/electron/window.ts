import type { BrowserWindow } from 'electron';
import { logToStderr } from '../core/log.ts';
import type { Electron } from './electron.ts';
import { windowOrigin } from './window-address.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  /** The built preload. */
  preload: string;
  /** File in which the window's size and place are kept. */
  stateFile: string;
}

/** Opens the window: no Node in it, a world apart from the preload's, in the sandbox. */
export function openWindow(
  { BrowserWindow, screen }: Electron,
  { preload, stateFile }: WindowOptions,
): BrowserWindow {
  const { maximized, width, height, x, y } = readWindowState(
    stateFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    width,
    height,
    ...(x !== undefined && y !== undefined && { x, y }),
    minWidth: 640,
    minHeight: 480,
    title: 'Eurofolio',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberState(window, stateFile));
  void window.loadURL(`${windowOrigin}/`);
  return window;
}

/** A place that cannot be written down is no reason to keep a window from closing. */
function rememberState(window: BrowserWindow, stateFile: string): void {
  try {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  } catch (error) {
    logToStderr(error, 'the place of the window');
  }
}
