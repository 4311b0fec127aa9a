import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseFromMenu, goToPart, tabTo } from '../helpers/keyboard.ts';
import { extractedText } from '../helpers/pdf-text.ts';
import { saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text);
async function write(page: Page, field: RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await type(page, text);
}
async function openSection(page: Page, name: string): Promise<void> {
  await goToPart(page, 'Sections');
  await tabTo(page, new RegExp(`^${name}( \\d+)?$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await goToPart(page, 'work');
}
async function addSection(page: Page, row: RegExp): Promise<void> {
  await goToPart(page, 'Sections');
  await tabTo(page, /^Add section$/);
  await page.keyboard.press('Enter');
  await chooseFromMenu(page, row);
}
/** Opens a new entry and writes its first field. */
async function begin(page: Page, button: RegExp, first: string): Promise<void> {
  const open = page.locator('[data-entry] [data-form]');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(open).toBeVisible();
  await type(page, first);
}
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-entry] [data-form]')).toHaveCount(0);
}

test('a whole profile is written and exported without a mouse', async ({ window: page }) => {
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Personal information' })).toBeVisible();
  await write(page, /^(First|Given) name/, 'Ane');
  await write(page, /^(Last name|Family name|Surname)/, 'Toft');

  await openSection(page, 'Work experience');
  await begin(page, /^Add /, 'Boatbuilder');
  await write(page, /^Employer/, 'The Harbour Yard');
  await write(page, /^From/, 'March 2019');
  await tabTo(page, /^(Present|Current)/);
  await page.keyboard.press('Space');
  await write(page, /^Tasks and results/, 'Planks and frames');
  await close(page);

  await openSection(page, 'Education and training');
  await begin(page, /^Add /, 'Journeyman’s certificate');
  await close(page);

  await openSection(page, 'Languages');
  await tabTo(page, /^Add language$/);
  await begin(page, /^Add language$/, 'Spanish');
  await page.keyboard.press('Tab');
  await tabTo(page, /^A1,/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^B1/ }).first()).toBeChecked();
  await close(page);

  await openSection(page, 'Digital skills');
  await begin(page, /^Add group$/, 'Drawing');
  await tabTo(page, /^Add skill$/);
  await page.keyboard.press('Enter');
  await type(page, 'FreeCAD');
  await page.keyboard.press('Enter');
  await type(page, 'Inkscape');
  await close(page);

  await addSection(page, /^Volunteering$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Volunteering' })).toBeVisible();
  await begin(page, /^Add voluntary/, 'Lifeboat crew');
  await close(page);

  await addSection(page, /^Section of your own$/);
  await expect(page.getByLabel(/^Title/)).toBeFocused();
  await type(page, 'Courses at sea');
  await begin(page, /^Add entry$/, 'Radio operator');
  await close(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Courses at sea' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await saved(page);

  await page.keyboard.press('Control+e');
  const download = page.waitForEvent('download');
  await chooseFromMenu(page, /^PDF/);
  const text = await extractedText(new Uint8Array(readFileSync(await (await download).path())), 1);
  for (const written of [
    'Ane Toft',
    'Boatbuilder',
    'The Harbour Yard',
    'Planks and frames',
    'Journeyman’s certificate',
    'Spanish',
    'B1',
    'FreeCAD',
    'Inkscape',
    'Lifeboat crew',
    'Radio operator',
  ])
    expect(text).toContain(written);
  expect(text.toLowerCase()).toContain('courses at sea');
});
