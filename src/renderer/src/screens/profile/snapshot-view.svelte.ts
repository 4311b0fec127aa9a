import type { Output, SnapshotSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { EditorState } from '../../state/index.ts';

/** Earlier states of the profile: the list of them, and the one that one looks at. */
export class SnapshotView {
  isOpen = $state(false);
  list: readonly SnapshotSummary[] = $state.raw([]);
  shown: Output<'profile.snapshot'> | undefined = $state.raw();
  error: unknown = $state.raw();
  /** Whether one reads what differs from the one that is shown. */
  comparing = $state(false);
  /** What it is compared with: another earlier state, or the present one where absent. */
  other: Output<'profile.snapshot'> | undefined = $state.raw();

  readonly #client: Client;
  readonly #editor: EditorState;
  constructor(client: Client, editor: EditorState) {
    this.#client = client;
    this.#editor = editor;
  }

  open(): void {
    this.isOpen = true;
    void this.#try(async () => {
      await this.#editor.flush();
      await this.#load();
    });
  }
  async #load(): Promise<void> {
    const list = await this.#client.call('profile.history', { id: this.#editor.id });
    this.list = list.toSorted((a, b) => b.id - a.id);
  }
  close(): void {
    this.isOpen = false;
    this.shown = undefined;
    this.error = undefined;
    this.endComparing();
  }
  /** Compares the one that is shown with another one; with the present where undefined. */
  compare(other: number | undefined): void {
    void this.#try(async () => {
      this.other =
        other === undefined
          ? undefined
          : await this.#client.call('profile.snapshot', { id: this.#editor.id, snapshot: other });
      this.comparing = true;
    });
  }
  endComparing(): void {
    this.comparing = false;
    this.other = undefined;
  }
  /** Keeps the present state under a name. Gives whether it was done. */
  keep(name: string): Promise<boolean> {
    return this.#try(async () => {
      await this.#editor.flush();
      await this.#client.call('profile.keep', { id: this.#editor.id, name });
      await this.#load();
    });
  }
  /** Gives one a name, or another one. Gives whether it was done. */
  rename(snapshot: number, name: string): Promise<boolean> {
    return this.#try(async () => {
      const summary = await this.#client.call('snapshot.rename', {
        profile: this.#editor.id,
        snapshot,
        name,
      });
      if (this.shown?.summary.id === snapshot) this.shown = { ...this.shown, summary };
      await this.#load();
    });
  }
  /** Deletes one that has a name, for good. Gives whether it was done. */
  remove(snapshot: number): Promise<boolean> {
    return this.#try(async () => {
      await this.#client.call('snapshot.remove', { profile: this.#editor.id, snapshot });
      if (this.shown?.summary.id === snapshot) this.shown = undefined;
      await this.#load();
    });
  }
  /** Shows one in the preview; undefined shows the present again. */
  look(snapshot: number | undefined): void {
    if (snapshot === undefined) this.shown = undefined;
    else
      void this.#try(async () => {
        this.shown = await this.#client.call('profile.snapshot', { id: this.#editor.id, snapshot });
      });
  }
  /** Takes back the one that is shown. Gives whether it was done. */
  restore(snapshot: number, label: string): Promise<boolean> {
    return this.#try(async () => {
      const restore = (): Promise<unknown> =>
        this.#client.call('profile.restore', { id: this.#editor.id, snapshot });
      await this.#editor.rewrite(restore, label);
      this.close();
    });
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.error = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.error = error;
      return false;
    }
  }
}
