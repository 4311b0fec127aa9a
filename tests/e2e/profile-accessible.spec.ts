import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { entryRow, openSample, openSection, profileShown } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

// A colour on its way to another theme is no colour that a person has to read.
test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const sections = [
  'Personal information',
  'About me',
  'Work experience',
  'Education and training',
  'Languages',
  'Digital skills',
];

/** Whether everything fits beside each other: nothing is wider than the window. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('every section is accessible, closed and open, light and dark', async ({ window: page }) => {
  test.slow();
  await openSample(page);
  for (const section of sections) {
    await openSection(page, section);
    await expectAccessible(page);
    const rows = entryRow(page, /./);
    if ((await rows.count()) === 0) continue;
    await rows.first().click();
    await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
    await expectAccessible(page);
  }
});

test('menus, trouble, empty sections and earlier versions are accessible', async ({ window: page }) => {
  test.slow();
  await page.getByRole('button', { name: 'Begin' }).click();
  await profileShown(page);
  await expectAccessible(page);
  await page.getByLabel('Headline').fill('x');
  await page.getByRole('textbox', { name: /^First name/ }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByText('Needed before the CV is ready').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('menuitem', { name: 'PDF', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await openSection(page, 'Languages');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await page.getByRole('button', { name: /Created/ }).click();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await expectAccessible(page);
});

test('F6 walks rail, sections, work and preview', async ({ window: page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Profile' }).focus();
  const stops: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F6');
    stops.push(
      await page.evaluate(
        () => document.activeElement?.closest('[data-landmark]')?.getAttribute('aria-label') ?? 'work',
      ),
    );
  }
  expect(stops).toEqual(['Sections', 'work', 'Preview']);
});

test.describe('at 1024 × 640', () => {
  test.use({ viewport: { width: 1024, height: 640 } });
  test('sections, editor and preview stand side by side', async ({ window: page }) => {
    await openSample(page);
    await openSection(page, 'Work experience');
    await entryRow(page, /^Workshop/).click();
    await expect(page.getByLabel('Employer')).toBeInViewport();
    await expect(page.locator('canvas').first()).toBeInViewport();
    expect(await fits(page)).toBe(true);
  });
});

test.describe('at 200 % of 1280', () => {
  test.use({ viewport: { width: 640, height: 400 } });
  test('one edits or looks, and everything stays within the window', async ({ window: page }) => {
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Personal information' })).toBeVisible();
    await expect(page.locator('canvas').first()).toBeHidden();
    await page
      .getByRole('combobox', { name: 'Sections' })
      .or(page.getByRole('button', { name: 'Sections' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'Languages' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Languages' })).toBeVisible();
    await entryRow(page, /^English/).click();
    await page.getByRole('radiogroup', { name: 'Writing' }).scrollIntoViewIfNeeded();
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Show' }).click();
    await expect(page.locator('.sheet .mark').first()).toBeInViewport();
    await expect(page.locator('canvas').last()).toHaveAttribute('data-drawn', /./);
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
  });
});
