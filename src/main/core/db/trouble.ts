import Database from 'better-sqlite3';
import { UserError } from '#shared/model/trouble.ts';

/** The first part of SQLite's extended codes, and what a person can be told about it. */
const sentences: [prefix: string, code: string][] = [
  ['SQLITE_BUSY', 'database-busy'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'database-not-writable'],
  ['SQLITE_CANTOPEN', 'database-not-writable'],
  ['SQLITE_IOERR', 'disk-trouble'],
];

/** The trouble behind an error of SQLite, where a person can do something about it; undefined for a bug. */
export function databaseTrouble(error: unknown): UserError | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const known = sentences.find(([prefix]) => error.code.startsWith(prefix));
  return known && Object.assign(new UserError(known[1]), { cause: error });
}

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
