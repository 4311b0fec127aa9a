/**
 * Looks at something one time after the other: whoever asks while a look is under way gets the one after it, together with all
 * others who asked meanwhile. So a burst of changes costs two looks, and an older answer never replaces a newer one.
 */
export function oneAtATime(look: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    running = look().finally(() => (running = undefined));
    return running;
  };
  return () => (running === undefined ? start() : (next ??= running.then(start, start)));
}
