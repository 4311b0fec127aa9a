// The database: one file a table, migrations, and the lock on the data folder. All SQL of the program is here.
// Must not be here: what a change means, when a snapshot is due, anything that a person reads.
import { join } from 'node:path';
import { refuseOldNode } from '../node-version.ts';
import { prepareDataFolder } from './data-folder.ts';
import { createContentTable, type ContentTable } from './content-table.ts';
import { createFileReferences, type FileReferences } from './file-references.ts';
import { createFileTable, type FileTable } from './file-table.ts';
import { createLibrarySearch, type LibrarySearch } from './library-search.ts';
import { createLibraryTable, type LibraryTable } from './library-table.ts';
import { createLibraryTies, type LibraryTies } from './library-ties.ts';
import { lockDataFolder } from './lock.ts';
import { openDatabase } from './open.ts';
import { createPaperTable, type PaperTable } from './paper-table.ts';
import { createProfileTable, type ProfileTable } from './profile-table.ts';
import { createSettingTable, type SettingTable } from './setting-table.ts';
import { shareCommits } from './shared-commits.ts';
import { createSnapshotTable, type SnapshotTable } from './snapshot-table.ts';

export { partSize } from './content-table.ts';
export type { Days } from './library-conditions.ts';
export type { LibraryDocumentRow, LibraryFile, ReadText } from './library-table.ts';
export type { PaperRow } from './paper-table.ts';
export { listedName, readDocument, type ProfileList, type ProfileRow } from './profile-table.ts';
export type { SnapshotReason, SnapshotRow } from './snapshot-table.ts';
export { databaseTrouble } from './trouble.ts';

export interface Store {
  profiles: ProfileTable;
  snapshots: SnapshotTable;
  papers: PaperTable;
  files: FileTable;
  references: FileReferences;
  settings: SettingTable;
  contents: ContentTable;
  library: LibraryTable;
  libraryTies: LibraryTies;
  librarySearch: LibrarySearch;
  /**
   * Runs work that is written whole or not at all. When it returns, what was written is on disk, and nothing of what it deleted
   * can be read from the files of the database any more.
   */
  transaction: <T>(work: () => T) => T;
  /** The same, with one commit for all that is asked for in the same turn of the program (`shared-commits.ts`). */
  soon: <T>(work: () => T) => Promise<T>;
  close: () => void;
}

/**
 * Opens the store in a data folder, which is made where it is missing, and keeps every other program out of it.
 * Throws UserError: `data-folder-in-use`, `data-folder-not-writable`, `database-damaged`, `database-from-future`,
 * `node-too-old`.
 */
export function openStore(dataFolder: string, now: () => Date): Store {
  refuseOldNode();
  prepareDataFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const database = openDatabase(join(dataFolder, databaseName), now);
    const profiles = createProfileTable(database);
    const transaction = <T>(work: () => T): T => {
      try {
        return database.transaction(work).immediate();
      } catch (error) {
        profiles.forget(); // it may remember what was rolled back
        throw error;
      }
    };
    return {
      profiles,
      snapshots: createSnapshotTable(database),
      papers: createPaperTable(database),
      files: createFileTable(database),
      references: createFileReferences(database),
      settings: createSettingTable(database),
      contents: createContentTable(database),
      library: createLibraryTable(database),
      libraryTies: createLibraryTies(database),
      librarySearch: createLibrarySearch(database),
      transaction,
      soon: shareCommits(database, transaction),
      close: () => {
        database.pragma('journal_mode = DELETE'); // an empty one is of no use to anybody
        database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

const databaseName = 'eurofolio.db';
