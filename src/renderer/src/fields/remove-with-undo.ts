import { t } from '../i18n/index.ts';
import type { EditorState } from '../state/index.ts';
import { toasts } from '../ui/index.ts';

/** Takes an entry or item away at once, and offers to bring it back for a while: whatever else was done meanwhile. */
export function removeWithUndo(editor: EditorState, path: readonly string[], id: string, name: string): void {
  const label = t('removed', { name });
  const inverse = editor.apply([{ op: 'remove', path, id }], label);
  editor.settle();
  toasts.show(label, { label: t('undo'), run: () => editor.takeBack(inverse, t('undo')) });
}
