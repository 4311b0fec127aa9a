const prefix = 'eurofolio.window.';

/** A name for this window that other windows see as long as it is open, whatever way it ends. */
export function announceWindow(): string {
  const name = crypto.randomUUID();
  // Never resolved on purpose: the browser lets go of the lock when the window is gone.
  void navigator.locks.request(prefix + name, () => new Promise<never>(() => undefined));
  return name;
}

/** The names of all windows that are open now, this one included. */
export async function openWindows(): Promise<Set<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length)));
}
