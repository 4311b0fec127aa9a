import { accessSync, constants, mkdirSync } from 'node:fs';
import { UserError } from '#shared/model/trouble.ts';

/** Makes the data folder, readable by its owner alone. Throws UserError `data-folder-not-writable`. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw Object.assign(new UserError('data-folder-not-writable', { folder }), { cause: error });
  }
}
