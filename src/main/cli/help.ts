import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  categories,
  createSearch,
  parseBook,
  plainText,
  type HelpBook,
  type HelpEntry,
} from '#shared/help/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { findProgramFolder } from '../core/program-folder.ts';
import { hostWords, type Language } from '../core/words.ts';
import type { HelpCommand } from './command.ts';
import { print } from './pipe.ts';

/** How many other answers are named below the best one. */
const mostOthers = 4;

/** Prints what the help says: the best answer and the names of the next, all names, or the same as JSON, best first. */
export function help({ words, json }: HelpCommand, language: Language): void {
  const book = readBook(language);
  const found = words === undefined ? book.entries : createSearch(book)(words);
  if (json) return print(JSON.stringify(found.map(asJson), null, 2));
  if (words === undefined) return print(contents(found, language));
  const [best, ...others] = found;
  if (best === undefined) throw new UserError('help-none', { words });
  print(answer(best, others.slice(0, mostOthers), language));
}

function readBook(language: Language): HelpBook {
  const file = join(findProgramFolder(import.meta.dirname).window, 'help', `${language}.json`);
  return parseBook(JSON.parse(readFileSync(file, 'utf8')));
}

const asJson = (entry: HelpEntry) => ({
  id: entry.id,
  category: entry.category,
  title: entry.title,
  text: plainText(entry),
});

function answer(best: HelpEntry, others: readonly HelpEntry[], language: Language): string {
  const also = others.length === 0 ? [] : ['', hostWords(language, 'cli.help.also'), ...others.map(nameOf)];
  return [best.title, '='.repeat(best.title.length), '', plainText(best), ...also].join('\n');
}

function contents(entries: readonly HelpEntry[], language: Language): string {
  return categories
    .map((category) =>
      [
        hostWords(language, `cli.help.${category}`),
        ...entries.filter((entry) => entry.category === category).map(nameOf),
      ].join('\n'),
    )
    .join('\n\n');
}

const nameOf = ({ id, title }: HelpEntry): string => `  ${title} (${id})`;
