import type { Attachment } from 'svelte/attachments';

/** Calls back when the focus leaves an element and everything in it; not when the whole window loses it. */
export function leaves(left: () => void): Attachment<HTMLElement> {
  return (element) => {
    const out = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
      // A field that is taken off the page loses the focus while the page is being made: nobody left it.
      queueMicrotask(() => {
        if (element.isConnected) left();
      });
    };
    element.addEventListener('focusout', out);
    return () => element.removeEventListener('focusout', out);
  };
}
