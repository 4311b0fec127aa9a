// Finds a browser for the tests; where there is none, gets one. Prints nothing but what it does. Best is Chromium's headless shell:
// it has no interface of its own to draw, so that the tests take half the time.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Plain, run, runNode } from './prepare.mjs';

const usual = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => [`/usr/bin/${name}`, `/snap/bin/${name}`],
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((path) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map((folder) =>
      join(folder ?? '', path),
    ),
  ),
};

const headlessShell = '/usr/bin/chromium-headless-shell';

async function playwrightBrowser() {
  const { output } = await runNode(['-p', "require('playwright').chromium.executablePath()"], {
    quiet: true,
  });
  return output.trim().split('\n').at(-1);
}

/** Path of a browser that is already there, if any. */
export async function installedBrowser() {
  const candidates = [
    process.env.EUROFOLIO_TEST_BROWSER,
    headlessShell,
    await playwrightBrowser(),
    ...(usual[process.platform] ?? []),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Path of a browser, installed first if need be. */
export async function ensureBrowser() {
  if (process.platform === 'linux' && !process.env.EUROFOLIO_TEST_BROWSER && !existsSync(headlessShell))
    await aptInstall(['chromium-headless-shell']);
  const found = await installedBrowser();
  if (found) return found;
  console.log('Looking for a browser for the tests …');
  await runNode(['node_modules/playwright/cli.js', 'install', 'chromium'], {
    quiet: true,
    timeout: 5 * 60_000,
  });
  if (!(await installedBrowser())) await aptInstall(['chromium']);
  const browser = await installedBrowser();
  if (!browser)
    throw new Plain('The end-to-end tests need Chromium, Chrome or Edge: please install one and try again.');
  return browser;
}

/** PDF tools let more tests run (pictures of pages, structure); without them those tests are skipped and say so. */
export async function ensurePdfTools() {
  if (process.platform === 'linux' && !(existsSync('/usr/bin/pdftoppm') && existsSync('/usr/bin/qpdf'))) {
    await aptInstall(['poppler-utils', 'qpdf']);
  }
}

async function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // Without a network it gives up soon, by itself: what is installed is used then.
  const patience = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=0'];
  await run('apt-get', [...patience, 'update', '-qq'], options);
  await run(
    'apt-get',
    [...patience, 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
}
