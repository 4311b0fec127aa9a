import type Database from 'better-sqlite3';

/** Runs one piece of work in a transaction; within another, in a savepoint of it. */
type Transaction = <T>(work: () => T) => T;

interface Waiting {
  /** Does the work, in the shared transaction; what it gives is to be called once all is on disk. */
  begin: () => () => void;
  /** Does the work in a transaction of its own. */
  alone: () => void;
}

/**
 * Work of several callers, each whole or not at all, brought to disk by one commit: many small changes wait for nothing but
 * the disk. A promise settles when its work is on disk. Work that throws takes nothing of the others' with it; where the
 * disk fails, each is done again by itself, so that work must be repeatable.
 */
export function shareCommits(
  database: Database.Database,
  transaction: Transaction,
): <T>(work: () => T) => Promise<T> {
  let waiting: Waiting[] = [];

  const commit = (): void => {
    const together = waiting;
    waiting = [];
    let settled: (() => void)[];
    try {
      settled = transaction(() => together.map(({ begin }) => begin()));
    } catch {
      for (const { alone } of together) alone();
      return;
    }
    for (const settle of settled) settle();
  };

  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({
        begin: () => {
          try {
            const result = transaction(work);
            return () => resolve(result);
          } catch (error) {
            if (!database.inTransaction) throw error; // SQLite gave up the whole of it
            return () => reject(error as Error);
          }
        },
        alone: () => {
          try {
            resolve(transaction(work));
          } catch (error) {
            reject(error as Error);
          }
        },
      });
      if (waiting.length === 1) setImmediate(commit);
    });
}
