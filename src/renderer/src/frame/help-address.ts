/** The answer that an address asks for: `#help/<id>`, or `#help` for the contents. Undefined for the address of a place. */
export function helpOf(address: string): { entry?: string } | undefined {
  const [asked, entry] = /^#help(?:\/([\w-]*))?$/.exec(address) ?? [];
  if (asked === undefined) return undefined;
  return entry ? { entry } : {};
}
