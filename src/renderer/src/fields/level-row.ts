/**
 * The level that a key leads to from the present one, in a row of radio buttons that ends do not wrap around:
 * undefined leaves it alone, null takes it away.
 */
export function levelByKey<Level>(
  key: string,
  levels: readonly Level[],
  from: Level | undefined,
): Level | null | undefined {
  const index = from === undefined ? -1 : levels.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return levels[Math.min(index + 1, levels.length - 1)];
    case 'ArrowLeft':
      return levels[Math.max(index - 1, 0)];
    case 'Home':
      return levels[0];
    case 'End':
      return levels.at(-1);
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}
