/** A library or font that the program carries, with the words of its licence. Made by scripts/licences.mjs. */
export interface Licence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Reads the list that was made when the program was built. */
export async function readLicences(): Promise<Licence[]> {
  const answer = await fetch(new URL('licences.json', document.baseURI));
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return (await answer.json()) as Licence[];
}
