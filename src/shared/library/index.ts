// Documents of the library: their kinds and fields, what lists and the search know of them, and how a search is put.
// Must not be here: files, the database, anything of a profile's content.
export {
  libraryVersion,
  newLibraryDocument,
  parseLibraryDocument,
  type LibraryDocument,
  type LibraryFields,
} from './document.ts';
export { folded, foldedWords } from './fold.ts';
export { guessKind } from './guess-kind.ts';
export {
  libraryFields,
  libraryForm,
  libraryGroups,
  libraryKinds,
  type LibraryFieldName,
  type LibraryGroup,
  type LibraryKind,
} from './kinds.ts';
export {
  dateKey,
  lastDay,
  listingOf,
  searchedText,
  type LibraryListing,
  type SearchedText,
} from './listing.ts';
export { searchExpression, searchTerms, shortestBeginning } from './query.ts';
export { wordFinder, type Snippet, type SnippetPiece, type WordFinder } from './snippet.ts';
export { libraryWords, type LibraryWords } from './words.ts';
