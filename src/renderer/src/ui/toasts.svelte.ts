/** A short message that passes, with one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

/** How long a message stays, in milliseconds, while nobody points at it or stands in it. */
const shownFor = 10_000;

let shown = $state<Toast[]>([]);
let lastId = 0;
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shows the timers
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export const toasts = {
  get shown(): readonly Toast[] {
    return shown;
  },
  /** Shows a message for ten seconds, longer under pointer or focus. Gives its id. */
  show(text: string, action?: Toast['action']): number {
    lastId += 1;
    shown.push({ id: lastId, text, ...(action === undefined ? {} : { action }) });
    resume(lastId);
    return lastId;
  },
  dismiss(id: number): void {
    hold(id);
    shown = shown.filter((toast) => toast.id !== id);
  },
  hold,
  resume,
};

function hold(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

function resume(id: number): void {
  hold(id);
  if (!shown.some((toast) => toast.id === id)) return;
  timers.set(
    id,
    setTimeout(() => toasts.dismiss(id), shownFor),
  );
}
