/** An id for a new entry or item, unlike any other. */
export const newId = (): string => crypto.randomUUID();
