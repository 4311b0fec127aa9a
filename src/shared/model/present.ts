type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A record without its empty fields: in a profile a field is absent rather than undefined, and a list rather than empty. */
export function present<T extends Record<string, unknown>>(record: T): Present<T> {
  const entries = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Present<T>;
}

/** The same, undefined when nothing is left. */
export function presentOrNone<T extends Record<string, unknown>>(record: T): Present<T> | undefined {
  const result = present(record);
  return Object.keys(result).length === 0 ? undefined : result;
}
