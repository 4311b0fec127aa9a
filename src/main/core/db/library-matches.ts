import type Database from 'better-sqlite3';
import { z } from 'zod';
import {
  searchTerms,
  shortestBeginning,
  wordFinder,
  type Snippet,
  type SnippetPiece,
  type WordFinder,
} from '#shared/library/index.ts';

/** Words looked up in the full-text index. */
export interface LibraryMatches {
  /**
   * The numbers of the documents that have the words, the best first. Of many that is: those with the words in title or tags
   * before the others, and the newest first of each.
   */
  numbers: (expression: string) => number[];
  /** For some of them, where the words stand. */
  snippets: (words: string, numbers: readonly number[]) => Map<number, SnippetPiece[]>;
}

/** To weigh more of them takes longer than a keystroke may, and says little: whoever gets so many types on. */
const mostRanked = 300;
/** In characters: the beginning of a text, where what was found mostly stands. Reading all of every text takes too long. */
const beginning = 50_000;
/** The title stands above the snippet anyway. */
const columns = ['contents', 'note', 'fields', 'tags', 'title'] as const;

const textsSchema = z.array(z.tuple([z.int(), z.string(), z.string(), z.string(), z.string(), z.string()]));

export function createLibraryMatches(database: Database.Database): LibraryMatches {
  const newest = database
    .prepare('SELECT rowid FROM library_index WHERE library_index MATCH ? ORDER BY rowid DESC')
    .pluck();
  const best = database
    .prepare('SELECT rowid FROM library_index WHERE library_index MATCH ? ORDER BY rank')
    .pluck();
  const texts = database
    .prepare(
      `SELECT number, substr(contents, 1, ${beginning}), note, fields, tags, title FROM library_text
       WHERE number IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  const whole = database.prepare('SELECT contents FROM library_text WHERE number = ?').pluck();
  return {
    numbers: (expression) => {
      const all = newest.all(expression).map(readNumber);
      if (all.length <= mostRanked) return best.all(expression).map(readNumber);
      const named = newest.all(`{title tags} : (${expression})`).map(readNumber);
      const isNamed = new Set(named);
      return [...named, ...all.filter((number) => !isNamed.has(number))];
    },
    snippets: (words, numbers) => {
      const terms = searchTerms(words);
      if (terms.length === 0) return new Map();
      const finders: Partial<Record<number, WordFinder>> = {};
      const snippetIn = (text: string, column: (typeof columns)[number]) => {
        const shortest = shortestBeginning[column];
        return (finders[shortest] ??= wordFinder(terms, shortest))(text);
      };
      const snippets = new Map<number, SnippetPiece[]>();
      for (const [number, ...parts] of textsSchema.parse(texts.all(JSON.stringify(numbers)))) {
        let richest: Snippet | undefined;
        for (const [at, column] of columns.entries()) {
          const snippet = snippetIn(parts[at] ?? '', column);
          if ((snippet?.words ?? 0) > (richest?.words ?? 0)) richest = snippet;
          if (richest?.words === terms.length) break;
        }
        if (richest === undefined && parts[0].length >= beginning)
          richest = snippetIn(z.string().parse(whole.get(number)), 'contents');
        if (richest) snippets.set(number, richest.pieces);
      }
      return snippets;
    },
  };
}

/** By hand: a schema takes longer for thousands of rows than the query does. */
function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Error('a row without a number');
  return value;
}
