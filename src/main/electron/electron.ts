import type * as electron from 'electron';

/** What the host uses of Electron. It is handed in, so that the host can be tested where no Electron is. */
export type Electron = Pick<
  typeof electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'screen' | 'session' | 'shell'
>;
