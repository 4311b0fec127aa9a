// `npm run bench`: measures the PDF engine beside others of its kind. Installs those first, which nothing else needs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, Plain, root, run, runNode } from './prepare.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  await ensurePeers();
  const { installedBrowser } = await import('./test-browser.mjs');
  const browser = await installedBrowser();
  const env = { EUROFOLIO_TEST_BROWSER: browser ?? '' };
  for (const part of [['run.ts', ...process.argv.slice(2)], ['dossier.ts'], ['library.ts']]) {
    const [file, ...args] = part;
    const { code } = await runNode([`tests/bench/${file}`, ...args], { env });
    process.exitCode ||= code;
  }
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Programs that cannot be installed are left out of the table; that is told, and no reason to stop. */
async function ensurePeers() {
  const folder = join(root, 'tests', 'bench');
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.eurofolio-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the programs to measure against (once) …');
  // Not `npm ci`: it refuses a lockfile without every platform's Typst, and some of those cannot be had everywhere.
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', ['install', ...options], { quiet: true, cwd: folder });
  if (code === 0) writeFileSync(stamp, wanted);
  else console.log(`They could not be installed: ${output.trim().split('\n').at(-1)}`);
}
