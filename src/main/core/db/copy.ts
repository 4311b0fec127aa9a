import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * Writes the database as it is to a file beside it, named by its version and the time, and gives its path. It gets its
 * name only when it is whole, so that a copy cut short by a power cut is never taken for a good one.
 */
export function copyDatabase(path: string, version: number, at: Date): string {
  const stamp = at.toISOString().replaceAll(/[:.]/g, '-');
  const target = path.replace(/(\.db)?$/, `-version-${version}-${stamp}.db`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'w', 0o600));
  const database = new Database(path, { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(unfinished);
  } finally {
    database.close();
  }
  const file = openSync(unfinished, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, target);
  return target;
}
