import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { dropOn } from '../helpers/dropping.ts';
import { mixedFiles, pdfFile, textFile, type TestFile } from '../helpers/library-files.ts';
import { openSample, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const list = (page: Page) => page.getByRole('listbox', { name: /^(Documents|Dokumenter)$/ });
const row = (page: Page, name: string | RegExp) => list(page).getByRole('option').filter({ hasText: name });
const imports = (page: Page) => page.getByRole('region', { name: /^(Files on their way|Filer på vej)/ });
const detail = (page: Page) => page.getByRole('complementary', { name: /^(Document|Dokument)$/ });
const search = (page: Page) => page.getByRole('searchbox');
const toasts = (page: Page) => page.getByRole('status', { name: 'Messages' });

async function openLibrary(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: /^(Library|Bibliotek)$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^(Library|Bibliotek)$/ })).toBeVisible();
}
async function add(page: Page, files: TestFile[]): Promise<void> {
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(files);
  await expect(imports(page).getByRole('heading')).toContainText(/^\d+ fil/, { timeout: 60_000 });
  await imports(page)
    .getByRole('button', { name: /^(Close the list|Luk listen)$/ })
    .click();
  await expect(list(page)).toBeVisible();
}

test('takes in fifty files at once, five of them bad, shows its progress, and finds what is there', async ({
  window: page,
}) => {
  test.slow();
  const good = await mixedFiles(44);
  const half = await pdfFile('half.pdf', 'Half');
  const files = [
    ...good,
    textFile('empty.txt', ''),
    textFile('nothing 😀.pdf', ''),
    { ...textFile('huge.bin', ''), megabytes: 101 },
    { ...half, buffer: half.buffer.subarray(0, 400) },
    { ...textFile('gone.txt', 'Gone.'), gone: true as const },
    textFile('unwanted.txt', 'Not wanted.'),
  ];
  await openLibrary(page);
  await expect(page.getByText('How it can look')).toBeVisible();

  await dropOn(page, files);
  await expect(imports(page).getByRole('heading')).toHaveText(/^Adding \d+ files$/);
  await imports(page).getByRole('button', { name: 'Cancel unwanted.txt' }).click();
  await expect(imports(page).getByRole('progressbar').first()).toBeVisible();

  await expect(imports(page).getByRole('heading')).toHaveText(
    '45 files were added to the library. 4 could not be added. 1 was cancelled.',
    { timeout: 60_000 },
  );
  const line = (name: string) => imports(page).getByRole('listitem').filter({ hasText: name });
  await expect(line('empty.txt')).toContainText(/empty/);
  await expect(line('nothing 😀.pdf')).toContainText(/empty/);
  await expect(line('huge.bin')).toContainText('100 MB');
  await expect(line('gone.txt')).toContainText('moved, deleted or changed');
  await expect(line('unwanted.txt')).toContainText('Cancelled');
  await expect(page.getByRole('button', { name: /^All 45$/ })).toBeVisible();

  // It stays when one goes elsewhere; the same files again are known.
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(line('huge.bin')).toContainText('100 MB');
  await imports(page).getByRole('button', { name: 'Close the list' }).click();
  await dropOn(page, [good.find(({ name }) => name === 'svendebrev-3.pdf') ?? half]);
  await expect(imports(page)).toContainText('Already here');
  await page.keyboard.press('Escape');
  await imports(page).getByRole('button', { name: 'Already here: svendebrev-3.pdf' }).click();
  await expect(detail(page).getByRole('heading', { name: 'svendebrev-3' })).toBeVisible();
  await detail(page).getByRole('button', { name: 'Close the document' }).click();

  // Search and filters.
  await search(page).fill('svende');
  await expect(row(page, 'svendebrev')).toHaveCount(9);
  await expect(list(page).locator('mark').first()).toHaveText(/svende/i);
  await search(page).fill('');
  await page.getByRole('button', { name: /^Diplomas 9$/ }).click();
  await expect(list(page).getByRole('option')).toHaveCount(9);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByLabel('Name').fill('My diplomas');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('button', { name: /^All \d+$/ }).click();
  await expect(page.getByRole('button', { name: /^All 45$/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'My diplomas' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(9);
  await search(page).fill('no such words');
  await expect(page.getByText('No document fits “no such words”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all documents' }).click();
  await expect(page.getByRole('button', { name: /^All 45$/ })).toBeVisible();
});

test('edits a document in place, sorts several at once, and takes both back', async ({ window: page }) => {
  test.slow();
  await openLibrary(page);
  await add(page, [
    await pdfFile('svendebrev.pdf', 'Svendebrev', 3),
    textFile('kursus.txt', 'Et kursus'),
    textFile('brev.txt', 'Et brev'),
  ]);

  await row(page, 'svendebrev').click();
  await expect(detail(page).locator('canvas[data-drawn]')).toBeVisible({ timeout: 20_000 });
  await detail(page).getByRole('button', { name: 'Edit details' }).click();
  await detail(page).getByLabel('Title').fill('Electrician');
  await detail(page).getByLabel('Issued by').fill('A vocational school');
  await detail(page).getByLabel('Issued', { exact: true }).fill('18/12/2020');
  await page.keyboard.press('Tab');
  await detail(page).getByRole('button', { name: 'EQF level' }).click();
  await detail(page).getByRole('radio', { name: '4' }).click();
  await detail(page).getByRole('combobox', { name: 'Tags' }).fill('electric');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(row(page, 'Electrician')).toContainText('A vocational school');
  await expect(row(page, 'Electrician')).toContainText('EQF 4');
  await page.keyboard.press('Control+z');
  await expect(detail(page).getByRole('group', { name: 'Tags' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(detail(page).getByRole('group', { name: 'Tags' })).toContainText('electric');
  await detail(page).getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Reference' }).click();
  await expect(row(page, 'Electrician')).toContainText('Reference');
  await detail(page).getByRole('button', { name: 'Edit details' }).click();
  await expect(detail(page)).toContainText('18/12/2020 by A vocational school');
  await saved(page);
  await page.reload();
  await expect(detail(page)).toContainText('18/12/2020 by A vocational school');
  const download = page.waitForEvent('download');
  await detail(page).getByRole('button', { name: 'Save the file' }).first().click();
  expect((await download).suggestedFilename()).toBe('svendebrev.pdf');

  // Several at once.
  await row(page, 'kursus').click({ modifiers: ['Control'] });
  await row(page, 'brev').click({ modifiers: ['Control'] });
  const bar = page.getByRole('toolbar', { name: 'Selected documents' });
  await expect(bar).toContainText('2 documents selected');
  await bar.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Tag' }).fill('later');
  await page.getByRole('dialog').getByRole('button', { name: 'Add tag' }).click();
  await expect(toasts(page)).toContainText('2 documents have got the tag later');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tags' }).hover();
  await page.getByRole('menuitem', { name: 'later (2)' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await toasts(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No document fits the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all documents' }).click();

  // The trash and back, and for good.
  await row(page, 'kursus').click();
  await detail(page).getByRole('button', { name: 'More for kursus' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await toasts(page).getByRole('button', { name: 'Undo' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(3);
  await row(page, 'brev').click();
  await list(page).focus();
  await page.keyboard.press('Delete');
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await page.getByRole('button', { name: 'More for the library' }).click();
  await page.getByRole('menuitem', { name: 'Trash (1)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deleted documents' })).toBeVisible();
  await row(page, 'brev').click();
  await expect(detail(page)).toContainText('This document is in the trash.');
  await detail(page).getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await page.getByRole('button', { name: 'To the library' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(2);
});

for (const locale of ['da-DK', 'en-GB']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('is used by keyboard alone, and is accessible', async ({ window: page }) => {
      test.slow();
      await openLibrary(page);
      await expectAccessible(page);
      await add(page, [await pdfFile('svendebrev.pdf', 'Svendebrev', 2), ...(await mixedFiles(30))]);
      await search(page).focus();
      await page.keyboard.press('ArrowDown');
      await expect(list(page)).toBeFocused();
      const active = () =>
        page.evaluate(() => {
          const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
          return Number(document.getElementById(id)?.getAttribute('aria-posinset'));
        });
      await page.keyboard.press('End');
      await expect.poll(active).toBe(31);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await expect.poll(active).toBe(2);
      await page.keyboard.press('Home');
      await expect.poll(active).toBe(1);
      await page.keyboard.press('Shift+ArrowDown');
      await expect(list(page).locator('[aria-selected=true]')).toHaveCount(2);
      await page.keyboard.press('Shift+ArrowDown');
      await expect(list(page).locator('[aria-selected=true]')).toHaveCount(3);
      await expectAccessible(page);
      await page.keyboard.press('Control+a');
      await expect(page.getByRole('toolbar')).toContainText('31');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('toolbar')).toHaveCount(0);

      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await expect(page.getByRole('dialog').locator('canvas[data-drawn]').first()).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Space');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(list(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(detail(page).locator('canvas[data-drawn]')).toBeVisible();
      await page.keyboard.press('F6');
      await expect(detail(page).locator(':focus')).toHaveCount(1);
      await detail(page)
        .getByRole('button', { name: /^(Edit details|Ret oplysninger)$/ })
        .press('Enter');
      await expectAccessible(page);
      await list(page).focus();
      await page.keyboard.press('Delete');
      await expect(page.getByRole('button', { name: /^(All|Alle) 30$/ })).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('button', { name: /^(All|Alle) 31$/ })).toBeVisible();
    });
  });
}
