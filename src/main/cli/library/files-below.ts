import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that a path names: itself, or in a folder everything below it, by name. What is hidden there (".DS_Store") is not meant.
 * Links to folders are not followed: they can lead round in circles. A path that cannot be looked at is given as it is.
 */
export function filesBelow(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return filesBelow(below);
      return entry.isFile() || (entry.isSymbolicLink() && isFile(below)) ? [below] : [];
    });
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
