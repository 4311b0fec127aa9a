import { extractedText } from '../helpers/pdf-text.ts';
import {
  drawnTimes,
  entryRow,
  exported,
  importFixture,
  openSection,
  pixels,
  previewOf,
  profileShown,
  saved,
} from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'da-DK' });

test('the main job: import, edit, watch the PDF change, export it, and find it again', async ({
  window: page,
  context,
}) => {
  const preview = previewOf(page);
  await importFixture(page, 'europass/candidate-2025-da.xml');
  await expect.poll(preview.text).toContain('Bager');

  await openSection(page, 'Erhvervserfaring');
  await entryRow(page, /^Bager/).click();
  const title = page.getByLabel(/^Stilling/);
  await expect(title).toHaveValue('Bager');
  await expect(title).toBeFocused();
  const [before, times] = [await pixels(page), await drawnTimes(page)];
  await title.fill('Bagermester på Ærø');

  await expect.poll(preview.text).toContain('Bagermester på Ærø');
  await expect.poll(() => drawnTimes(page)).toBeGreaterThan(times);
  await expect.poll(() => pixels(page)).not.toBe(before);
  await saved(page);

  const pdf = await exported(page, 'PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(await extractedText(pdf.bytes)).toContain('Bagermester på Ærø');
  const xml = await exported(page, /Europass/);
  expect(new TextDecoder().decode(xml.bytes)).toContain('Bagermester på Ærø');

  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await profileShown(again);
  await openSection(again, 'Erhvervserfaring');
  await expect(entryRow(again, /^Bagermester på Ærø/)).toBeVisible();
});

test('marks in the page’s margin what is edited, and brings it into sight', async ({ window: page }) => {
  await importFixture(page, 'europass/candidate-2025-da.xml');
  await openSection(page, 'Uddannelse');
  await expect(page.locator('.sheet .mark')).toHaveCount(0);
  await entryRow(page, /./).last().click();
  await expect(page.locator('.sheet .mark').first()).toBeInViewport();
});

test('says which characters the typeface lacks', async ({ window: page }) => {
  await importFixture(page, 'europass/candidate-2025-da.xml');
  await page.getByLabel('Overskrift').fill('Bager 漢字');
  await expect(page.getByText(/Skriften har ikke tegnene .*漢/)).toBeVisible();
});

test('exports with remarks all the same, and leads to them', async ({ window: page }) => {
  await importFixture(page, 'europass/candidate-2025-da.xml');
  await openSection(page, 'Erhvervserfaring');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByLabel('Fra').fill('engang');
  await openSection(page, 'Sprog');
  const pdf = await exported(page, 'PDF');
  expect(pdf.bytes.length).toBeGreaterThan(1000);
  await page.getByRole('button', { name: /^Se \d+ bemærkning/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Erhvervserfaring' })).toBeVisible();
  await expect(page.getByText('Datoen kan ikke læses')).toBeVisible();
});

test('labels the CV in the language that one chooses for it', async ({ window: page }) => {
  const preview = previewOf(page);
  await importFixture(page, 'europass/candidate-2025-da.xml');
  await expect.poll(preview.text).toContain('Erhvervserfaring');
  await page.getByRole('button', { name: 'CV på dansk' }).click();
  await page.getByRole('menuitemradio', { name: 'engelsk' }).click();
  await expect.poll(preview.text).toContain('Work experience');
  await page.reload();
  await expect(page.getByRole('button', { name: 'CV på engelsk' })).toBeVisible();
});
