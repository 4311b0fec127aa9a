/* eslint-disable svelte/prefer-svelte-reactivity -- these are replaced whole, never changed while they are shown */
import type { LibraryRow, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { Asked } from './look.svelte.ts';
import { stretchesOf, stretchLength, type Sight } from './stretches.ts';

type Found = Output<'library.find'>;

/** The rows of the library that fit what was asked, read in stretches as they come into sight. The latest question wins. */
export class LibraryList {
  /** Undefined until the first answer. */
  total = $state<number>();
  counts: Found['counts'] = $state.raw({});
  /** Why the newest question has no answer; the older rows stay. */
  error: unknown = $state.raw();
  /** Whether the rows are found by words, and so have a line more. Follows the answer, not the question. */
  withSnippets = $state(false);

  readonly #client: Client;
  #stretches: ReadonlyMap<number, readonly LibraryRow[]> = $state.raw(new Map());
  #asked: Asked | undefined;
  #sight: Sight = { first: 0, end: stretchLength };
  #turn = 0;
  /** Stretches on their way, of the present turn. */
  #coming = new Set<number>();
  #ids: Promise<readonly string[]> | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  row(index: number): LibraryRow | undefined {
    return this.#stretches.get(Math.floor(index / stretchLength))?.[index % stretchLength];
  }

  /** Where a document stands among what has been read; undefined where it is not there. */
  indexOf(id: string): number | undefined {
    for (const [stretch, rows] of this.#stretches) {
      const at = rows.findIndex((row) => row.id === id);
      if (at !== -1) return stretch * stretchLength + at;
    }
    return undefined;
  }

  /** Asks something else, from the top. What is shown stays until the answer is there. */
  ask(asked: Asked): void {
    this.#asked = asked;
    this.#sight = { first: 0, end: 1 };
    this.#readAnew();
  }

  /** Asks the same again: something changed. */
  refresh(): void {
    if (this.#asked !== undefined) this.#readAnew();
  }

  /** These rows are in sight: what is missing of them is read. */
  show(sight: Sight): void {
    this.#sight = sight;
    for (const stretch of stretchesOf(sight)) {
      if (!this.#stretches.has(stretch) && !this.#coming.has(stretch)) void this.#read(stretch, this.#turn);
    }
  }

  /** The ids of all that fit, in the order of the list. Rejects with a CallError. */
  ids(): Promise<readonly string[]> {
    const asked = this.#asked;
    if (asked === undefined) return Promise.resolve([]);
    return (this.#ids ??= this.#client.call('library.ids', asked).then(({ ids }) => ids));
  }

  #readAnew(): void {
    this.#turn += 1;
    this.#coming = new Set();
    this.#ids = undefined;
    const stretches = stretchesOf(this.#sight);
    void this.#readFirst(stretches.length === 0 ? [0] : stretches, this.#turn);
  }

  /** The rows in sight of a new turn take the place of all older ones together. */
  async #readFirst(stretches: readonly number[], turn: number): Promise<void> {
    for (const stretch of stretches) this.#coming.add(stretch);
    try {
      const answers = await Promise.all(
        stretches.map(async (stretch) => [stretch, await this.#find(stretch)] as const),
      );
      if (turn !== this.#turn) return;
      this.#stretches = new Map(answers.map(([stretch, { rows }]) => [stretch, rows]));
      this.withSnippets = this.#asked?.words !== undefined;
      for (const [, answer] of answers) this.#take(answer);
      this.show(this.#sight);
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  async #read(stretch: number, turn: number): Promise<void> {
    this.#coming.add(stretch);
    try {
      const answer = await this.#find(stretch);
      if (turn !== this.#turn) return;
      this.#stretches = new Map([...this.#stretches, [stretch, answer.rows]]);
      this.#take(answer);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#coming.delete(stretch);
      this.error = error;
    }
  }

  #take({ total, counts }: Found): void {
    this.total = total;
    this.counts = counts;
    this.error = undefined;
  }

  #find(stretch: number): Promise<Found> {
    const asked = this.#asked ?? { filter: {}, sort: 'kind' as const };
    return this.#client.call('library.find', {
      ...asked,
      from: stretch * stretchLength,
      count: stretchLength,
    });
  }
}
