import type { Paper } from '#shared/papers/index.ts';
import { changed } from '../../fields/index.ts';
import type { EditorState } from '../../state/index.ts';

export type PaperEditor = EditorState<Paper>;

/** Makes a choice: a step to undo of its own. Undefined takes a value away. */
export function choose(editor: PaperEditor, path: readonly string[], value: unknown, label: string): void {
  editor.apply([{ op: 'set', path, value }], changed(label));
}

/** Follows what one types in a field: typing on is one step to undo. */
export function type(editor: PaperEditor, path: readonly string[], value: unknown, label: string): void {
  editor.apply([{ op: 'set', path, value }], changed(label), path.join('/'));
}
