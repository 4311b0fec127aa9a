import type { AppEvent } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { Upload, uploadTrouble } from './upload.svelte.ts';

/** So much of a file is in memory at a time, in bytes. */
const part = 1024 * 1024;
/** Files that are sent at the same time. */
const sideBySide = 4;

/** Files on their way into the library, in the order in which they came; goes on whatever screen is shown. */
export class Uploads {
  list: readonly Upload[] = $state.raw([]);
  readonly #client: Client;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shows the listeners
  readonly #listeners = new Set<() => void>();
  #running = 0;

  constructor(client: Client) {
    this.#client = client;
    client.subscribe((event) => this.#heard(event));
  }

  /** Those that are neither stored nor given up. */
  get underWay(): number {
    return this.list.filter((upload) => upload.isUnderWay).length;
  }

  /** Begins to take in files. Those that were taken in before leave the list when nothing is under way. */
  add(files: readonly File[], profile: string): void {
    if (files.length === 0) return;
    const before = this.underWay === 0 ? [] : this.list;
    this.list = [...before, ...files.map((file) => new Upload(file, profile))];
    this.#fill();
  }

  /** Gives up one that is not stored yet: nothing of it stays. */
  cancel(upload: Upload): void {
    if (!upload.isUnderWay) return;
    upload.turn += 1;
    upload.state = { kind: 'cancelled' };
  }
  cancelAll(): void {
    for (const upload of this.list) this.cancel(upload);
  }
  /** Tries one again that failed or was given up. */
  retry(upload: Upload): void {
    if (upload.state.kind !== 'failed' && upload.state.kind !== 'cancelled') return;
    upload.state = { kind: 'waiting' };
    this.#fill();
  }
  /** Puts the list away, once nothing is under way. */
  clear(): void {
    if (this.underWay === 0) this.list = [];
  }

  /** Calls back after a file was stored. Gives the function that ends it. */
  onstored(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #fill(): void {
    while (this.#running < sideBySide) {
      const next = this.list.find(({ state }) => state.kind === 'waiting');
      if (next === undefined) return;
      next.state = { kind: 'sending', sent: 0 };
      this.#running += 1;
      void this.#run(next);
    }
  }

  async #run(upload: Upload): Promise<void> {
    const { turn } = upload;
    const goesOn = (): boolean => upload.turn === turn;
    try {
      await this.#send(upload, goesOn);
    } catch (error) {
      const trouble = uploadTrouble(error);
      if (trouble === undefined) reportError(error);
      if (goesOn()) upload.state = { kind: 'failed', error: trouble ?? { code: 'internal' } };
    } finally {
      this.#running -= 1;
      this.#fill();
    }
  }

  async #send(upload: Upload, goesOn: () => boolean): Promise<void> {
    const { file, kind, profile } = upload;
    const begun = await this.#client.call('library.add', { name: file.name, size: file.size, kind, profile });
    try {
      for (let from = 0; from < file.size; from += part) {
        const bytes = new Uint8Array(await file.slice(from, from + part).arrayBuffer());
        if (!goesOn()) break;
        await this.#client.call('library.part', { upload: begun.upload, bytes });
        if (!goesOn()) break;
        upload.state = { kind: 'sending', sent: Math.min(file.size, from + part) };
      }
    } catch (error) {
      await this.#forget(begun.upload);
      throw error;
    }
    if (!goesOn()) return this.#forget(begun.upload);
    const { outcome, id, title, remarks } = await this.#client.call('library.end', begun);
    // Given up too late: it is there, and that is said, unless it was begun anew.
    if (goesOn() || upload.state.kind === 'cancelled')
      upload.state = outcome === 'added' ? { kind: 'added', id, remarks } : { kind: 'known', id, title };
    // A kind that was chosen while the file was on its way.
    if (outcome === 'added' && upload.kind !== kind) {
      await this.#client.call('library.sort', { ids: [id], kind: upload.kind });
    }
    for (const listener of this.#listeners) listener();
  }

  /** The core lets go of it by itself, sooner or later, where it cannot be told. */
  async #forget(upload: string): Promise<void> {
    await this.#client.call('library.cancel', { upload }).catch(() => undefined);
  }

  #heard(event: AppEvent): void {
    if (event.event === 'library.reading') {
      const upload = this.list.find(({ document }) => document === event.id);
      if (upload) upload.reading = event.done < event.total ? event : undefined;
    } else if (event.event === 'library.changed') {
      for (const upload of this.list) {
        const { document } = upload;
        if (document !== undefined && event.ids?.includes(document)) upload.reading = undefined;
      }
    }
  }
}

let uploads: Uploads | undefined;

/** The uploads of this window. */
export const uploadsOf = (client: Client): Uploads => (uploads ??= new Uploads(client));
