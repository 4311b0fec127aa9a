// The desktop program without Electron: the built main program, preload and window, with a stand-in for Electron that
// shows the window in Chromium. What it cannot show (sandbox, fuses) is checked where Electron is installed.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { freshDataFolder, removeDataFolder } from '../helpers/host.ts';
import { launchProgram, startShell, type Shell } from '../helpers/shell/index.ts';

let shell: Shell;
let dataFolder: string;

test.beforeEach(async () => {
  dataFolder = freshDataFolder();
  shell = await startShell(dataFolder);
});
test.afterEach(async () => {
  shell.kill();
  await shell.ended;
  removeDataFolder(dataFolder);
});

test('opens a window that can do nothing but call', async () => {
  expect(await shell.noted('webPreferences')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
  });
  expect(await shell.noted('sandbox')).toBe(true);
  await expect(shell.page).toHaveTitle(/Eurofolio/);
  const bridge = await shell.page.evaluate(() => Object.keys(window.eurofolio ?? {}).sort());
  expect(bridge).toEqual(['call', 'subscribe']);
  expect(await shell.page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
});

test('answers calls, with bytes and with trouble', async () => {
  const answers = await shell.page.evaluate(async () => {
    const call = async (name: string, input: unknown) => window.eurofolio?.call(name, input, 'spec');
    return {
      info: await call('app.info', {}),
      wrong: await call('profile.open', { id: 'nobody' }),
      none: await call('no.such.call', {}),
    };
  });
  expect(answers.info).toMatchObject({ value: { host: 'electron', dataFolder } });
  expect(answers.wrong).toMatchObject({ trouble: { code: 'profile-missing' } });
  expect(answers.none).toMatchObject({ trouble: { code: 'bad-request' } });
});

test('stays on its own page, opens links outside and reaches no network', async () => {
  const before = shell.page.url();
  await shell.page.evaluate(() => {
    location.href = 'https://example.org/elsewhere';
  });
  expect(await shell.noted('refused')).toBe('https://example.org/elsewhere');
  expect(shell.page.url()).toBe(before);

  await shell.page.evaluate(() => void window.open('https://example.org/help'));
  expect(await shell.noted('openedOutside')).toBe('https://example.org/help');

  const reached = await shell.page.evaluate(() =>
    fetch('https://example.org/track').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});

test('writes what was typed last to disk before it closes', async () => {
  const { page } = shell;
  await page
    .getByRole('button', { name: /Begynd|Begin/ })
    .first()
    .click();
  const field = page.getByLabel(/Fornavn|First name/).first();
  await field.fill('Åse');
  shell.order('close'); // at once, long before the usual pause in typing is over
  expect(await shell.ended).toBe(0);

  const database = new Database(join(dataFolder, 'eurofolio.db'), { readonly: true });
  expect(database.prepare('SELECT name FROM profile').pluck().all()).toEqual(['Åse']);
  database.close();
  shell = await startShell(dataFolder);
  await expect(shell.page.getByText('Åse').first()).toBeVisible();
});

test('speaks the language of the computer in its menu', async () => {
  expect(JSON.stringify(await shell.noted('menu'))).toContain('Sæt ind');
});

test('says in one sentence that the data are open already, and opens nothing', async () => {
  const second = await launchProgram(dataFolder);
  expect(await second.noted('errorBox')).toEqual({
    title: 'Eurofolio',
    text: `Eurofolio er allerede åbent med disse data (${dataFolder}). Luk det andet program først.`,
  });
  expect(await second.ended).toBe(2);
});
