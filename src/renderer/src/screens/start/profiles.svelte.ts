import type { ProfileSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';

/** The profiles that exist, last changed first; follows what happens in other windows. */
export class Profiles {
  #client: Client;
  #list = $state.raw<readonly ProfileSummary[]>();
  #removed = $state.raw<readonly ProfileSummary[]>([]);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Undefined until they are known. */
  get list(): readonly ProfileSummary[] | undefined {
    return this.#list;
  }

  /** What lies in the trash. */
  get removed(): readonly ProfileSummary[] {
    return this.#removed;
  }

  async load(): Promise<void> {
    [this.#list, this.#removed] = await Promise.all([
      this.#client.call('profile.list', {}),
      this.#client.call('profile.list', { removed: true }),
    ]);
  }

  create(from: 'empty' | 'sample', language: 'da' | 'en'): Promise<ProfileSummary> {
    return this.#client.call('profile.create', { from, language });
  }

  /** Puts a profile into the trash; `recover` takes it out again. */
  async remove(id: string): Promise<void> {
    await this.#client.call('profile.remove', { id });
    await this.load();
  }

  async recover(id: string): Promise<void> {
    await this.#client.call('profile.recover', { id });
    await this.load();
  }
}
