/** The name that a file gets: what was typed, with the ending that the file has; the proposed one where nothing was. */
export function namedFile(typed: string, proposed: string): string {
  const stem = typed.trim();
  if (stem === '') return proposed;
  const ending = endingOf(proposed);
  return stem.toLowerCase().endsWith(ending.toLowerCase()) ? stem : stem + ending;
}

/** The same name for a file of another kind: `Thomsen_dossier.pdf` as `.zip`. */
export const withEnding = (name: string, ending: string): string =>
  name.slice(0, name.length - endingOf(name).length) + ending;

const endingOf = (name: string): string => /\.[^.\s]{1,8}$/.exec(name)?.[0] ?? '';
