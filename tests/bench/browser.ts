import { existsSync } from 'node:fs';

/** The browser that `npm run bench` found; throws where there is none. */
export function browser(): string {
  const path = process.env['EUROFOLIO_TEST_BROWSER'];
  if (path === undefined || !existsSync(path)) throw new Error('no Chromium, Chrome or Edge was found');
  return path;
}
