// `npm test`: installs what is missing, then runs every check and closes with one line: N passed, N failed, N skipped.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, Plain, root, runNode } from './prepare.mjs';
import { ensureBrowser, ensurePdfTools } from './test-browser.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const reports = join(root, '.cache', 'reports');
const tsc = 'node_modules/typescript/bin/tsc';

try {
  await ensureInstalled();
  const browser = await ensureBrowser();
  await ensurePdfTools();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  await check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  for (const zone of ['.', 'src/shared', 'src/main', 'src/preload', 'tests'])
    await check(`types ${zone}`, [tsc, '-p', zone]);
  await check('types src/renderer', [
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    'src/renderer/tsconfig.json',
    '--output',
    'human',
    '--fail-on-warnings',
  ]);
  await check('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
  await buildStep();
  const env = { EUROFOLIO_TEST_BROWSER: browser };
  await runner(
    'vitest',
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    env,
    readVitest,
  );
  await runner('playwright', ['node_modules/@playwright/test/cli.js', 'test'], env, readPlaywright);
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A check without tests of its own counts as one. */
async function check(name, args) {
  const { code, output } = await runNode(args, { quiet: true });
  note(name, code === 0, output);
}

async function buildStep() {
  try {
    await ensureBuilt();
    note('build', true, '');
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    note('build', false, error.message);
  }
}

function note(name, ok, output) {
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
  if (!ok) console.log(output.trim());
}

/** Runs a test runner and adds up the report that it wrote. No report, or an exit code that the report does not explain, is a failure. */
async function runner(name, args, env, read) {
  const report = join(reports, `${name}.json`);
  const { code } = await runNode(args, { env: { ...env, EUROFOLIO_REPORT: report } });
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (code !== 0 && counts.failed === 0) total.failed++;
  if (code === 0 && counts.passed === 0) {
    console.log(`FAIL  ${name} ran no test`);
    total.failed++;
  }
}

function readVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
