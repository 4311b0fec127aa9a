import type { Attachment } from 'svelte/attachments';

const closers = new Map<Element, () => void>();

/**
 * Closes the innermost open thing on Esc: `{@attach closesOnEscape(close)}`. Lists, menus and dialogs close first;
 * then the innermost element around the focus; returning the focus is the closer's work.
 */
export function closesOnEscape(close: () => void): Attachment {
  return (element) => {
    if (closers.size === 0) window.addEventListener('keydown', onKey);
    closers.set(element, close);
    return () => {
      closers.delete(element);
      if (closers.size === 0) window.removeEventListener('keydown', onKey);
    };
  };
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  for (let at = document.activeElement; at !== null; at = at.parentElement) {
    const close = closers.get(at);
    if (close === undefined) continue;
    event.preventDefault();
    close();
    return;
  }
}
