import type { IncomingHttpHeaders } from 'node:http';

export interface Guarded {
  method?: string | undefined;
  headers: IncomingHttpHeaders;
}

/**
 * Whether a request can come from our own window at all: exactly our host (a page that had its name resolved to
 * 127.0.0.1 sends another), exactly our origin wherever a browser says it, and no request that another site started.
 */
export function comesFromOurWindow({ method, headers }: Guarded, port: number): boolean {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
  if (method === 'POST') return headers.origin !== undefined;
  const site = headers['sec-fetch-site'];
  // `none`: the person typed or opened the address; a link elsewhere may lead to the page, but to nothing behind it.
  return (
    site === undefined ||
    site === 'same-origin' ||
    site === 'none' ||
    headers['sec-fetch-mode'] === 'navigate'
  );
}
