import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { shareCommits } from '../../../../../src/main/core/db/shared-commits.ts';

function opened() {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE word (text TEXT UNIQUE)');
  let commits = 0;
  const transaction = <T>(work: () => T): T => {
    const isOuter = !database.inTransaction;
    const result = database.transaction(work)();
    if (isOuter) commits += 1;
    return result;
  };
  const put = (text: string): string => {
    database.prepare('INSERT INTO word VALUES (?)').run(text);
    return text;
  };
  return {
    database,
    put,
    soon: shareCommits(database, transaction),
    commits: () => commits,
    words: () => database.prepare('SELECT text FROM word ORDER BY rowid').pluck().all(),
  };
}

it('writes what is asked for in one turn with one commit, in its order', async () => {
  const { soon, put, words, commits } = opened();
  const asked = ['a', 'b', 'c'].map((word) => soon(() => put(word)));
  expect(words()).toEqual([]);
  expect(await Promise.all(asked)).toEqual(['a', 'b', 'c']);
  expect([words(), commits()]).toEqual([['a', 'b', 'c'], 1]);
  await soon(() => put('d'));
  expect([words(), commits()]).toEqual([['a', 'b', 'c', 'd'], 2]);
});

it('takes back the whole of what throws, and nothing else', async () => {
  const { soon, put, words } = opened();
  const asked = [
    soon(() => put('a')),
    soon(() => {
      put('half');
      return put('a');
    }),
    soon(() => put('b')),
  ];
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'b']);
});

it('does each by itself where the database gave up all of them', async () => {
  const { soon, put, words, database } = opened();
  const outcomes = await Promise.allSettled([
    soon(() => put('a')),
    soon(() => {
      put('half');
      if (database.inTransaction) database.exec('ROLLBACK'); // as on a full disk
      throw new Error('full');
    }),
    soon(() => put('b')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'b']);
});
