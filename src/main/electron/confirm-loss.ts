import type { BrowserWindow, MessageBoxOptions } from 'electron';
import da from '../../../resources/locales/menu.da.json' with { type: 'json' };
import en from '../../../resources/locales/menu.en.json' with { type: 'json' };
import type { Language } from '../core/words.ts';
import type { Electron } from './electron.ts';

/** Asks whether to close a window whose last words are not on disk, or may not be. Staying is the default. */
export async function confirmLoss(
  { dialog }: Pick<Electron, 'dialog'>,
  window: BrowserWindow | undefined,
  answer: 'unsaved' | 'silent',
  language: Language,
): Promise<boolean> {
  const words = { da, en }[language];
  const options: MessageBoxOptions = {
    type: 'warning',
    title: 'Eurofolio',
    message: answer === 'unsaved' ? words['unsaved.failed'] : words['unsaved.silent'],
    buttons: [words['unsaved.cancel'], words['unsaved.close']],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response === 1;
}
