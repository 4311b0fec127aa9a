import { foldedWords } from './fold.ts';

/**
 * What a person types as an expression of FTS5: every word must be there, at least as the beginning of one. A single letter begins
 * too many words to be looked for in whole texts: it is looked for in titles and tags. Undefined where there is no word.
 */
export function searchExpression(words: string): string | undefined {
  const terms = foldedWords(words).slice(0, mostWords);
  if (terms.length === 0) return undefined;
  // The words are letters and digits only: nothing in them can be taken for an operator.
  return terms
    .map((term) => ([...term].length === 1 ? `{title tags} : "${term}" *` : `"${term}" *`))
    .join(' AND ');
}

/** Far more than anybody types to find a document. */
const mostWords = 16;
