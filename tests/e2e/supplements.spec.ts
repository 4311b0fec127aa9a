import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { extractedText } from '../helpers/pdf-text.ts';
import { openSample, profileShown, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts' });

/** From the sample profile to a new form of the library. */
async function begin(page: Page, kind: string): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('button', { name: 'More for the library' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  await expect(page.getByRole('heading', { level: 1, name: kind })).toBeVisible();
  await profileShown(page);
}

test('a diploma supplement is filled in part by part, exported, and filled in again', async ({
  window: page,
}) => {
  test.slow();
  await begin(page, 'Diploma Supplement');
  await expect(page.getByLabel('Last name(s)')).not.toHaveValue('');
  await expectAccessible(page);

  await parts(page)
    .getByRole('button', { name: /Qualification/ })
    .click();
  await page.getByLabel('Name of the qualification').fill('Bachelor i dansk');
  await saved(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/_Diploma-Supplement_en\.pdf$/);
  const bytes = new Uint8Array(readFileSync(await file.path()));
  expect(await extractedText(bytes, 1)).toContain('Bachelor i dansk');

  // Its paper speaks the other language; what was written stays.
  await page.getByRole('radio', { name: 'Danish' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();

  await page.getByRole('link', { name: 'The library' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: /^Diploma Supplement – Bachelor i dansk/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Edit the template' }).click();
  await parts(page)
    .getByRole('button', { name: /Qualification.*filled in/ })
    .click();
  await expect(page.getByLabel('Name of the qualification')).toHaveValue('Bachelor i dansk');
});
