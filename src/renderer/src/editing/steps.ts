import { t } from '../i18n/index.ts';
import type { Step } from '../state/index.ts';
import { announce } from '../ui/index.ts';

interface Undoable {
  undo: () => Step | undefined;
  redo: () => Step | undefined;
}
type Go = (steps?: number) => void;

/** Undo and redo by one or several steps, told in words. `shown` hears of the last one: one must see what happened. */
export function stepping(editor: Undoable, shown?: (step: Step) => void): { undo: Go; redo: Go } {
  const go =
    (way: 'undo' | 'redo'): Go =>
    (steps = 1) => {
      const last = inTurn(steps, () => editor[way]());
      announce(last === undefined ? t(`${way}.nothing`) : t(`${way}.done`, { label: last.label }));
      if (last !== undefined) shown?.(last);
    };
  return { undo: go('undo'), redo: go('redo') };
}

/** Goes as far as the steps still fit. Gives the last of them. */
function inTurn(steps: number, go: () => Step | undefined): Step | undefined {
  let last: Step | undefined;
  for (let count = 0; count < steps; count += 1) {
    const step = go();
    if (step === undefined) break;
    last = step;
  }
  return last;
}
