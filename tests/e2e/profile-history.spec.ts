import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { entryRow, openSample, openSection, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const titles = (page: Page) => page.locator('[data-entry] .title').allTextContents();
const jobs = [
  'Workshop manager',
  'Cabinetmaker, prototypes',
  'Cabinetmaker, restoration',
  'Journeyman cabinetmaker',
];

test.beforeEach(async ({ window: page }) => {
  await openSample(page);
  await openSection(page, 'Work experience');
  await expect.poll(() => titles(page)).toEqual(jobs);
});

test('steps have names, and choosing one undoes back to it', async ({ window: page }) => {
  await entryRow(page, /^Workshop/).click();
  await page.getByLabel('Employer').fill('The Harbour');
  await page.getByLabel(/^City/).fill('Ribe');
  await page.keyboard.press('Escape');
  await entryRow(page, /restoration/).focus();
  await page.keyboard.press('Delete');

  await page.getByRole('button', { name: 'Recent steps' }).click();
  const steps = page.getByRole('menuitem');
  await expect(steps).toHaveText(['Deleted Cabinetmaker, restoration', 'Changed city', 'Changed employer']);
  await steps.nth(1).click();
  await expect(page.getByLabel(/^City/)).toHaveValue('Svendborg');
  await expect(page.getByLabel('Employer')).toHaveValue('The Harbour');
  await page.getByRole('button', { name: 'Recent steps' }).click();
  await expect(steps).toHaveText(['Changed employer', 'Changed city', 'Deleted Cabinetmaker, restoration']);
  await steps.nth(2).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => titles(page)).toEqual(jobs.toSpliced(2, 1));
});

test('what is deleted waits in the trash, and comes back or goes for good', async ({ window: page }) => {
  for (const job of [/restoration/, /^Journeyman/]) {
    await entryRow(page, job).focus();
    await page.keyboard.press('Delete');
  }
  await page.getByRole('link', { name: 'Trash 2' }).click();
  await expect(page.getByText(/Work experience, deleted today/)).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore Cabinetmaker, restoration' }).click();
  await page.getByRole('button', { name: 'Delete Journeyman cabinetmaker for good' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Journeyman cabinetmaker', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Empty trash' }).click();
  await saved(page);
  await page.reload();
  await openSection(page, 'Work experience');
  await expect.poll(() => titles(page)).toEqual([jobs[0], jobs[1], jobs[2]]);
});

test('a section of one’s own is named at once, takes entries, and comes back with them', async ({
  window: page,
}) => {
  await page.getByRole('button', { name: 'Add section' }).click();
  await page.getByRole('menuitem', { name: 'Section of your own' }).click();
  await expect(page.getByLabel(/^Title/)).toBeFocused();
  await page.keyboard.type('At sea 🌊');
  await expect(page.getByRole('heading', { level: 1, name: 'At sea 🌊' })).toBeVisible();

  // From a section with the same fields.
  await openSection(page, 'Volunteering');
  const [moved = ''] = await titles(page);
  await page.locator('[data-entry]').first().locator('[data-handle]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'At sea 🌊' }).click();
  await expect.poll(() => titles(page)).not.toContain(moved);
  await openSection(page, 'At sea 🌊');
  await expect.poll(() => titles(page)).toEqual([moved]);
  await page.getByRole('button', { name: 'Delete section' }).click();
  await expect(page.getByRole('link', { name: /At sea/ })).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await openSection(page, 'At sea 🌊');
  await expect.poll(() => titles(page)).toEqual([moved]);
});

test('two versions are compared in words, and one entry is taken back', async ({ window: page }) => {
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await page.getByLabel(/^Keep the present version/).fill('Sent in May');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Sent in May/ })).toBeVisible();
  await page.getByRole('button', { name: 'Back to editing' }).click();

  await entryRow(page, /^Workshop/).click();
  await page.getByLabel('Employer').fill('Krogholm Both ApS');
  await page.keyboard.press('Escape');
  await entryRow(page, /prototypes/).focus();
  await page.keyboard.press('Delete');

  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await page.getByRole('button', { name: /^Sent in May/ }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    /Workshop manager\s+changed/,
    /Cabinetmaker, prototypes\s+deleted/,
  ]);
  await expect(page.getByRole('deletion')).toHaveText('Inventar');
  await expect(page.getByRole('insertion')).toHaveText('Both');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Take back Cabinetmaker, prototypes' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/Workshop manager/]);
  await page.getByRole('button', { name: 'Back to editing' }).click();
  await openSection(page, 'Work experience');
  await expect.poll(() => titles(page)).toEqual(jobs);
});

test('a version is named, renamed and deleted for good, by keyboard', async ({ window: page }) => {
  await entryRow(page, /^Workshop/).click();
  await page.getByLabel('Employer').fill('The Harbour');
  await saved(page);
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await page.getByLabel(/^Keep the present version/).fill('Sent in May');
  await page.keyboard.press('Enter');
  const version = page.locator('[data-snapshot]');
  const kept = version.filter({ hasText: 'Sent in May' });
  await expect(kept).toHaveCount(1);
  const before = await version.count();

  await kept.getByRole('button').first().focus();
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Name of the version')).toBeFocused();
  await page.keyboard.type('Dropped');
  await page.keyboard.press('Escape');
  await expect(kept.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('For the boatyard 🌊');
  await page.keyboard.press('Enter');
  const renamed = version.filter({ hasText: 'For the boatyard 🌊' });
  await expect(renamed.getByRole('button').first()).toBeFocused();
  await expectAccessible(page);

  // An automatic one has no name to delete it by; naming keeps it.
  const automatic = version.filter({ hasText: /today/ }).last();
  await automatic.getByRole('button', { name: /^More for/ }).click();
  await expect(page.getByRole('menuitem')).toHaveText([/Give it a name/]);
  await page.getByRole('menuitem').click();
  await expect(page.getByLabel('Name of the version')).toBeFocused();
  await page.keyboard.type('At the beginning');
  await page.keyboard.press('Enter');
  await expect(version.filter({ hasText: 'At the beginning' })).toHaveCount(1);

  await renamed.getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'Delete the version For the boatyard 🌊 for good?' });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await renamed.getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  await question.getByRole('button', { name: 'Delete for good' }).press('Enter');
  await expect(renamed).toHaveCount(0);
  await expect(version).toHaveCount(before - 1);
  await expect(page.getByRole('heading', { name: 'Earlier versions' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to editing' }).click();
  await openSection(page, 'Work experience');
  await expect(page.getByLabel('Employer')).toHaveValue('The Harbour');
});
