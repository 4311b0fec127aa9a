import type Database from 'better-sqlite3';
import { z } from 'zod';

/** Words looked up in the full-text index. */
export interface LibraryMatches {
  /** The numbers of the documents that have the words: the best first, or of very many the newest first. */
  numbers: (expression: string) => number[];
  /** For some of them, where the words stand: pieces of text in their order. */
  snippets: (expression: string, numbers: readonly number[]) => Map<number, SnippetPiece[]>;
}
export interface SnippetPiece {
  text: string;
  match: boolean;
}

/** To weigh more of them takes longer than a keystroke may, and says little: whoever gets so many types on. */
const mostRanked = 1500;
/** Around a match in a snippet: characters that no text has, since reading takes them out. */
const [matchStart, matchEnd] = ['\u0001', '\u0002'];
const snippetWords = 14;

const snippetsSchema = z.array(z.tuple([z.int(), z.string()]));

export function createLibraryMatches(database: Database.Database): LibraryMatches {
  const newest = database
    .prepare('SELECT rowid FROM library_index WHERE library_index MATCH ? ORDER BY rowid DESC')
    .pluck();
  const best = database
    .prepare('SELECT rowid FROM library_index WHERE library_index MATCH ? ORDER BY rank')
    .pluck();
  // `+rowid`: else the words would be looked up anew for each of the numbers.
  const snippets = database
    .prepare(
      `SELECT rowid, snippet(library_index, -1, '${matchStart}', '${matchEnd}', ' … ', ${snippetWords}) FROM library_index
       WHERE library_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  return {
    numbers: (expression) => {
      const all = newest.all(expression).map(readNumber);
      return all.length > mostRanked ? all : best.all(expression).map(readNumber);
    },
    snippets: (expression, numbers) =>
      new Map(
        snippetsSchema
          .parse(snippets.all(expression, JSON.stringify(numbers)))
          .map(([number, snippet]) => [number, pieces(snippet)]),
      ),
  };
}

function pieces(snippet: string): SnippetPiece[] {
  return snippet
    .replaceAll(/\s+/g, ' ')
    .split(matchStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, match: false }];
      const [match = '', after = ''] = piece.split(matchEnd);
      return [
        { text: match, match: true },
        { text: after, match: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** By hand: a schema takes longer for thousands of rows than the query does. */
function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Error('a row without a number');
  return value;
}
