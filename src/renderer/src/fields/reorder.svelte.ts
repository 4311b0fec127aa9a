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
  /** Where several lists are reordered as one: each is followed by an id that stands for its end. */
  ends?: ListEnds;
}
export interface ListEnds {
  has: (id: string) => boolean;
  /** Whether the keyboard takes a row over the end of its list to this place of another one. */
  join: (id: string, before: string) => boolean;
  /** Says where a row stands now: its place in all the lists together would say nothing. */
  announce: () => void;
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
    return this.#stepTo(id, step) !== undefined;
  }

  /** One place up or down. */
  step(id: string, step: -1 | 1): void {
    const before = this.#stepTo(id, step);
    if (before === undefined) return announce(t(step < 0 ? 'reorder.first' : 'reorder.last'));
    this.#put(id, before ?? undefined);
  }

  /** Before which row a step leads; null: to the end, undefined: nowhere. */
  #stepTo(id: string, step: -1 | 1): string | null | undefined {
    const ids = this.#options.ids();
    const { ends } = this.#options;
    const index = ids.indexOf(id);
    const next = ids[index + step];
    if (next === undefined) return undefined;
    const before = step < 0 ? next : ids[index + 2];
    if (ends?.has(next) !== true) return before ?? null;
    return before !== undefined && ends.join(id, before) ? before : undefined;
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
      const before = this.#elsewhere ? id : this.#placeAt(x, y); // before itself: no line in this list
      this.drag = { id, x: box.left + x - clientX, y: box.top + y - clientY, width: box.width, before };
      scrollNear(scrollerAt(document.elementFromPoint(x, y)) ?? scrollerAt(handle), y);
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

  #placeAt(x: number, y: number): string | null {
    const { ids, ends } = this.#options;
    const boxes = ids().flatMap((id) => {
      const box = this.#rows.get(id)?.getBoundingClientRect();
      return box === undefined ? [] : [{ id, box, isEnd: ends?.has(id) === true }];
    });
    // Lists that stand side by side: the pointer is in one of them. A handle hangs outside of its list.
    const column = boxes.filter(({ box }) => box.left <= x && x <= box.right);
    const rows = column.length > 0 ? column : boxes;
    const below = rows.find(({ box, isEnd }) => y < (isEnd ? box.bottom : box.top + box.height / 2));
    const last = rows.at(-1);
    return below?.id ?? (last?.isEnd === true ? last.id : null);
  }

  /** Dropping a row before itself, or before the one after it, leaves it where it is. */
  #moves(id: string, before: string | null): boolean {
    const ids = this.#options.ids();
    return before !== id && before !== (ids[ids.indexOf(id) + 1] ?? null);
  }

  #put(id: string, before: string | undefined): void {
    this.#options.move(id, before);
    if (this.#options.ends) return this.#options.ends.announce();
    const ids = this.#options.ids();
    announce(
      t('reorder.moved', { name: this.#options.name(id), place: ids.indexOf(id) + 1, count: ids.length }),
    );
  }
}

function scrollerAt(element: Element | null): Element | null {
  let scroller = element?.parentElement ?? null;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
  return scroller;
}

function scrollNear(scroller: Element | null, y: number): void {
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + scrollEdge) scroller.scrollBy(0, -12);
  else if (y > bottom - scrollEdge) scroller.scrollBy(0, 12);
}
