import { existsSync } from 'node:fs';

/** The browser that `npm test` found; for a runner started by itself, one at its usual place, else Playwright's own. */
export const browserPath = [
  process.env['EUROFOLIO_TEST_BROWSER'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
].find((path) => path && existsSync(path));
