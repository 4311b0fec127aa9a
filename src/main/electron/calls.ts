import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { callChannel, type IpcAnswer } from '#shared/contract/bridge.ts';
import type { Dispatch } from '#shared/contract/dispatcher.ts';
import { asCallError } from '#shared/contract/errors.ts';
import { isOwnPage } from './window-address.ts';

/** Answers the window's calls. Anyone else who finds the channel is told that they are not admitted. */
export function answerCalls(ipcMain: Pick<IpcMain, 'handle'>, dispatch: Dispatch): void {
  ipcMain.handle(
    callChannel,
    async (event, name: unknown, input: unknown, window: unknown): Promise<IpcAnswer> => {
      if (!comesFromOurWindow(event)) return { trouble: { code: 'not-admitted' } };
      try {
        const caller = typeof window === 'string' ? { window } : {};
        return { value: await dispatch(name, input, caller) };
      } catch (error) {
        const known = asCallError(error);
        if (!known) throw error;
        return { trouble: known.toJSON() };
      }
    },
  );
}

/** Our own page, and not a frame within it. */
function comesFromOurWindow({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}
