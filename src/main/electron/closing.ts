import type { BrowserWindow } from 'electron';
import { eventChannel } from '#shared/contract/bridge.ts';
import type { LastSave } from '../core/services/closing.ts';
import type { App } from '../core/app.ts';

export interface ClosingPorts {
  askToSave: App['askToSave'];
  /** Asks the person whether to close although what was written last may be lost. */
  confirmLoss: (answer: Exclude<LastSave, 'saved'>) => Promise<boolean>;
  log: (error: unknown, about: string) => void;
}

/** How long a window may take for its last save, in milliseconds. */
const patience = 5000;

/** Makes a window close only after its last save, or when the person would rather lose it. */
export function closeAfterSaving(window: BrowserWindow, { askToSave, confirmLoss, log }: ClosingPorts): void {
  let asking = false;
  const close = async () => {
    const answer = await askToSave((event) => window.webContents.send(eventChannel, event), patience);
    if (answer === 'saved' || (await confirmLoss(answer))) window.destroy();
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return; // nobody is left to ask
    event.preventDefault();
    if (asking) return;
    asking = true;
    close()
      .catch((error: unknown) => log(error, 'closing a window'))
      .finally(() => (asking = false));
  });
}
