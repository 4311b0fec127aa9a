import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'yauzl';
import { expectAccessible } from '../helpers/accessibility.ts';
import { pictureFile, textFile } from '../helpers/library-files.ts';
import { openSample } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'da-DK', contextOptions: { reducedMotion: 'reduce' } });

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../fixtures', path));
const scan = {
  name: 'scan.png',
  mimeType: 'image/png',
  buffer: fixture('reading/bevis.png'),
};

const credential = {
  name: 'eksamensbevis.jsonld',
  mimeType: 'application/ld+json',
  buffer: fixture('credentials/edc-v3.jsonld'),
};

test('finds a word that stands only in a scanned picture', async ({ window: page }) => {
  test.slow(); // the picture is really read
  await openSample(page);
  await page.getByRole('link', { name: 'Bibliotek' }).click();
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles([scan, pictureFile('sort.png', 40)]);
  const rows = page.getByRole('listbox', { name: 'Dokumenter' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await page.getByRole('searchbox').fill('faerosk uddannelse');
  await expect(rows).toHaveCount(1, { timeout: 60_000 });
  await expect(rows).toContainText('scan');
  await expect(rows.locator('mark')).not.toHaveCount(0);
});

test('shows what a digital credential says, and that its signature is not verified', async ({
  window: page,
}) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Bibliotek' }).click();
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles([credential]);
  const rows = page.getByRole('listbox', { name: 'Dokumenter' }).getByRole('option');
  await rows.first().click();
  const shown = page.getByRole('article', { name: 'Digitalt bevis' });
  await expect(shown).toContainText('Underskriften er ikke kontrolleret');
  await expect(shown.getByRole('heading').first()).not.toBeEmpty();
  await expectAccessible(page);
});

test('writes the whole library as plain files in folders, with a page that leads to them', async ({
  window: page,
}) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Bibliotek' }).click();
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles([scan, textFile('Udtalelse fra værkstedet.txt', 'Punktlig og dygtig.')]);
  await expect(page.getByRole('listbox', { name: 'Dokumenter' }).getByRole('option')).toHaveCount(2);
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Gem alle filer' }).click(),
  ]);
  const names = await zipNames(await download.path());
  expect(names).toEqual(
    expect.arrayContaining([
      'index.html',
      'index.json',
      // Folders are named in the language of the computer, which here need not be that of the browser.
      expect.stringMatching(/^(Anbefaling|Reference)\/Udtalelse fra værkstedet\.txt$/),
      expect.stringMatching(/^(Andet dokument|Other document)\/scan\.png$/),
    ]),
  );
});

/** The names of a zip's entries. */
function zipNames(path: string): Promise<string[]> {
  return new Promise((settle, fail) => {
    open(path, { autoClose: true }, (error, zip) => {
      if (error) return fail(error);
      const names: string[] = [];
      zip.on('entry', ({ fileName }) => names.push(fileName));
      zip.on('end', () => settle(names)).on('error', fail);
    });
  });
}
