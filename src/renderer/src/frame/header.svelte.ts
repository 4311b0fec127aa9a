import type { Snippet } from 'svelte';

/** What the present screen puts into the window's header. */
export interface HeaderParts {
  /** At the left: the document's name, whether it is saved. */
  name?: Snippet | undefined;
  /** At the right: undo, redo, export. */
  tools?: Snippet | undefined;
}

let parts = $state.raw<HeaderParts>({});

export const header = {
  get parts(): HeaderParts {
    return parts;
  },
  /** Fills the header. Gives a function that empties it, unless another screen has filled it since. */
  fill(next: HeaderParts): () => void {
    parts = next;
    return () => {
      if (parts === next) parts = {};
    };
  },
};
