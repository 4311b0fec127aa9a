import { createSearch, parseBook, type HelpBook, type Search } from '#shared/help/index.ts';
import type { Language } from '../i18n/index.ts';

export interface ReadBook {
  book: HelpBook;
  search: Search;
}

const read = new Map<Language, Promise<ReadBook>>();

/** All answers in a language. Read when they are first asked for; one that failed is read again. */
export function bookIn(language: Language): Promise<ReadBook> {
  const there = read.get(language);
  if (there !== undefined) return there;
  const reading = readBook(language);
  read.set(language, reading);
  reading.catch(() => read.delete(language));
  return reading;
}

async function readBook(language: Language): Promise<ReadBook> {
  const answer = await fetch(new URL(`help/${language}.json`, document.baseURI));
  if (!answer.ok) throw new Error(`help/${language}.json: ${answer.status}`);
  const book = parseBook(await answer.json());
  const search = createSearch(book);
  setTimeout(() => search('eurofolio'), 100); // gathers the words while nobody waits for them
  return { book, search };
}
