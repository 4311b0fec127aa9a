import type { Change } from '#shared/profile/change.ts';

/** One thing that a person did, as they would undo it. */
export interface Step {
  /** What was done, in the person's words. */
  label: string;
  changes: readonly Change[];
  /** What undoes it. */
  inverse: readonly Change[];
}

const longest = 200;
/** Typing on in one field within this time is one step. */
const typingPause = 1_000;

/** What can be undone and done again. Typing in one field counts as one step until one pauses or leaves the field. */
export class UndoStack {
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);
  #typing: { field: string; at: number } | undefined;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** What was done, the last first. */
  get undoable(): readonly string[] {
    return labels(this.#done);
  }
  /** What can be done again, the next first. */
  get redoable(): readonly string[] {
    return labels(this.#undone);
  }

  /** `field` names where one is typing; `at` is the present in milliseconds. */
  push(step: Step, field: string | undefined, at: number): void {
    const last = this.#done.at(-1);
    const typingOn =
      field !== undefined && this.#typing?.field === field && at - this.#typing.at < typingPause;
    this.#done =
      typingOn && last !== undefined
        ? [...this.#done.slice(0, -1), followed(last, step)]
        : [...this.#done, step].slice(-longest);
    this.#undone = [];
    this.#typing = field === undefined ? undefined : { field, at };
  }

  /** The next step in a field stands for itself, however soon it comes. */
  settle(): void {
    this.#typing = undefined;
  }

  takeUndo(): Step | undefined {
    this.settle();
    const step = this.#done.at(-1);
    this.#done = this.#done.slice(0, -1);
    return step;
  }
  takeRedo(): Step | undefined {
    this.settle();
    const step = this.#undone.at(-1);
    this.#undone = this.#undone.slice(0, -1);
    return step;
  }
  undone(step: Step): void {
    this.#undone = [...this.#undone, step];
  }
  redone(step: Step): void {
    this.#done = [...this.#done, step];
  }
}

const labels = (steps: readonly Step[]): string[] => steps.map(({ label }) => label).reverse();

/** Both as one. Setting one field again needs only the last value to do it and the first to undo it. */
function followed(first: Step, second: Step): Step {
  const changes = second.changes.every(({ op }) => op === 'set') ? [] : first.changes;
  const [only] = first.inverse;
  const same = first.inverse.length === 1 && second.inverse.length === 1 && only?.op === 'set';
  return {
    label: second.label,
    changes: [...changes, ...second.changes],
    inverse: same ? first.inverse : [...second.inverse, ...first.inverse],
  };
}
