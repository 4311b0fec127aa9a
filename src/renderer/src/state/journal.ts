import { z } from 'zod';
import { idSchema } from '#shared/model/id.ts';
import type { PendingChange } from './pending.ts';
import type { Stray } from './rebase.ts';

/** What of `localStorage` the journal needs. */
export type JournalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What one window has not got acknowledged yet. */
export interface JournalPage {
  pending: readonly PendingChange[];
  strays: readonly Stray[];
}

const path = z.array(z.string());
const change = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), path, value: z.unknown().optional() }),
  z.object({
    op: z.literal('insert'),
    path,
    item: z.looseObject({ id: idSchema }),
    before: idSchema.optional(),
  }),
  z.object({ op: z.literal('remove'), path, id: idSchema }),
  z.object({ op: z.literal('move'), path, id: idSchema, before: idSchema.optional() }),
]);
const pageSchema: z.ZodType<JournalPage> = z.object({
  pending: z.array(z.object({ change, before: z.unknown().optional() })),
  strays: z.array(z.object({ reason: z.enum(['gone', 'replaced']), path, text: z.string() })),
});

const prefix = 'eurofolio.unsaved';

/**
 * What has been typed and not yet acknowledged, outside this window's memory: it outlives the window, the host and
 * the browser. Every editor of a document writes a page of its own, so that two of them never overwrite each other.
 */
export class Journal {
  readonly #store: JournalStore;
  readonly #key: string;

  constructor(store: JournalStore, document: string, window: string, page = 1) {
    this.#store = store;
    this.#key = `${prefix}.${document}.${window}.${page}`;
  }

  /** False when the store has no room: then only this window's memory holds what is unsaved. */
  write(page: JournalPage): boolean {
    if (page.pending.length === 0 && page.strays.length === 0) {
      this.#store.removeItem(this.#key);
      return true;
    }
    try {
      this.#store.setItem(this.#key, JSON.stringify(page));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
}

/** Pages of windows that are no longer open, with the function that tears each one out. A page that cannot be read is left alone. */
export function abandonedPages(
  store: JournalStore,
  document: string,
  openWindows: ReadonlySet<string>,
): { page: JournalPage; tearOut: () => void }[] {
  return abandonedKeys(store, document, openWindows).flatMap((key) => {
    const page = readPage(store.getItem(key));
    return page === undefined ? [] : [{ page, tearOut: () => store.removeItem(key) }];
  });
}

/** Tears out, unread, what windows that are no longer open left of a document that was deleted for good. */
export function forgetPages(store: JournalStore, document: string, openWindows: ReadonlySet<string>): void {
  for (const key of abandonedKeys(store, document, openWindows)) store.removeItem(key);
}

function abandonedKeys(store: JournalStore, document: string, openWindows: ReadonlySet<string>): string[] {
  const start = `${prefix}.${document}.`;
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter(
    (key) => key.startsWith(start) && !openWindows.has(key.slice(start.length).replace(/\.\d+$/, '')),
  );
}

function readPage(text: string | null): JournalPage | undefined {
  if (text === null) return undefined;
  try {
    const parsed = pageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
