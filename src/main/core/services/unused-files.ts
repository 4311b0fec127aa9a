import type { Store } from '../db/index.ts';

const day = 24 * 60 * 60_000;
/** Longer than an undo or an unsaved draft in a window is likely to be waited for. */
const patience = 7 * day;

/**
 * Removes pictures that nothing refers to, for when the program starts. In doubt they stay: one goes only when it was
 * found unused at an earlier start, a week ago or more, and is unused still. A window that is open over both starts can
 * by then have put it back; a picture that is used, or put, again begins anew. A clock that went back begins anew too.
 */
export function removeUnusedFiles({ files, references, transaction }: Store, now: Date): void {
  const all = files.list();
  if (all.length === 0) return;
  transaction(() => {
    const known = files.unused();
    const unused = references.unreferenced(all).map((id): [id: string, age: number] => {
      const since = Date.parse(known.get(id) ?? '');
      return [id, since <= now.getTime() ? now.getTime() - since : 0];
    });
    files.remove(unused.flatMap(([id, age]) => (age >= patience ? [id] : [])));
    const marks = unused.filter(([, age]) => age < patience);
    files.setUnused(new Map(marks.map(([id, age]) => [id, new Date(now.getTime() - age).toISOString()])));
  });
}
