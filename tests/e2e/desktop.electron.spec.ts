// The desktop program in Electron itself, where it is installed: what the stand-in cannot show.
import { resolve } from 'node:path';
import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { electronProgram } from '../helpers/electron-program.ts';
import { freshDataFolder, removeDataFolder } from '../helpers/host.ts';
import type {} from '../helpers/shell/index.ts';

const program = electronProgram();
test.skip(program === undefined, 'skipped: Electron not installed');

let app: ElectronApplication;
let dataFolder: string;

test.beforeEach(async () => {
  dataFolder = freshDataFolder();
  app = await _electron.launch({
    ...(program && { executablePath: program }),
    args: [
      resolve(import.meta.dirname, '../..'),
      '--data',
      dataFolder,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
});
test.afterEach(async () => {
  await app.close();
  removeDataFolder(dataFolder);
});

test('opens a window whose page has neither Node nor Electron', async () => {
  const page = await app.firstWindow();
  await expect(page).toHaveTitle(/Eurofolio/);
  expect(page.url()).toMatch(/^app:\/\/eurofolio\//);
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.eurofolio ?? {}).sort(),
    node: 'require' in window || 'process' in window || 'Buffer' in window,
  }));
  expect(seen).toEqual({ bridge: ['call', 'subscribe'], node: false });
});

test('answers calls and reaches no network', async () => {
  const page = await app.firstWindow();
  expect(await page.evaluate(() => window.eurofolio?.call('app.info', {}, 'spec'))).toMatchObject({
    value: { host: 'electron' },
  });
  const reached = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});

test('stays on its own page', async () => {
  const page = await app.firstWindow();
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect(page).toHaveURL(before);
  await page.evaluate(() => void window.open('file:///etc/passwd'));
  expect(app.windows()).toHaveLength(1);
});
