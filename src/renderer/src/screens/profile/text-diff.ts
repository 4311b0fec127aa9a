/** Pieces of a text in their order. `same` stands in both; `gone` only before; `new` only after; `cut` stands for words left out. */
export interface Piece {
  kind: 'same' | 'gone' | 'new' | 'cut';
  text: string;
}

/** Words around a difference that are shown with it. */
const context = 8;

/** What differs between two texts, by words: all between the first and the last word that differ. */
export function textDiff(before: string, after: string): Piece[] {
  const [was, is] = [words(before), words(after)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return [
    ...ending(was.slice(0, start)),
    ...piece('gone', was.slice(start, was.length - end)),
    ...piece('new', is.slice(start, is.length - end)),
    ...beginning(was.slice(was.length - end)),
  ];
}

/** A word keeps the spaces behind it. */
const words = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

function piece(kind: Piece['kind'], all: readonly string[]): Piece[] {
  return all.length === 0 ? [] : [{ kind, text: all.join('') }];
}
const cut: Piece = { kind: 'cut', text: '… ' };

function ending(all: readonly string[]): Piece[] {
  return all.length > context ? [cut, ...piece('same', all.slice(-context))] : piece('same', all);
}
function beginning(all: readonly string[]): Piece[] {
  return all.length > context ? [...piece('same', all.slice(0, context)), cut] : piece('same', all);
}
