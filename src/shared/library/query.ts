import { foldedWords } from './fold.ts';

/** The words that are looked for, folded, each once. */
export const searchTerms = (words: string): string[] => [...new Set(foldedWords(words))].slice(0, mostWords);

/**
 * What a person types as an expression of FTS5: every word must be there, at least as the beginning of one. One or two letters begin
 * too many words for whole texts: there they have to be a word of their own. Undefined where there is no word.
 */
export function searchExpression(words: string): string | undefined {
  const terms = searchTerms(words);
  return terms.length === 0 ? undefined : terms.map(termExpression).join(' AND ');
}

/** The word is letters and digits only: nothing in it can be taken for an operator. */
function termExpression(term: string): string {
  const columns = searchColumns.filter((column) => shortestBeginning[column] <= [...term].length);
  if (columns.length === searchColumns.length) return `"${term}" *`;
  return `({${columns.join(' ')}} : "${term}" * OR "${term}")`;
}

/** What of a document is searched, by the letters from which on a word may be the beginning of one there. */
export const shortestBeginning = { title: 1, tags: 1, fields: 2, note: 2, contents: 3 } as const;
const searchColumns = ['title', 'tags', 'fields', 'note', 'contents'] as const;

/** Far more than anybody types to find a document. */
const mostWords = 16;
