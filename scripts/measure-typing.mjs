// `npm run measure`: how typing feels, measured in the built program in a browser. Asserts nothing.
import { ensureBuilt, ensureInstalled, Plain, runNode } from './prepare.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const { installedBrowser } = await import('./test-browser.mjs');
  const browser = await installedBrowser();
  const { code } = await runNode(['tests/measure/typing.ts', ...process.argv.slice(2)], {
    env: { EUROFOLIO_TEST_BROWSER: browser ?? '' },
  });
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
