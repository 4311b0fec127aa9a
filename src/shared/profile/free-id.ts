/** The id, or one like it when it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let count = 2; ; count += 1) {
    const other = `${id.slice(0, 50)}-${count}`;
    if (!taken.has(other)) return other;
  }
}
