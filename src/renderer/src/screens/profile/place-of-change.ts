import type { Change } from '#shared/profile/change.ts';

/** Where in the editor a change can be seen: its section, and the entry that has to be open for it. */
export function placeOfChange({ op, path }: Change): { section: string; entry?: string } | undefined {
  const [root, section, part, entry] = path;
  if (root !== 'sections' || section === undefined) return undefined;
  // A list of entries itself: nothing has to be open to see that one came or went.
  const inEntry = part === 'entries' && entry !== undefined && (op === 'set' || path.length > 3);
  return inEntry ? { section, entry } : { section };
}
