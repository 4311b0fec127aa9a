import type { Output } from '#shared/contract/api.ts';
import { libraryGroups, type LibraryGroup, type LibraryKind } from '#shared/library/index.ts';

type Counts = Output<'library.find'>['counts'];

export const groupNames = Object.keys(libraryGroups) as LibraryGroup[];

/** How many documents a group has. */
export const countOf = (counts: Counts, group: LibraryGroup): number =>
  libraryGroups[group].reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** How many there are of all kinds. */
export const countOfAll = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The group that is looked at, where it is exactly one. */
export function groupOf(kinds: readonly LibraryKind[] | undefined): LibraryGroup | undefined {
  if (kinds === undefined) return undefined;
  return groupNames.find(
    (group) =>
      libraryGroups[group].length === kinds.length &&
      libraryGroups[group].every((kind) => kinds.includes(kind)),
  );
}
