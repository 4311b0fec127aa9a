import { foldedWords } from './fold.ts';

/**
 * What a person types as an expression of FTS5: every word must be there, at least as the beginning of one. One or two letters begin
 * too many words for whole texts: there they have to be a word of their own. Undefined where there is no word.
 */
export function searchExpression(words: string): string | undefined {
  const terms = foldedWords(words).slice(0, mostWords);
  return terms.length === 0 ? undefined : terms.map(termExpression).join(' AND ');
}

/** The word is letters and digits only: nothing in it can be taken for an operator. */
function termExpression(term: string): string {
  const { length } = [...term];
  if (length > 2) return `"${term}" *`;
  const columns = length === 1 ? 'title tags' : 'title tags fields note';
  return `({${columns}} : "${term}" * OR "${term}")`;
}

/** Far more than anybody types to find a document. */
const mostWords = 16;
