// `npm run pictures`: pictures of every screen and state in both themes and languages, into .cache/screenshots, with an
// index.html that shows them side by side. With --readme it renews the picture in the README instead. What stands behind
// a `--` chooses among them: `npm run pictures -- -g 1280-light-da`.
import { ensureBuilt, ensureInstalled, Plain, runNode } from './prepare.mjs';
import { ensureBrowser } from './test-browser.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const env = {
    EUROFOLIO_TEST_BROWSER: await ensureBrowser(),
    EUROFOLIO_PICTURES: process.argv.includes('--readme') ? 'readme' : 'all',
  };
  const { code } = await runNode(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/pictures/playwright.config.ts',
      ...process.argv.slice(2).filter((word) => word !== '--readme'),
    ],
    { env },
  );
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
