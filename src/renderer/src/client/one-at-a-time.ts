/**
 * Looks at something one time after the other: whoever asks while a look is under way gets the one after it, together with all
 * others who asked meanwhile. So a burst of changes costs two looks, and an older answer never replaces a newer one.
 */
export function oneAtATime(look: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    waiting = undefined;
    return look();
  };
  return () => (waiting ??= last = last.then(begin, begin));
}
