import type { DossierPart } from './dossier.ts';

/**
 * The number of each document, by its id, counted from 1 in the order of the dossier: known before anything is made, so that a CV
 * can say "enclosed (3)". A document that turns out to be damaged keeps its number.
 */
export function dossierNumbers(parts: readonly Pick<DossierPart, 'id'>[]): Map<string, number> {
  const numbers = new Map<string, number>();
  parts.forEach(({ id }, index) => {
    if (numbers.has(id)) throw new Error('two parts of a dossier have the same id');
    numbers.set(id, index + 1);
  });
  return numbers;
}
