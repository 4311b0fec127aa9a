/** The window's own address. `eurofolio` is the only host that the protocol serves. */
export const scheme = 'app';
export const windowOrigin = `${scheme}://eurofolio`;

/** Whether an address is a page of the window itself. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === 'eurofolio';
}

const outside = ['http:', 'https:', 'mailto:'];

/** Whether the person's browser or mail program may be asked to open an address. */
export function mayOpenOutside(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && outside.includes(url.protocol);
}
