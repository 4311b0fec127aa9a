import { closeSync, existsSync, openSync, realpathSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { UserError } from '#shared/model/trouble.ts';
import { copyDatabase } from './copy.ts';
import { applicationId, migrate, versionOf } from './migrate.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';
import { databaseTrouble } from './trouble.ts';

/**
 * Opens the database at `path`, making or migrating it where that is due; the file as it was before a migration is kept
 * beside it. Looks at the file read-only first, so that one which is not understood stays as it is.
 * Throws UserError `database-damaged`, `database-foreign`, `database-from-future` or one of `databaseTrouble`.
 */
export function openDatabase(
  path: string,
  now: () => Date,
  migrations: readonly Migration[] = allMigrations,
): Database.Database {
  try {
    const version = existsSync(path) ? inspect(path, migrations.length) : 0;
    if (version > 0 && version < migrations.length) copyDatabase(path, version, now());
    return open(path, migrations);
  } catch (error) {
    throw databaseTrouble(error) ?? error;
  }
}

function open(path: string, migrations: readonly Migration[]): Database.Database {
  closeSync(openSync(path, 'a', 0o600)); // the owner's alone, whatever folder it lies in; its journals follow it
  const database = new Database(path);
  try {
    database.pragma('page_size = 16384'); // of a new one: files are most of it
    // No write-ahead log: what a library takes in would be written twice. Truncated, the journal keeps nothing that was deleted.
    database.pragma('journal_mode = TRUNCATE');
    database.pragma('synchronous = FULL'); // acknowledged means: on disk, also after a power cut
    database.pragma('cache_size = -32000'); // 32 MB
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('secure_delete = ON'); // deleted means: overwritten, not only forgotten
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The version of a file's tables; 0 for a file in which nothing was ever written. */
function inspect(path: string, newest: number): number {
  const database = new Database(path, { readonly: !wasInterrupted(path), fileMustExist: true });
  try {
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new UserError('database-damaged');
    const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
    const version = versionOf(database);
    if (tables === 0 && version === 0) return 0;
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw new UserError('database-foreign');
    if (version > newest) throw new UserError('database-from-future', { version, newest });
    return version;
  } finally {
    database.close();
  }
}

/** The program ended in the middle of a change: whoever reads the file has to take it back first. */
function wasInterrupted(path: string): boolean {
  return (statSync(`${realpathSync(path)}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
