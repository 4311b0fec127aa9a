import { createContext } from 'svelte';
import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { ProvablePlace } from '#shared/profile/provable.ts';
import { oneAtATime } from '../client/one-at-a-time.ts';

/** A document of the library that proves something in a profile. */
export type Proof = Output<'library.links'>[number];

/** What proves the entries of one profile, as new as the library is. */
export class Proofs {
  readonly #client: Client;
  readonly profile: string;
  #all = $state.raw<readonly Proof[]>([]);
  readonly #byEntry = $derived(Map.groupBy(this.#all, ({ entry }) => entry));

  constructor(client: Client, profile: string) {
    this.#client = client;
    this.profile = profile;
  }

  get all(): readonly Proof[] {
    return this.#all;
  }

  /** An entry is found by its id, so that it keeps its proof in whatever section it stands. */
  of(entry: string): readonly Proof[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** What a document is called, where it proves anything in this profile. */
  titleOf(document: string): string | undefined {
    return this.#all.find((proof) => proof.document === document)?.title;
  }

  readonly load = oneAtATime(async () => {
    this.#all = await this.#client.call('library.links', { profile: this.profile });
  });

  /** Looks again whenever somebody else changed the library. Trouble is told to `failed`. Gives a function that ends it. */
  follow(failed: (trouble: unknown) => void): () => void {
    const look = (): void => void this.load().catch(failed);
    look();
    return this.#client.subscribe(({ event }) => {
      if (event === 'library.changed') look();
    });
  }

  async link(place: ProvablePlace, document: string): Promise<void> {
    await this.#client.call('library.link', { document, profile: this.profile, ...place });
    await this.load();
  }

  async unlink({ section, entry }: ProvablePlace, document: string): Promise<void> {
    await this.#client.call('library.unlink', { document, profile: this.profile, section, entry });
    await this.load();
  }
}

const [get, set] = createContext<Proofs>();
/** What proves the entries of the open profile. To be called while a component is made. */
export const useProofs = get;
export const provideProofs = set;
