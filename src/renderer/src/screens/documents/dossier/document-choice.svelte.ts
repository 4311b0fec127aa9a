import { SvelteMap } from 'svelte/reactivity';
import type { LibraryRow } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';

/** So many rows are shown; whoever seeks one among more searches for it. */
export const mostShown = 100;
/** While one types, the library is asked so long after the last key, in milliseconds. */
const pause = 120;

/** Documents of the library, sought and chosen: they are taken in the order in which they were chosen. */
export class DocumentChoice {
  words = $state('');
  rows: readonly LibraryRow[] = $state.raw([]);
  /** Of all that fit; undefined until it is known. */
  total = $state<number>();
  error: unknown = $state.raw();
  readonly chosen = new SvelteMap<string, LibraryRow>();
  readonly #client: Client;
  readonly #profile: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(client: Client, profile: string) {
    this.#client = client;
    this.#profile = profile;
  }

  type(words: string): void {
    this.words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.seek(), pause);
  }

  async seek(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const { rows, total } = await this.#find(0, mostShown);
      if (turn !== this.#turn) return;
      this.rows = rows;
      this.total = total;
      this.error = undefined;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  toggle(row: LibraryRow): void {
    if (!this.chosen.delete(row.id)) this.chosen.set(row.id, row);
  }

  /** Chooses everything that fits, also what is not shown, but for these. */
  async chooseAll(except: readonly string[]): Promise<void> {
    for (let from = 0; from < (this.total ?? 0); from += 500) {
      const { rows } = await this.#find(from, 500);
      for (const row of rows) if (!except.includes(row.id)) this.chosen.set(row.id, row);
    }
  }

  #find(from: number, count: number) {
    const words = this.words.trim();
    return this.#client.call('library.find', {
      ...(words !== '' && { words }),
      filter: { profile: this.#profile },
      sort: words === '' ? 'kind' : 'best',
      from,
      count,
    });
  }
}
