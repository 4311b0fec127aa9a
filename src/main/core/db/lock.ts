import { join } from 'node:path';
import Database from 'better-sqlite3';
import { UserError } from '#shared/model/trouble.ts';
import { databaseTrouble, isBusy } from './trouble.ts';

/**
 * Keeps the data folder for this process and gives the function that lets go of it. The lock is an open transaction on
 * a small database of its own: the system releases it however the process ends, so that no stale lock can remain.
 * Throws UserError `data-folder-in-use`.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = new Database(join(folder, 'eurofolio.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new UserError('data-folder-in-use', { folder });
    throw databaseTrouble(error) ?? error;
  }
  return () => lock.close();
}
