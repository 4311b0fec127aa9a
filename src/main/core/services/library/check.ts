import { createHash } from 'node:crypto';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Store } from '../../db/index.ts';
import type { Tasks } from '../tasks.ts';
import { nameOf } from './existing.ts';

/** Reads everything that is stored and compares it with its hash, a content at a time, so that others get their turn. */
export function createLibraryCheck(store: Store, tasks: Tasks): Pick<Handlers, 'library.check'> {
  return {
    'library.check': ({ task }) =>
      tasks.run(task, async (run) => {
        const contents = store.contents.list();
        const damaged: { id: string; title: string }[] = [];
        let checked = 0;
        for (const { content, sha256, size } of contents) {
          if (!(await run.goOn(checked, contents.length))) return { checked, damaged, cancelled: true };
          if (!isWhole(store.contents.parts(content), sha256, size))
            damaged.push(
              ...store.library.withContent(content).map((row) => ({ id: row.id, title: nameOf(row) })),
            );
          checked += 1;
        }
        await run.goOn(checked, contents.length);
        return { checked, damaged, cancelled: false };
      }),
  };
}

function isWhole(parts: Iterable<Uint8Array>, sha256: string, size: number): boolean {
  const hash = createHash('sha256');
  let length = 0;
  for (const part of parts) {
    hash.update(part);
    length += part.length;
  }
  return length === size && hash.digest('hex') === sha256;
}
