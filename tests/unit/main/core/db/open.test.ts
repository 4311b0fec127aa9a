import { copyFileSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { UserError } from '#shared/model/trouble.ts';
import { migrations } from '../../../../../src/main/core/db/migrations/index.ts';
import { openDatabase } from '../../../../../src/main/core/db/open.ts';
import { freshFolder } from '../../../../helpers/folder.ts';

const now = () => new Date('2026-03-01T12:30:00.000Z');
const databasePath = () => join(freshFolder(), 'eurofolio.db');
const next = { name: 'a later one', sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT' };

/** A database with enough in it for damage in its middle to hit something. */
function filled(path: string): void {
  const database = openDatabase(path, now);
  const insert = database.prepare(
    `INSERT INTO profile (id, name, revision, created_at, changed_at, document) VALUES (?, 'x', 1, '', '', ?)`,
  );
  for (let index = 0; index < 200; index++)
    insert.run(`p${index}`, JSON.stringify({ text: 'abc'.repeat(500) }));
  database.close();
}

function troubleOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'none';
}

it('makes a database that keeps what it acknowledges, whatever happens next', () => {
  const database = openDatabase(databasePath(), now);
  expect(database.pragma('journal_mode', { simple: true })).toBe('truncate');
  expect(database.pragma('synchronous', { simple: true })).toBe(2); // FULL
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
  const tables = database.prepare("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").all();
  const own = tables.filter((table) => !/^sqlite_/.test((table as { name: string }).name));
  expect(own.length).toBe(13); // without those of the index, which SQLite makes itself
  expect(database.pragma('secure_delete', { simple: true })).toBe(1);
  expect(own.every((table) => (table as { strict: number }).strict === 1)).toBe(true);
  database.close();
});

it('takes back what was half done when the program was killed', () => {
  const [path, killed] = [databasePath(), databasePath()];
  filled(path);
  const database = new Database(path);
  database.pragma('cache_size = 1'); // so that it writes before it is told to
  database.exec(`BEGIN; UPDATE profile SET document = '{}'`);
  for (const end of ['', '-journal']) copyFileSync(`${path}${end}`, `${killed}${end}`);
  database.close();
  expect(statSync(`${killed}-journal`).size).toBeGreaterThan(0);

  const linked = databasePath(); // its journal lies beside the file itself
  if (process.platform !== 'win32') symlinkSync(killed, linked);
  const opened = openDatabase(process.platform === 'win32' ? killed : linked, now);
  const length = opened.prepare('SELECT min(length(document)) FROM profile').pluck().get();
  expect(length).toBeGreaterThan(1500);
  opened.close();
  expect(statSync(`${killed}-journal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
});

it('goes on with a database that was written with a log beside it', () => {
  const path = databasePath();
  filled(path);
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.exec(`UPDATE profile SET name = 'in the log'`);
  const killed = databasePath();
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${killed}${end}`);
  database.close();

  const opened = openDatabase(killed, now);
  expect(opened.prepare('SELECT DISTINCT name FROM profile').pluck().all()).toEqual(['in the log']);
  expect(opened.pragma('journal_mode', { simple: true })).toBe('truncate');
  opened.close();
});

it('keeps a copy of the file beside it before it migrates', () => {
  const path = databasePath();
  filled(path);
  openDatabase(path, now, [...migrations, next]).close();

  const copy = join(path, '..', `eurofolio-version-${migrations.length}-2026-03-01T12-30-00-000Z.db`);
  const kept = new Database(copy, { readonly: true });
  expect(kept.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(kept.prepare('SELECT count(*) FROM profile').pluck().get()).toBe(200);
  expect(kept.pragma('integrity_check', { simple: true })).toBe('ok');
  kept.close();
  const migrated = new Database(path, { readonly: true });
  expect(migrated.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0);
  migrated.close();
});

it('makes no copy when there is nothing to migrate', () => {
  const path = databasePath();
  filled(path);
  openDatabase(path, now).close();
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('version'))).toEqual([]);
});

it.skipIf(process.platform === 'win32')('lets nobody else read the database or its copies', () => {
  const path = databasePath();
  filled(path);
  const database = openDatabase(path, now, [...migrations, next]);
  database.exec('INSERT INTO later VALUES (1)');
  const files = readdirSync(join(path, '..'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect(statSync(join(path, '..', file)).mode & 0o077, file).toBe(0);
  database.close();
});

it('leaves the database as it was when a migration fails', () => {
  const path = databasePath();
  filled(path);
  const broken = { name: 'broken', sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` };
  expect(() => openDatabase(path, now, [...migrations, broken])).toThrow(/nowhere/);
  const database = openDatabase(path, now);
  expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'later'").pluck().get()).toBe(0);
  database.close();
});

it('refuses a database from the future and leaves it alone', () => {
  const path = databasePath();
  openDatabase(path, now, [...migrations, next]).close();
  const before = readFileSync(path);
  expect(troubleOf(() => openDatabase(path, now))).toBe('database-from-future');
  expect(readFileSync(path).equals(before)).toBe(true);
});

it.each([
  ['no database at all', () => Buffer.from('This is a letter, not a database. '.repeat(300))],
  ['pages overwritten in the middle', (whole: Buffer) => Buffer.from(whole).fill(0x5a, 12_000, 40_000)],
  ['half of it', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('refuses a damaged file (%s) and leaves it alone', (_name, damage) => {
  const path = databasePath();
  filled(path);
  const damaged = damage(readFileSync(path));
  writeFileSync(path, damaged);
  expect(troubleOf(() => openDatabase(path, now))).toBe('database-damaged');
  expect(readFileSync(path).equals(damaged)).toBe(true);
});

it("refuses another program's database and leaves it alone", () => {
  const path = databasePath();
  const other = new Database(path);
  other.exec('CREATE TABLE recipe (id INTEGER PRIMARY KEY); PRAGMA user_version = 1');
  other.close();
  const before = readFileSync(path);
  expect(troubleOf(() => openDatabase(path, now, [...migrations, next]))).toBe('database-foreign');
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('starts anew from a file in which nothing was ever written', () => {
  const path = databasePath();
  writeFileSync(path, '');
  openDatabase(path, now).close();
  expect(troubleOf(() => openDatabase(path, now).close())).toBe('none');
});
