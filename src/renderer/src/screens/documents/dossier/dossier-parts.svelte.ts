import { SvelteMap } from 'svelte/reactivity';
import type { PlannedPart } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { DossierItem } from '#shared/model/dossier.ts';
import type { Paper } from '#shared/papers/index.ts';
import type { EditorState } from '../../../state/index.ts';

/** What is known of something in a dossier beside that it is in it. */
export type KnownPart = Pick<PlannedPart, 'title' | 'kind' | 'mediaType' | 'size' | 'state'>;
/** One line of a dossier: numbered among those that come along. */
export interface DossierLine {
  item: DossierItem;
  /** Undefined until it is known. */
  part: KnownPart | undefined;
  /** Undefined where it does not come along. */
  number: number | undefined;
}

/** What the things in a dossier are called and whether they are there, as new as the core knows it. */
export class DossierParts {
  readonly #known = new SvelteMap<string, KnownPart>();
  /** Why the newest look failed; what was known stays. */
  error: unknown = $state.raw();
  readonly #client: Client;
  readonly #editor: EditorState<Paper>;
  #turn = 0;

  constructor(client: Client, editor: EditorState<Paper>) {
    this.#client = client;
    this.#editor = editor;
  }

  linesOf(items: readonly DossierItem[]): DossierLine[] {
    let number = 0;
    return items.map((item) => {
      const part = this.#known.get(item.id);
      const comes = part === undefined || part.state === 'ready';
      return { item, part, number: comes ? (number += 1) : undefined };
    });
  }

  /** What is known of new things before the core has heard of them. */
  learn(parts: Iterable<readonly [id: string, part: KnownPart]>): void {
    for (const [id, part] of parts) this.#known.set(id, part);
  }

  /** Looks again. What is not in it any more stays known: undoing brings it back. */
  async look(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      await this.#editor.flush();
      const { parts } = await this.#client.call('dossier.plan', { from: { paper: this.#editor.id } });
      if (turn !== this.#turn) return;
      this.learn(parts.map((part) => [part.id, part]));
      this.error = undefined;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  /** Looks again whenever a document or a paper changes. Gives the function that ends it. */
  follow(): () => void {
    return this.#client.subscribe((event) => {
      if (event.event === 'library.changed' || event.event === 'paper.changed') void this.look();
    });
  }
}
