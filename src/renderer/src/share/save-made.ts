/** Hands a file that the host keeps for a while to the downloads, straight from the host: however large it is. */
export function saveMade(path: string, name: string): void {
  const link = document.createElement('a');
  link.href = madeAddress(path, name);
  link.download = name;
  link.click();
}

/** The name travels along: what a host says of it counts for more than what a link says. */
const madeAddress = (path: string, name: string): string =>
  `${path}?${new URLSearchParams({ name }).toString()}`;
