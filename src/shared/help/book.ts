// All entries of one language, as they travel from the build to the window and the command line: JSON.
import type { HelpEntry, HelpLanguage } from './entry.ts';

/** What one looks for may be named in the other language. */
interface BookEntry extends HelpEntry {
  elsewhere: { title: string; keywords: string[] };
}
export interface HelpBook {
  language: HelpLanguage;
  /** By category, then by title. */
  entries: BookEntry[];
}

/** Makes the book of one language; `other` has the same entries in the other one. Throws where one is missing. */
export function bookOf(
  language: HelpLanguage,
  entries: readonly HelpEntry[],
  other: readonly HelpEntry[],
): HelpBook {
  const others = new Map(other.map((entry) => [entry.id, entry]));
  return {
    language,
    entries: entries
      .map((entry) => {
        const same = others.get(entry.id);
        if (same === undefined) throw new Error(`the help entry ${entry.id} is not in both languages`);
        return { ...entry, elsewhere: { title: same.title, keywords: same.keywords } };
      })
      .sort((one, another) => one.title.localeCompare(another.title, language)),
  };
}

/** Reads a book that the build has written. Throws where it is none: the program's own file is broken. */
export function parseBook(value: unknown): HelpBook {
  const isBook = (it: unknown): it is HelpBook =>
    typeof it === 'object' && it !== null && 'entries' in it && Array.isArray(it.entries) && 'language' in it;
  if (!isBook(value)) throw new Error('this is no book of help entries');
  return value;
}
