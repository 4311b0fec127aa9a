import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const sample = readFileSync(resolve(import.meta.dirname, '../../resources/sample/profile.en.json'));
const focused = (page: Page) => page.locator(':focus');

/** Holds a file over the window, or lets go of it there. */
async function drag(page: Page, type: 'dragenter' | 'drop', name: string, content: string): Promise<void> {
  await page.evaluate(
    ({ type, name, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { type, name, content },
  );
}

test.describe('the first run', () => {
  test('begins an empty profile with the focus where one writes', async ({ window }) => {
    await window.getByRole('button', { name: 'Begin' }).click();
    await expect(window).toHaveURL(/#profile\//);
    await expect(focused(window)).toHaveJSProperty('tagName', 'INPUT');
    await window.keyboard.type('Malik');
    await expect(window.getByText(/^Saved/)).toBeVisible();
  });

  test('opens the example', async ({ window }) => {
    await window.getByRole('button', { name: 'Open' }).click();
    await expect(window).toHaveURL(/#profile\//);
    await window.getByRole('link', { name: 'Start' }).click();
    await expect(window.getByText('Continue where you left off')).toBeVisible();
  });

  test('takes a file from the file dialog and reports what it gave', async ({ window }) => {
    await window
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: sample });
    await expect(window.getByText('Read from mine.json')).toBeVisible();
    await expect(focused(window)).toHaveJSProperty('tagName', 'H1');
    await window.getByText('Show them').first().click();
    await expect(window.getByText('Work experience')).toBeVisible();
    await expectAccessible(window);
    await window.getByRole('link', { name: 'Open profile' }).click();
    await expect(window).toHaveURL(/#profile\//);
  });

  test('takes a file that is dropped anywhere', async ({ window }) => {
    await drag(window, 'dragenter', 'mine.json', '');
    await drag(window, 'drop', 'mine.json', sample.toString());
    await expect(window.getByText('Read from mine.json')).toBeVisible();
  });

  test('takes a profile from the clipboard', async ({ window }) => {
    await window.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    }, sample.toString());
    await expect(window.getByText('Read from profile.json')).toBeVisible();
  });

  test('says beside the ways in why a file is no profile, and nothing is lost', async ({ window }) => {
    await drag(window, 'drop', 'holiday.xml', '<photos><photo/></photos>');
    await expect(window.getByRole('alert')).toContainText('holiday.xml could not be read');
    await expect(window.getByRole('heading', { name: 'Your papers, all in one place' })).toBeVisible();
    await expectAccessible(window);
    await window.getByRole('button', { name: 'Close message' }).click();
    await expect(window.getByRole('alert')).toBeEmpty();
  });

  test('is accessible', async ({ window }) => {
    await expectAccessible(window);
  });
});

test.describe('with profiles', () => {
  test.beforeEach(async ({ window }) => {
    for (const name of ['Malik', 'Ylva']) {
      await window.getByRole('button', { name: 'Begin' }).click();
      await window.getByLabel('First name').fill(name);
      await expect(window.getByText(/^Saved/)).toBeVisible();
      await window.getByRole('link', { name: 'Start' }).click();
      await expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();
    }
  });

  test('continues with the newest and lists the others', async ({ window }) => {
    await expect(window.getByRole('link', { name: 'Malik' })).toBeVisible();
    await expectAccessible(window);
    await window.getByRole('link', { name: 'Continue' }).click();
    await expect(window.getByLabel('First name')).toHaveValue('Ylva');
  });

  test('says what the newest lacks, and leads to where it is written', async ({ window }) => {
    const worth = window.getByRole('region', { name: 'Worth a look' });
    await expect(worth.getByRole('link')).toHaveCount(3);
    await expect(worth.getByText(/^\d+ of \d+ things are in place$/)).toBeVisible();
    await worth.getByRole('link', { name: /Personal information$/ }).click();
    await expect(window).toHaveURL(/\/personal-information$/);
    await expect(window.getByLabel('First name')).toHaveValue('Ylva');
  });

  test('opens the profile edited last from the rail', async ({ window }) => {
    await window.getByRole('link', { name: 'Profile', exact: true }).click();
    await expect(window.getByLabel('First name')).toHaveValue('Ylva');
    await window.goBack();
    await expect(window.getByRole('heading', { name: 'Ylva', level: 1 })).toBeVisible();
  });

  test('deletes at once, and takes it back', async ({ window }) => {
    const other = window.getByRole('link', { name: 'Malik' });
    await window.getByRole('button', { name: 'Delete Malik' }).click();
    await expect(other).toHaveCount(0);
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
    await window.keyboard.press('F6');
    await expect(focused(window)).toHaveText('Undo');
    await window.keyboard.press('Enter');
    await expect(other).toBeVisible();
  });

  test('keeps what was deleted until it is restored', async ({ window }) => {
    await window.getByRole('button', { name: 'Delete Malik' }).click();
    await window.reload();
    await window.getByText('1 deleted profile').click();
    await window.getByRole('button', { name: 'Restore Malik' }).click();
    await expect(window.getByRole('link', { name: 'Malik' })).toBeVisible();
  });
});
