import { t } from '../i18n/index.ts';
import type { Step } from '../state/index.ts';
import { announce } from '../ui/index.ts';

/** Goes as far as the steps still fit. Gives the last of them. */
export function inTurn(steps: number, go: () => Step | undefined): Step | undefined {
  let last: Step | undefined;
  for (let count = 0; count < steps; count += 1) {
    const step = go();
    if (step === undefined) break;
    last = step;
  }
  return last;
}

/** Says what was undone or done again: one must know what happened. */
export function sayStep(step: Step | undefined, way: 'undo' | 'redo'): void {
  announce(step === undefined ? t(`${way}.nothing`) : t(`${way}.done`, { label: step.label }));
}
