import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { entryRow, openSample, openSection } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

const panel = (page: Page) => page.locator('#help').and(page.getByLabel('Help', { exact: true }));
const search = (page: Page) => panel(page).getByRole('searchbox', { name: 'Search the help' });
const answer = (page: Page, title: string | RegExp) =>
  panel(page).getByRole('heading', { level: 2, name: title });
const contents = (page: Page) => answer(page, 'Help');

async function openEducation(page: Page): Promise<void> {
  await openSample(page);
  await openSection(page, 'Education and training');
  await entryRow(page, /./).first().click();
}

test('opens with F1 on every screen and closes with it, and the focus is where it was', async ({
  window,
}) => {
  const begin = window.getByRole('link', { name: 'Documents' });
  await begin.focus();
  await window.keyboard.press('F1');
  await expect(search(window)).toBeFocused();
  await expect(contents(window)).toBeVisible();
  await window.keyboard.press('F1');
  await expect(panel(window)).toBeHidden();
  await expect(begin).toBeFocused();

  await window.getByRole('link', { name: 'Settings' }).click();
  const link = window.getByRole('link', { name: 'Help' });
  await link.click();
  await expect(search(window)).toBeFocused();
  await expect(window).toHaveURL(/#settings$/);
  await window.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('goes from the EQF level to its answer and back without losing the focus', async ({ window }) => {
  await openEducation(window);
  const question = window.getByRole('button', { name: /^Help: EQF/ });
  await question.focus();
  await window.keyboard.press('Enter');
  await expect(answer(window, /EQF/)).toBeFocused();
  await expect(window.locator('canvas').first()).toBeHidden(); // the help has taken the preview's place
  const level = window.getByRole('radio', { name: '4', exact: true });
  await level.click(); // the work goes on beside it
  await expect(level).toBeChecked();
  await window.keyboard.press('F6');
  await expect(panel(window).locator(':focus')).toHaveCount(1);
  await window.keyboard.press('Escape');
  await expect(question).toBeFocused();
  await expect(window.locator('canvas').first()).toBeVisible();
});

test('finds answers while one types, with slips and in the other language', async ({ window }) => {
  await window.keyboard.press('F1');
  await search(window).pressSequentially('forgoten pasword');
  await expect(panel(window).getByRole('status')).toHaveText(/^\d+ answers?/);
  await window.keyboard.press('ArrowDown');
  await expect(panel(window).getByRole('link').first()).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(answer(window, /forg[eo]t/i)).toBeFocused();

  await search(window).fill('tofaktor');
  await expect(panel(window).getByRole('link').first()).toBeVisible();
  await search(window).fill('zzyzx');
  await expect(panel(window).getByRole('status')).toContainText('zzyzx');
  await search(window).fill('');
  await expect(contents(window)).toBeVisible();
});

test('shows where to begin and every category at once, and keeps open what was opened', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1024, height: 640 });
  await window.keyboard.press('F1');
  await expect(panel(window).getByRole('link')).toHaveText([/Getting started/]);
  const categories = panel(window).locator('summary');
  await expect(categories).toHaveCount(4);
  await expect(categories.last()).toBeInViewport({ ratio: 1 });
  await categories.last().press('Enter');
  await expect(panel(window).getByText('About the official Europass site.')).toBeVisible();
  await panel(window)
    .getByRole('link', { name: /QR code$/ })
    .press('Enter');
  await expect(answer(window, /QR code$/)).toBeFocused();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(panel(window).getByRole('link', { name: /QR code$/ })).toBeVisible();
  await expectAccessible(window);
});

test('goes back and forward between answers, and to related ones', async ({ window }) => {
  await window.keyboard.press('F1');
  await search(window).fill('eqf');
  await panel(window)
    .getByRole('link', { name: /European Qualifications Framework/ })
    .click();
  await expect(answer(window, /EQF/)).toBeFocused();
  await panel(window)
    .getByRole('region', { name: 'See also' })
    .or(panel(window).locator('section'))
    .getByRole('link', { name: /CEFR/ })
    .click();
  await expect(answer(window, /CEFR/)).toBeFocused();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(answer(window, /EQF/)).toBeFocused();
  await panel(window).getByRole('button', { name: 'Back in the help' }).click();
  await expect(search(window)).toHaveValue('eqf');
  await panel(window).getByRole('button', { name: 'Forward in the help' }).click();
  await expect(answer(window, /EQF/)).toBeVisible();
});

test('opens an answer by its address over the screen that is there', async ({ window, context, host }) => {
  await window.getByRole('link', { name: 'Settings' }).click();
  await window.evaluate(() => {
    location.hash = '#help/import';
  });
  await expect(panel(window).getByRole('article')).toBeVisible();
  await expect(window.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(window).toHaveURL(/#settings$/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel(window).getByRole('button', { name: 'Copy link to this answer' }).click();
  const copied = await window.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${new URL(host.url).origin}/#help/import`);

  const other = await context.newPage();
  await other.goto(copied);
  await expect(panel(other).getByRole('article')).toBeVisible();
  await expect(other).toHaveURL(/#start$/);
  await other.evaluate(() => {
    location.hash = '#help/no-such-answer';
  });
  await expect(panel(other).getByRole('status')).toContainText('no-such-answer');
});

test('shows an address outside before it is opened, and opens nothing by itself', async ({
  window,
  context,
}) => {
  const asked: string[] = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: 'outside' });
    },
  );
  await window.evaluate(() => {
    location.hash = '#help/eqf';
  });
  const link = panel(window)
    .getByRole('button', { name: /Ministry|ufm/i })
    .first();
  await link.click();
  const way = panel(window).getByRole('link', { name: 'Open the page' });
  await expect(way).toBeFocused();
  await expect(panel(window).getByText('https://ufm.dk', { exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(way).toBeHidden();
  await expect(link).toBeFocused();
  expect(asked).toEqual([]);

  await link.click();
  const opened = context.waitForEvent('page');
  await way.click();
  expect((await opened).url()).toMatch(/^https:\/\/ufm\.dk\//);
});

test('is made wider with the keyboard, and stays so', async ({ window }) => {
  await window.keyboard.press('F1');
  const edge = panel(window).getByRole('separator', { name: 'Width of the help' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await window.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  await window.reload();
  await window.getByRole('heading', { level: 1 }).waitFor();
  await window.keyboard.press('F1');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  const box = await edge.boundingBox();
  await window.mouse.move((box?.x ?? 0) + 4, 300);
  await window.mouse.down();
  await window.mouse.move((box?.x ?? 0) - 60, 300, { steps: 3 });
  await window.mouse.up();
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16 + 64));
});

test('prints the answer alone', async ({ window }) => {
  await window.evaluate(() => {
    location.hash = '#help/import';
    globalThis.print = () => undefined; // no printer here
  });
  await panel(window).getByRole('button', { name: 'Print this answer' }).click();
  await window.emulateMedia({ media: 'print' });
  await expect(window.locator('.printed h2')).toBeVisible();
  await expect(panel(window)).toBeHidden();
  await window.emulateMedia({ media: 'screen' });
  await window.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  await expect(window.locator('.printed')).toHaveCount(0);
});

test('is accessible: contents, results, an answer, beside the work and over it', async ({ window }) => {
  await window.keyboard.press('F1');
  await expect(contents(window)).toBeVisible();
  await expectAccessible(window);
  await search(window).fill('cv');
  await expect(panel(window).getByRole('status')).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await openEducation(window);
  await window.getByRole('button', { name: /^Help: EQF/ }).click();
  await expect(answer(window, /EQF/)).toBeFocused();
  await expectAccessible(window);
  // 1280 × 800 at 200 %
  await window.setViewportSize({ width: 640, height: 400 });
  await expect(window.locator('main')).toHaveAttribute('inert');
  await expectAccessible(window);
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: /^Help: EQF/ })).toBeFocused();
});

test.describe('the first tour', () => {
  test('waits in one line, is taken by keyboard, and is not offered again', async ({ window }) => {
    await openSample(window);
    await window.getByRole('button', { name: 'Show me round' }).focus();
    await window.keyboard.press('Enter');
    const card = window.getByRole('dialog');
    await expect(card.getByRole('heading', { name: 'Your places' })).toBeFocused();
    await expectAccessible(window);
    for (const next of ['Sections', 'Your CV while you write', 'Help']) {
      await card.getByRole('button', { name: 'Next' }).press('Enter');
      await expect(card.getByRole('heading', { name: next })).toBeFocused();
    }
    await card.getByRole('button', { name: 'Back' }).click();
    await expect(card.getByText('3 of 4')).toBeVisible();
    await card.getByRole('button', { name: 'Next' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await expect(card).toBeHidden();
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
    await window.reload();
    await window.getByRole('heading', { level: 1 }).waitFor();
    await expect(window.getByRole('button', { name: 'Show me round' })).toHaveCount(0);
  });

  test('can be declined, and ended with Esc', async ({ window }) => {
    await openSample(window);
    await window.getByRole('button', { name: 'Show me round' }).click();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(window.getByRole('button', { name: 'No thanks' })).toHaveCount(0);
  });
});
