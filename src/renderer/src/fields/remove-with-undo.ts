import type { Change } from '#shared/profile/change.ts';
import { t } from '../i18n/index.ts';
import type { EditorState } from '../state/index.ts';
import { toasts } from '../ui/index.ts';

/**
 * Does something at once and offers to take it back for a while, whatever else was done meanwhile. `told` is what the
 * message says; the step to undo is called `label`.
 */
export function applyWithUndo(
  editor: EditorState<unknown>,
  changes: readonly Change[],
  { label, told }: { label: string; told: string },
): void {
  const inverse = editor.apply(changes, label);
  editor.settle();
  toasts.show(told, {
    label: t('undo'),
    run: () => editor.takeBack(inverse, t('step.takenBack', { label })),
  });
}

/** Takes an item of a list away at once, and offers to bring it back. */
export function removeWithUndo(
  editor: EditorState<unknown>,
  path: readonly string[],
  id: string,
  name: string,
): void {
  applyWithUndo(editor, [{ op: 'remove', path, id }], {
    label: t('step.removed', { name }),
    told: t('removed', { name }),
  });
}
