import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFile } from '../helpers/library-files.ts';
import { openSample } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'da-DK', contextOptions: { reducedMotion: 'reduce' } });

const scan = {
  name: 'scan.png',
  mimeType: 'image/png',
  buffer: readFileSync(join(import.meta.dirname, '../fixtures/reading/bevis.png')),
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
