/* eslint-disable svelte/prefer-svelte-reactivity -- these are replaced whole, never changed while they are shown */
/** The ids of the whole list, in its order. */
type Ids = () => Promise<readonly string[]>;

/** A row: its document, and where it stood when it was last seen. */
export interface Place {
  id: string | undefined;
  index: number;
}

/** Which documents are chosen to do something with together. Ranges reach over rows that were never in sight. */
export class Chosen {
  #ids: ReadonlySet<string> = $state.raw(new Set());
  /** From where the next range begins: the row that was last chosen by itself. */
  #anchor: Place = { id: undefined, index: 0 };
  #before: ReadonlySet<string> = new Set();
  #turn = 0;
  readonly #all: Ids;

  constructor(all: Ids) {
    this.#all = all;
  }

  get count(): number {
    return this.#ids.size;
  }
  get ids(): string[] {
    return [...this.#ids];
  }
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The next range begins here. */
  begin(place: Place): void {
    this.#anchor = place;
    this.#before = this.#ids;
  }

  toggle(id: string, index: number): void {
    this.#turn += 1;
    const next = new Set(this.#ids);
    if (!next.delete(id)) next.add(id);
    this.#ids = next;
    this.begin({ id, index });
  }

  /** From where it began to this row, beside what was chosen before. Rejects with a CallError. */
  async range(to: Place): Promise<void> {
    const turn = (this.#turn += 1);
    const ids = await this.#all();
    if (turn !== this.#turn) return;
    const at = ({ id, index }: Place): number => (id === undefined ? index : ids.indexOf(id));
    const end = at(to);
    if (end === -1) return; // it is gone
    const begun = at(this.#anchor);
    const start = begun === -1 ? end : begun;
    const [first, last] = [Math.min(start, end), Math.max(start, end)];
    this.#ids = new Set([...this.#before, ...ids.slice(first, last + 1)]);
  }

  async all(): Promise<void> {
    const turn = (this.#turn += 1);
    const ids = await this.#all();
    if (turn === this.#turn) this.#ids = new Set(ids);
  }

  clear(): void {
    this.#turn += 1;
    this.#ids = new Set();
    this.#before = this.#ids;
  }
}
