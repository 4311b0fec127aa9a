/** Rows that are made at once, and how many more in each pause of the browser. */
const atOnce = 100;

/** A long list comes row by row while nothing else is to be done: thousands at once would stop everything. */
export class GrowingRows<Row extends { id: string }> {
  readonly #rows: () => readonly Row[];
  #most = $state(atOnce);

  readonly #shown: readonly Row[];

  /** To be made while a component is. */
  constructor(rows: () => readonly Row[]) {
    this.#rows = rows;
    this.#shown = $derived(rows().slice(0, this.#most));
    $effect(() => {
      if (this.#most >= this.#rows().length) return;
      const wait = requestIdleCallback(() => (this.#most += atOnce));
      return () => cancelIdleCallback(wait);
    });
  }

  get shown(): readonly Row[] {
    return this.#shown;
  }

  /** Makes the rows up to this one now. */
  reach(id: string): void {
    const place = this.#rows().findIndex((row) => row.id === id) + 1;
    if (place > this.#most) this.#most = place + atOnce;
  }
}
