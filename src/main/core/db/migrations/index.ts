// The steps that bring a database from nothing to the present, in order. Number N is what `user_version = N` has behind it.
// A step that was released is never changed again: a new one follows it.
import { firstTables } from './001-first-tables.ts';
import { papers } from './002-papers.ts';
import { library } from './003-library.ts';

export interface Migration {
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [firstTables, papers, library];
