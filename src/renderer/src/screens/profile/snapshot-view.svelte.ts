import type { Output, SnapshotSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { EditorState } from '../../state/index.ts';

/** Earlier states of the profile: the list of them, and the one that one looks at. */
export class SnapshotView {
  isOpen = $state(false);
  list: readonly SnapshotSummary[] = $state.raw([]);
  shown: Output<'profile.snapshot'> | undefined = $state.raw();
  error: unknown = $state.raw();

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
      const list = await this.#client.call('profile.history', { id: this.#editor.id });
      this.list = list.toSorted((a, b) => b.id - a.id);
    });
  }
  close(): void {
    this.isOpen = false;
    this.shown = undefined;
    this.error = undefined;
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
