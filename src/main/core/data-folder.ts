import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/**
 * Where the person's data is: what was asked for (`--data`), else `EUROFOLIO_DATA`, else the platform's usual place.
 * Relative paths count from the working folder.
 */
export function dataFolder(
  asked: string | undefined,
  { platform, env, home }: Machine = thisMachine(),
): string {
  const chosen = asked ?? filled(env['EUROFOLIO_DATA']);
  if (chosen !== undefined) return resolve(chosen);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Eurofolio');
  if (platform === 'win32')
    return join(filled(env['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Eurofolio');
  return join(filled(env['XDG_DATA_HOME']) ?? join(home, '.local', 'share'), 'eurofolio');
}

const filled = (text: string | undefined) => (text === '' ? undefined : text);
