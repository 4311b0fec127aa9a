import type { ProfileSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { oneAtATime } from '../../client/one-at-a-time.ts';
import type { Language } from '../../i18n/index.ts';

/** The profiles that exist, last changed first. Each deed is done once its promise is, and the lists show it. */
export class Profiles {
  #client: Client;
  #list = $state.raw<readonly ProfileSummary[]>();
  #archived = $state.raw<readonly ProfileSummary[]>([]);
  #removed = $state.raw<readonly ProfileSummary[]>([]);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Those in use; undefined until they are known. */
  get list(): readonly ProfileSummary[] | undefined {
    return this.#list;
  }

  /** Those put away. */
  get archived(): readonly ProfileSummary[] {
    return this.#archived;
  }

  /** What lies in the trash. */
  get removed(): readonly ProfileSummary[] {
    return this.#removed;
  }

  readonly load = oneAtATime(async () => {
    [this.#list, this.#archived, this.#removed] = await Promise.all([
      this.#client.call('profile.list', {}),
      this.#client.call('profile.list', { archived: true }),
      this.#client.call('profile.list', { removed: true }),
    ]);
  });

  create(from: 'empty' | 'sample', language: Language): Promise<ProfileSummary> {
    return this.#client.call('profile.create', { from, language });
  }

  /** An empty label gives the profile the name of the person back. */
  rename(id: string, label: string): Promise<ProfileSummary> {
    return this.#shown(this.#client.call('profile.rename', { id, label: label.trim() || null }));
  }

  duplicate(id: string, language: Language): Promise<ProfileSummary> {
    return this.#shown(this.#client.call('profile.duplicate', { id, language }));
  }

  archive(id: string, archived: boolean): Promise<ProfileSummary> {
    return this.#shown(this.#client.call('profile.archive', { id, archived }));
  }

  /** Puts a profile into the trash; `recover` takes it out again. */
  async remove(id: string): Promise<void> {
    await this.#shown(this.#client.call('profile.remove', { id }));
  }

  recover(id: string): Promise<ProfileSummary> {
    return this.#shown(this.#client.call('profile.recover', { id }));
  }

  /** Takes a profile out of the trash for good. */
  async purge(id: string): Promise<void> {
    const { papers } = await this.#shown(this.#client.call('profile.purge', { id }));
    const { forget } = await import('../../state/index.ts'); // no screen before an editor needs it
    await forget([id, ...papers]);
  }

  async #shown<T>(deed: Promise<T>): Promise<T> {
    const result = await deed;
    await this.load();
    return result;
  }
}
