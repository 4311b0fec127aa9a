/** Letters that Unicode does not take apart into a letter and a mark, as people write them without a Nordic keyboard. */
const letters: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * A text as the index keeps it: small letters, without accents, `ø` as `o`. `snippet.ts` finds folded words in the text itself.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(special, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}

/** The words of what a person looks for, folded. */
export function foldedWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
