// F6 walks the parts of the window: elements with `data-landmark`, in document order.
// A part is entered where one left it, or at its chosen item, or at its first control.

const lastFocused = new WeakMap<Element, HTMLElement>();
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), ' +
  '[contenteditable="true"], [tabindex="0"]';

/** Moves the focus to the next part of the window on F6, to the one before on Shift+F6. */
export function walkLandmarks(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const parts = [...document.querySelectorAll<HTMLElement>('[data-landmark]')].filter(
    (part) => part.dataset.landmark !== 'false' && part.checkVisibility(),
  );
  if (parts.length === 0) return;
  event.preventDefault();
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const start = here === -1 && event.shiftKey ? 0 : here;
  enter(parts.at((start + step) % parts.length) ?? document.body);
}

/** Remembers where in a part of the window the focus was. */
export function rememberFocus(event: FocusEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const part = target.closest('[data-landmark]');
  if (part !== null) lastFocused.set(part, target);
}

function enter(part: HTMLElement): void {
  const last = lastFocused.get(part);
  if (last !== undefined && part.contains(last) && last.checkVisibility()) return last.focus();
  const current = part.querySelector<HTMLElement>('[aria-current]:is(a, button)');
  const first = [...part.querySelectorAll<HTMLElement>(focusable)].find((control) =>
    control.checkVisibility(),
  );
  const target = current ?? first;
  if (target !== undefined) return target.focus();
  part.tabIndex = -1;
  part.focus();
}
