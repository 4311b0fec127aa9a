import type Database from 'better-sqlite3';
import type { Migration } from './migrations/index.ts';

/** Marks a file as Eurofolio's ("EuFo"): another program's database is never migrated. */
export const applicationId = 0x4575466f;

/** How many migrations a database has been through. */
export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** Brings a database to the newest version, each step whole or not at all. */
export function migrate(database: Database.Database, migrations: readonly Migration[]): void {
  for (const [index, { sql }] of migrations.entries()) {
    if (index < versionOf(database)) continue;
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}
