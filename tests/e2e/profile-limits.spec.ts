import type { Page } from '@playwright/test';
import { writeNative } from '#shared/formats/eurofolio/write.ts';
import { addCustomSection, customSectionId } from '#shared/profile/custom-sections.ts';
import { applyChanges } from '#shared/profile/change.ts';
import { emptyProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { entryRow, openSample, openSection, profileShown, saved } from '../helpers/profile-page.ts';
import { animatedGif, blackPng, quartersJpeg } from '../helpers/pictures.ts';
import { expect, test } from '../helpers/window-page.ts';
import { profileOfJobs } from '../measure/profiles.ts';

test.use({ locale: 'en-GB' });

async function open(page: Page, document: ProfileDocument): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'profile.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeNative(document, new Map()).bytes),
    });
  await page.getByRole('link', { name: /^Open profile/ }).click();
  await profileShown(page);
}

const paste = (page: Page, type: string, text: string): Promise<void> =>
  page.evaluate(
    ([type = '', text = '']) => {
      const data = new DataTransfer();
      data.setData(type, text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [type, text],
  );

test('a megabyte is not pasted, and a sentence says so before anything is lost', async ({ window: page }) => {
  await openSample(page);
  await openSection(page, 'Work experience');
  await entryRow(page, /^Workshop/).click();
  const text = page.locator('.text[contenteditable]');
  await text.click();
  const before = await text.textContent();
  await paste(page, 'text/plain', 'word '.repeat(210_000));
  await expect(page.getByText('this field takes 50,000 at a time')).toBeVisible();
  expect(await text.textContent()).toBe(before);
  await page.keyboard.type('Still here. ');
  await expect(text).toContainText('Still here.');
  await expect(page.getByText('at a time')).toHaveCount(0);

  await page.getByLabel('Employer').focus();
  await paste(page, 'text/plain', 'x'.repeat(6_000));
  await expect(page.getByText('this field takes 5,000 at a time')).toBeVisible();
  await expect(page.getByLabel('Employer')).toHaveValue('Krogholm Inventar ApS');
});

test('text runs in the direction of its script, and control characters do no harm', async ({
  window: page,
}) => {
  await openSample(page);
  await openSection(page, 'Work experience');
  await entryRow(page, /^Workshop/).click();
  const employer = page.getByLabel('Employer');
  await employer.fill('בית מלאכה 👩🏽‍🔧 \u0007\u202e');
  expect(await employer.evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  await saved(page);
  await page.reload();
  await entryRow(page, /^Workshop/).click();
  await expect(employer).toHaveValue(/^בית מלאכה 👩🏽‍🔧/u);
});

test('what is no photo is told of in a sentence, and the photo stays', async ({ window: page }) => {
  await openSample(page);
  const photo = page.getByRole('group', { name: 'Photo' });
  const stored = await photo.getByRole('img').getAttribute('src');
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(200)]);
  const huge = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(huge);
  huge.writeUInt32BE(40_000, 16);
  huge.writeUInt32BE(40_000, 20);
  const files: [name: string, buffer: Buffer, sentence: string][] = [
    ['empty.jpg', Buffer.alloc(0), 'The file is empty.'],
    ['phone.heic', heic, 'HEIC pictures cannot be read here.'],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'An SVG is a drawing.'],
    ['bomb.png', huge, 'The picture is too large: at most 200 megapixels'],
    ['words.jpg', Buffer.from('no picture at all, only words'), 'cannot be read as a picture'],
  ];
  for (const [name, buffer, sentence] of files) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await expect(photo.getByRole('alert')).toContainText(sentence);
  }
  expect(await photo.getByRole('img').getAttribute('src')).toBe(stored);
});

test('a photo of 100 megapixels is taken, of a moving picture its first, and half a file is told of', async ({
  window: page,
}) => {
  await openSample(page);
  const photo = page.getByRole('group', { name: 'Photo' });
  const shown = photo.getByRole('img');
  const choose = (name: string, buffer: Uint8Array): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(buffer) });
  for (const [name, buffer] of [
    ['poster.png', blackPng(12_000, 8_400)],
    ['moving.gif', animatedGif],
  ] as const) {
    const before = (await shown.getAttribute('src')) ?? '';
    await choose(name, buffer);
    await page.getByRole('button', { name: 'Use photo' }).click({ timeout: 30_000 });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(shown).not.toHaveAttribute('src', before);
    const longest = await shown.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.naturalWidth),
    );
    expect(longest).toBeLessThanOrEqual(800);
  }
  const kept = (await shown.getAttribute('src')) ?? '';
  await choose('half.jpg', quartersJpeg.subarray(0, 200));
  await expect(photo.getByRole('alert')).toContainText('cannot be read as a picture');
  await expect(shown).toHaveAttribute('src', kept);
  await page.getByLabel('Last name').fill('Mikkelsen-Toft');
  await saved(page);
});

test('a photo is cropped and rotated by keys', async ({ window: page }) => {
  await openSample(page);
  const photo = page.getByRole('group', { name: 'Photo' });
  const shown = photo.getByRole('img');
  const first = await shown.getAttribute('src');
  await photo.getByRole('button', { name: 'Crop' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('application', { name: 'Part of the picture' }).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('slider', { name: 'Zoom' })).not.toHaveValue('1');
  await page.getByRole('button', { name: 'Use photo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(shown).not.toHaveAttribute('src', first ?? '');
  await photo.getByRole('button', { name: 'Rotate' }).click();
  await saved(page);
});

test('ten thousand entries can be walked, opened and written in', async ({ window: page }) => {
  test.setTimeout(180_000);
  const document = profileOfJobs(10_000);
  const entries = document.sections['work-experience'].entries.map(({ id }, index) => ({
    id,
    employer: `Yard ${index + 1}`,
  }));
  const sections = { ...document.sections, 'work-experience': { fields: {}, entries } };
  await open(page, { ...document, sections });
  await page.getByRole('link', { name: /^Work experience/ }).click();
  await page.locator('[data-entry] button[aria-expanded=false]:not([data-handle])').first().click();
  await page.getByLabel('Employer').fill('The Harbour');
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAccessibleName(/The Harbour/);
});

test('two hundred sections of one’s own stand in the list', async ({ window: page }) => {
  const changes = Array.from({ length: 200 }, (_, index) =>
    addCustomSection(customSectionId(`own-${index}`), `Own ${index}`),
  ).flat();
  await open(page, applyChanges(emptyProfile('en'), changes).document);
  await page.getByRole('link', { name: 'Own 199' }).click();
  await page.getByLabel(/^Title/).fill('The last one');
  await expect(page.getByRole('link', { name: 'The last one' })).toBeVisible();
});
