import type { LibraryFilter, LibrarySort } from '#shared/contract/api.ts';

/** What is looked for in the library, as a call asks for it. */
export interface Asked {
  words?: string;
  filter: LibraryFilter;
  sort: LibrarySort;
}

/** How one looks at the library: words, filters, order. It stays for as long as the window is open. */
export class Look {
  words = $state('');
  filter: LibraryFilter = $state.raw({});
  /** Also documents that belong to other profiles. */
  everybodys = $state(false);
  /** In the trash instead. */
  removed = $state(false);
  #sort: LibrarySort = $state('kind');
  /** The order that was chosen while there were words. */
  #sortFound: LibrarySort = $state('best');

  get sort(): LibrarySort {
    return this.words.trim() === '' ? this.#sort : this.#sortFound;
  }
  set sort(sort: LibrarySort) {
    if (this.words.trim() === '') this.#sort = sort;
    else this.#sortFound = sort;
  }

  /** Whether less is shown than there is. */
  get narrowed(): boolean {
    return this.words.trim() !== '' || Object.keys(this.filter).length > 0;
  }

  asked(profile: string): Asked {
    const words = this.words.trim();
    return {
      ...(words !== '' && { words }),
      filter: {
        ...this.filter,
        ...(!this.everybodys && { profile }),
        ...(this.removed && { removed: true as const }),
      },
      sort: this.sort,
    };
  }

  /** Sets conditions; undefined takes one away. */
  narrow(conditions: { [Name in keyof LibraryFilter]?: LibraryFilter[Name] | undefined }): void {
    const entries = Object.entries({ ...this.filter, ...conditions });
    this.filter = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  clear(): void {
    this.words = '';
    this.filter = {};
  }
}

/** Of this window. */
export const look = new Look();
