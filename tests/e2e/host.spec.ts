// The browser host with a real browser: the door, the policy, and what is left when it ends in good or bad ways.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, type Page } from '@playwright/test';
import { freshDataFolder, removeDataFolder, startHost, type Host } from '../helpers/host.ts';

test.use({ locale: 'en-GB' });

let host: Host;
let dataFolder: string;
const start = async (flags: string[] = []) => (host = await startHost({ dataFolder, flags }));

test.beforeEach(async () => {
  dataFolder = freshDataFolder();
  await start();
});
test.afterEach(async () => {
  await host.kill();
  removeDataFolder(dataFolder);
});

async function typeFirstName(page: Page, name: string): Promise<void> {
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Begin' }).first().click();
  await page.getByLabel('First name').first().fill(name);
}

test('lets one browser in, once', async ({ page, browser }) => {
  await page.goto(host.url);
  await expect(page).toHaveTitle(/Eurofolio/);
  await expect(page).not.toHaveURL(/launch/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const stranger = await browser.newPage();
  await stranger.goto(host.url);
  await expect(stranger.getByRole('heading')).toHaveText('Start Eurofolio again');
  await stranger.goto(new URL(host.url).origin);
  await expect(stranger.getByRole('heading')).toHaveText('No access');
  await stranger.close();
});

test('shows the window in the language that was asked for', async ({ page }) => {
  await host.stop();
  await start(['--lang', 'da']);
  await page.goto(host.url);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.goto('about:blank');
});

test('needs nothing that the policy forbids, and nothing from elsewhere', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(host.url).origin) && !/^(blob|data):/.test(request.url()))
      outside.push(request.url());
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('Work experience').first().click();
  await page.getByRole('button').filter({ hasText: 'Workshop manager' }).first().click();
  await page.locator('[contenteditable=true]').first().click(); // the editor and the preview are loaded when needed
  await page.keyboard.type('More. ');
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
    [],
  );
  expect(outside).toEqual([]);
});

test('has the last words on disk when it is asked to end', async ({ page }) => {
  await typeFirstName(page, 'Åse');
  expect(await host.stop()).toBe(0); // at once, long before the usual pause in typing is over
  const database = new Database(join(dataFolder, 'eurofolio.db'), { readonly: true });
  expect(database.prepare('SELECT name FROM profile').pluck().all()).toEqual(['Åse']);
  database.close();
});

test('finds what could not be saved any more when it is started again after a crash', async ({ page }) => {
  await typeFirstName(page, 'Åse');
  await host.kill();
  await page.getByLabel('Last name').first().fill('Ørsted'); // nobody is there to save it
  const { origin } = new URL(host.url);
  await page.close();

  await start();
  expect(new URL(host.url).origin).toBe(origin);
  const again = await page.context().newPage();
  await again.goto(host.url);
  await again.getByRole('link', { name: 'Profile' }).click();
  await expect(again.getByLabel('First name').first()).toHaveValue('Åse');
  await expect(again.getByLabel('Last name').first()).toHaveValue('Ørsted');
});
