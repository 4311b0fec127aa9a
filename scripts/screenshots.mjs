// `npm run screenshots`: pictures of every screen in both themes and languages, into .cache/screenshots.
// With --readme it also renews the picture in the README.
import { ensureBuilt, ensureInstalled, Plain, runNode } from './prepare.mjs';
import { ensureBrowser } from './test-browser.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const env = {
    EUROFOLIO_TEST_BROWSER: await ensureBrowser(),
    EUROFOLIO_SCREENSHOTS: process.argv.includes('--readme') ? 'readme' : 'all',
  };
  const { code } = await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/pictures/playwright.config.ts'],
    { env },
  );
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
