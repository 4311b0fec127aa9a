import type { Page } from '@playwright/test';
import { startHost } from '../helpers/host.ts';
import {
  drawnTimes,
  entryRow,
  openSample,
  openSection,
  profileShown,
  saved,
} from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const headline = (page: Page) => page.getByLabel('Headline');

test('two windows see each other’s changes, and neither loses its own', async ({ window: one, context }) => {
  await openSample(one);
  const other = await context.newPage();
  await other.goto(one.url());
  await profileShown(other);
  await headline(one).fill('Toolmaker');
  await expect(headline(other)).toHaveValue('Toolmaker');

  await openSection(other, 'Work experience');
  await entryRow(other, /^Workshop/).click();
  await Promise.all([headline(one).fill('Die maker'), other.getByLabel('Employer').fill('The Harbour')]);
  await saved(one);
  await saved(other);
  await openSection(other, 'Personal information');
  await expect(headline(other)).toHaveValue('Die maker');
  await openSection(one, 'Work experience');
  await expect(entryRow(one, /The Harbour/)).toBeVisible();
});

test('a text that lost to another window is kept to be copied', async ({ window: one, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(one);
  const other = await context.newPage();
  await other.goto(one.url());
  await profileShown(other);
  // The other one does not hear of anything until it saves.
  await other.route('**/events', (route) => route.abort());
  await other.reload();
  await profileShown(other);
  await headline(one).fill('Toolmaker');
  await saved(one);
  await expect.poll(() => headline(one).inputValue()).toBe('Toolmaker');
  await headline(other).fill('Die maker');
  await expect(other.getByText('Something you wrote was changed in another window')).toBeVisible();
  await expect(other.locator('q')).toHaveText('Toolmaker');
  await expect(headline(one)).toHaveValue('Die maker');
  await other.getByRole('button', { name: 'Copy text' }).click();
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe('Toolmaker');
  await other.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(other.getByText('Something you wrote')).toHaveCount(0);
});

test.describe('a host that was killed', () => {
  // The browser notes every call that does not arrive; the window tells the person.
  test('is told of truthfully, and everything is saved when it is back', async ({ page, host, context }) => {
    await page.goto(host.url);
    await openSample(page);
    await saved(page);
    await host.kill();
    await headline(page).fill('Toolmaker');
    await expect(page.getByText(/^Not saved: /)).toBeVisible();
    await headline(page).fill('Toolmaker and teacher');
    await expect(page.getByText(/^Not saved: /)).toBeVisible();

    const again = await startHost({ dataFolder: host.dataFolder });
    const door = await context.newPage(); // the address lets the browser in again
    await door.goto(again.url);
    await expect(page.getByText(/^Saved/)).toBeVisible({ timeout: 20_000 });
    const times = await drawnTimes(page);
    await headline(page).fill('Toolmaker, teacher');
    await expect.poll(() => drawnTimes(page)).toBeGreaterThan(times);
    await saved(page);
    await page.reload();
    await expect(headline(page)).toHaveValue('Toolmaker, teacher');
    await again.stop();
  });

  test('loses nothing although the window is closed too', async ({ page, host, context }) => {
    await page.goto(host.url);
    await openSample(page);
    await saved(page);
    const address = page.url();
    await host.kill();
    await headline(page).fill('Toolmaker');
    await expect(page.getByText(/^Not saved: /)).toBeVisible();
    await page.close({ runBeforeUnload: false });

    const again = await startHost({ dataFolder: host.dataFolder });
    expect(new URL(again.url).origin).toBe(new URL(address).origin);
    const later = await context.newPage();
    await later.goto(again.url);
    await later.goto(address);
    await profileShown(later);
    await expect(headline(later)).toHaveValue('Toolmaker');
    await saved(later);
    await expect
      .poll(() => later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved'))))
      .toEqual([]);
    await again.stop();
  });
});

test('what is typed just before the window is closed is there again', async ({ window: page, context }) => {
  await openSample(page);
  await headline(page).fill('Toolmaker');
  const address = page.url();
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(headline(later)).toHaveValue('Toolmaker');
});

test('an earlier version is looked at, taken back, and undone', async ({ window: page }) => {
  await openSample(page);
  await headline(page).fill('Toolmaker');
  await saved(page);
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  const times = await drawnTimes(page);
  await page
    .getByRole('button', { name: /Read from a file|Created/ })
    .last()
    .click();
  await expect.poll(() => drawnTimes(page)).toBeGreaterThan(times);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(headline(page)).toHaveValue('Cabinetmaker and workshop manager');
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveValue('Toolmaker');
  await saved(page);
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await expect(page.getByText('Before a restore')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Personal information' })).toBeVisible();
});

test('choosing a section leaves the earlier versions, even the section one came from', async ({
  window: page,
}) => {
  await openSample(page);
  for (const name of ['Personal information', 'Languages']) {
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Earlier versions' })).toBeVisible();
    await openSection(page, name);
  }
});
