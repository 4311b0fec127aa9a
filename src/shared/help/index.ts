// Help: entries read from Markdown, as trees, and found by words. Pure data and functions.
// Not here: what the entries say (resources/help), files, or how they are shown.
export { bookOf, parseBook, type HelpBook } from './book.ts';
export {
  categories,
  plainText,
  type Category,
  type HelpBlock,
  type HelpEntry,
  type HelpLanguage,
  type HelpPiece,
} from './entry.ts';
export { parseEntry } from './parse.ts';
export { createSearch, type Search } from './search.ts';
