import { tick } from 'svelte';
import { t } from '../i18n/index.ts';
import { announce } from '../ui/index.ts';

interface Options {
  /** The ids of the list, in their present order. */
  ids: () => readonly string[];
  /** What the person calls one of them. */
  name: (id: string) => string;
  /** Puts one before another, or at the end. */
  move: (id: string, before: string | undefined) => void;
  /** Another list under the pointer that takes the row: the element to light up, and what dropping does. */
  elsewhere?: (id: string, under: Element) => Elsewhere | undefined;
}
export interface Elsewhere {
  element: Element;
  drop: () => void;
}

/** Pixels that the pointer may tremble before a press becomes a drag, and the edge within which the list scrolls. */
const tremble = 4;
const scrollEdge = 40;

/** Reorders one vertical list: by dragging a handle, or with Alt and the arrow keys. Rows are marked by `row`. */
export class Reorder {
  readonly #options: Options;
  #elsewhere: Elsewhere | undefined;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- elements, asked only while one drags
  readonly #rows = new Map<string, HTMLElement>();
  /** What is being dragged, where its ghost is, and before which row a line shows its new place (null: at the end). */
  drag = $state.raw<{ id: string; x: number; y: number; width: number; before: string | null }>();

  constructor(options: Options) {
    this.#options = options;
  }

  readonly row =
    (id: string) =>
    (element: HTMLElement): (() => void) => {
      this.#rows.set(id, element);
      return () => this.#rows.delete(id);
    };

  /** Whether the line stands before this row; null asks for the end of the list. */
  lineBefore(id: string | null): boolean {
    return this.drag !== undefined && this.drag.before === id && this.#moves(this.drag.id, id);
  }

  canStep(id: string, step: -1 | 1): boolean {
    const ids = this.#options.ids();
    return ids[ids.indexOf(id) + step] !== undefined;
  }

  /** One place up or down. */
  step(id: string, step: -1 | 1): void {
    const ids = this.#options.ids();
    const index = ids.indexOf(id);
    if (!this.canStep(id, step)) return announce(t(step < 0 ? 'reorder.first' : 'reorder.last'));
    this.#put(id, ids[step < 0 ? index - 1 : index + 2]);
  }

  /** Alt with an arrow moves the row in which the focus is, and takes the focus along. */
  onkeydown(event: KeyboardEvent, id: string): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    this.step(id, event.key === 'ArrowUp' ? -1 : 1);
    // A row that is put elsewhere in the page loses the focus on the way.
    if (target instanceof HTMLElement) void tick().then(() => target.focus());
  }

  /** From the press on a handle to its release. `pressed` is called when it was no drag. */
  start(event: PointerEvent & { currentTarget: HTMLElement }, id: string, pressed: () => void): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const row = this.#rows.get(id);
    const { clientX, clientY, pointerId } = event;
    const box = row?.getBoundingClientRect();
    if (box === undefined) return;
    event.preventDefault();
    handle.setPointerCapture(pointerId);
    let dragging = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
      dragging ||= Math.hypot(x - clientX, y - clientY) > tremble;
      if (!dragging) return;
      this.#lightUp(this.#elsewhereAt(id, x, y));
      const before = this.#elsewhere ? id : this.#placeAt(y); // before itself: no line in this list
      this.drag = { id, x: box.left + x - clientX, y: box.top + y - clientY, width: box.width, before };
      scrollNear(handle, y);
    };
    const end = (drop: boolean): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', up);
      handle.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      const { drag } = this;
      const elsewhere = this.#elsewhere;
      this.drag = undefined;
      this.#lightUp(undefined);
      if (drop && elsewhere) elsewhere.drop();
      else if (drop && drag && this.#moves(id, drag.before)) this.#put(id, drag.before ?? undefined);
      else if (drop && !dragging) pressed();
    };
    const up = (): void => end(true);
    const cancel = (): void => end(false);
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up);
    handle.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
  }

  #elsewhereAt(id: string, x: number, y: number): Elsewhere | undefined {
    const under = document.elementFromPoint(x, y);
    return under === null ? undefined : this.#options.elsewhere?.(id, under);
  }

  #lightUp(elsewhere: Elsewhere | undefined): void {
    this.#elsewhere?.element.removeAttribute('data-drop');
    elsewhere?.element.setAttribute('data-drop', '');
    this.#elsewhere = elsewhere;
  }

  #placeAt(y: number): string | null {
    const below = this.#options.ids().find((id) => {
      const box = this.#rows.get(id)?.getBoundingClientRect();
      return box !== undefined && y < box.top + box.height / 2;
    });
    return below ?? null;
  }

  /** Dropping a row before itself, or before the one after it, leaves it where it is. */
  #moves(id: string, before: string | null): boolean {
    const ids = this.#options.ids();
    return before !== id && before !== (ids[ids.indexOf(id) + 1] ?? null);
  }

  #put(id: string, before: string | undefined): void {
    this.#options.move(id, before);
    const ids = this.#options.ids();
    announce(
      t('reorder.moved', { name: this.#options.name(id), place: ids.indexOf(id) + 1, count: ids.length }),
    );
  }
}

function scrollNear(handle: HTMLElement, y: number): void {
  let scroller = handle.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + scrollEdge) scroller.scrollBy(0, -12);
  else if (y > bottom - scrollEdge) scroller.scrollBy(0, 12);
}
