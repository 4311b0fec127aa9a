import type { LibraryEdit } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { LibraryKind } from '#shared/library/index.ts';
import { explain } from '../../frame/index.ts';
import { t } from '../../i18n/index.ts';
import { kindName } from '../../library/index.ts';
import { forget } from '../../state/index.ts';
import { announce, toasts } from '../../ui/index.ts';

interface Around {
  client: Client;
  /** Before documents are touched: what is typed in an open one is saved. */
  before: (ids: readonly string[]) => Promise<void>;
  /** The list has changed. */
  after: (ids: readonly string[]) => void;
}

/** What is done to documents of the list, one or many: at once, told, and taken back on demand. Trouble is told and changes nothing. */
export class Deeds {
  readonly #around: Around;
  /** What Ctrl+Z takes back, the last first. */
  #done: readonly (() => Promise<void>)[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  remove(ids: readonly string[], name?: string): Promise<void> {
    return this.#attempt(ids, async (client) => {
      await client.call('library.remove', { ids: [...ids] });
      const told = name === undefined ? t('library.removed', { count: ids.length }) : t('removed', { name });
      this.#offer(told, ids, () => client.call('library.recover', { ids: [...ids] }));
    });
  }

  recover(ids: readonly string[], name?: string): Promise<void> {
    return this.#attempt(ids, async (client) => {
      await client.call('library.recover', { ids: [...ids] });
      const told =
        name === undefined ? t('library.recovered', { count: ids.length }) : t('home.recovered', { name });
      this.#offer(told, ids, () => client.call('library.remove', { ids: [...ids] }));
    });
  }

  /** For good. */
  purge(ids: readonly string[]): Promise<void> {
    return this.#attempt(ids, async (client) => {
      await client.call('library.purge', { ids: [...ids] });
      await forget(ids);
      toasts.show(t('library.purged', { count: ids.length }));
    });
  }

  setKind(ids: readonly string[], kind: LibraryKind): Promise<void> {
    const told = t('library.sorted.kind', { count: ids.length, kind: kindName(kind) });
    return this.#sort(ids, { kind }, told);
  }
  addTag(ids: readonly string[], tag: string): Promise<void> {
    return this.#sort(ids, { addTags: [tag] }, t('library.sorted.tag', { count: ids.length, tag }));
  }
  removeTag(ids: readonly string[], tag: string): Promise<void> {
    return this.#sort(ids, { removeTags: [tag] }, t('library.sorted.untag', { count: ids.length, tag }));
  }

  assign(ids: readonly string[], profiles: readonly string[], told: string): Promise<void> {
    return this.#attempt(ids, async (client) => {
      await client.call('library.assign', { ids: [...ids], profiles: [...profiles] });
      toasts.show(told);
    });
  }

  /** Takes back what was done last. False where there is nothing. */
  takeBack(): boolean {
    const last = this.#done.at(-1);
    if (last === undefined) return false;
    void last();
    return true;
  }

  #sort(
    ids: readonly string[],
    change: { kind?: LibraryKind; addTags?: string[]; removeTags?: string[] },
    told: string,
  ): Promise<void> {
    return this.#attempt(ids, async (client) => {
      const { undo } = await client.call('library.sort', { ids: [...ids], ...change });
      if (undo.length === 0) announce(told);
      else this.#offer(told, ids, () => this.#edit(client, undo));
    });
  }

  async #edit(client: Client, edits: readonly LibraryEdit[]): Promise<void> {
    await client.call('library.edit', { edits: [...edits] });
  }

  #offer(told: string, ids: readonly string[], back: () => Promise<unknown>): void {
    const run = async (): Promise<void> => {
      if (!this.#done.includes(run)) return;
      this.#done = this.#done.filter((deed) => deed !== run);
      toasts.dismiss(toast);
      await this.#attempt(ids, async () => {
        await back();
        announce(t('undo.done', { label: told }));
      });
    };
    this.#done = [...this.#done, run];
    const toast = toasts.show(told, { label: t('undo'), run: () => void run() });
  }

  async #attempt(ids: readonly string[], work: (client: Client) => Promise<void>): Promise<void> {
    try {
      await this.#around.before(ids);
      await work(this.#around.client);
    } catch (error) {
      toasts.show(explain(error));
    }
    this.#around.after(ids);
  }
}
