import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { png } from '../helpers/pictures.ts';
import { entryRow, exported, openSample, openSection, previewOf, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const focused = (page: Page) => page.locator(':focus');

/** The font in which a PDF sets a word, by its name in the file. */
async function fontOf(pdf: Uint8Array, word: string): Promise<string | undefined> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const content = await (await (await task.promise).getPage(1)).getTextContent();
  const item = content.items.find((item) => 'str' in item && item.str.includes(word));
  await task.destroy();
  return item && 'fontName' in item ? item.fontName : undefined;
}

test.beforeEach(async ({ window }) => {
  await openSample(window);
});

test.describe('a date', () => {
  test.beforeEach(async ({ window: page }) => {
    await openSection(page, 'Work experience');
    await entryRow(page, /prototypes/).click();
  });

  test('is read back while one types, as precise as it was written', async ({ window: page }) => {
    const from = page.getByLabel('From');
    await from.fill('march 2015');
    await expect(page.getByText('Read as March 2015')).toBeVisible();
    await from.fill('2015');
    await expect(page.getByText('Read as 2015')).toBeVisible();
    await from.fill('3 march 2015');
    await expect(page.getByText('Read as 3 March 2015')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(from).toHaveValue('3/3/2015');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-entry]').nth(1)).toContainText('3/3/2015 – 2/2021');
  });

  test('that cannot be read stays as it was typed, with a sentence after one leaves it', async ({
    window: page,
  }) => {
    const from = page.getByLabel('From');
    await from.fill('31/2/2015');
    await expect(page.getByText('The date cannot be read')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByText('The date cannot be read')).toBeVisible();
    await expect(from).toHaveValue('31/2/2015');
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await saved(page);
    await page.reload();
    await openSection(page, 'Work experience');
    await entryRow(page, /prototypes/).click();
    await expect(from).toHaveValue('31/2/2015');
    await from.fill('2/2015');
    await expect(page.getByText('The date cannot be read')).toHaveCount(0);
  });

  test('of an end before the beginning is remarked upon', async ({ window: page }) => {
    await page.getByLabel('To', { exact: true }).fill('2010');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Ends before it begins.')).toBeVisible();
  });

  test('gives way to “present”, and comes back', async ({ window: page }) => {
    const to = page.getByLabel('To', { exact: true });
    await page.getByRole('switch', { name: 'Present' }).click();
    await expect(to).toBeDisabled();
    await expect(to).toHaveValue('present');
    await page.getByRole('switch', { name: 'Present' }).click();
    await expect(to).toHaveValue('2/2021');
  });
});

test('language levels are rows of radio buttons that the arrows walk and Delete clears', async ({
  window: page,
}) => {
  const preview = previewOf(page);
  await openSection(page, 'Languages');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await focused(page).fill('spanisch'); // not in the list: kept as typed
  await focused(page).fill('spansk'); // found by its Danish name too
  await page.getByRole('option', { name: 'Spanish', exact: true }).click();
  await page.keyboard.press('Tab'); // the "?" of the levels
  await page.keyboard.press('Tab');
  const listening = page.getByRole('radiogroup', { name: 'Listening' });
  await expect(listening.getByRole('radio', { name: /A1/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(listening.getByRole('radio', { name: 'A2, Basic' })).toBeChecked();
  await page.keyboard.press('Tab');
  const reading = page.getByRole('radiogroup', { name: 'Reading' });
  await page.keyboard.press('End');
  await expect(reading.getByRole('radio', { name: 'C2, Proficient' })).toBeChecked();
  await page.keyboard.press('Delete');
  await expect(reading.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(
    await page
      .getByRole('radiogroup')
      .evaluateAll((rows) => rows.map((row) => row.textContent?.trim().split('\n')[0]?.split(' ')[0])),
  ).toEqual(['Listening', 'Reading', 'Interaction', 'Production', 'Writing']);
  await page.keyboard.press('Escape');
  await expect(entryRow(page, /^Spanish/)).toContainText('Listening A2');
  await expect.poll(preview.text).toContain('Spanish');
});

test('the EQF level is chosen among eight, and explained', async ({ window: page }) => {
  await openSection(page, 'Education and training');
  await entryRow(page, /^Single higher/).click();
  const levels = page.getByRole('radiogroup', { name: 'EQF level' });
  await levels.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(levels.getByRole('radio', { name: '5' })).toBeChecked();
  await expect(page.getByText(/^Level 5: wide specialist/)).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(levels.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('rich text reaches the PDF and Europass with its marks', async ({ window: page }) => {
  const preview = previewOf(page);
  await openSection(page, 'Work experience');
  await entryRow(page, /^Workshop/).click();
  const text = page.getByRole('textbox', { name: 'Tasks and results' });
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('quiet words ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('louder');
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'A link begins with' })).toBeVisible();
  await focused(page).fill('example.org/work');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('link')).toHaveAttribute('href', 'https://example.org/work');

  await expect.poll(preview.text).toContain('louder');
  const pdf = (await exported(page, 'PDF')).bytes;
  const [plain, bold] = [await fontOf(pdf, 'quiet'), await fontOf(pdf, 'louder')];
  expect(plain).toBeDefined();
  expect(bold).not.toBe(plain);
  const xml = new TextDecoder().decode((await exported(page, /Europass/)).bytes);
  expect(xml).toContain('&lt;strong&gt;louder&lt;/strong&gt;');
  expect(xml).toContain('https://example.org/work');
});

test('Esc closes the innermost thing and gives the focus back', async ({ window: page }) => {
  await openSection(page, 'Work experience');
  await entryRow(page, /^Workshop/).click();
  await page.getByRole('combobox', { name: 'Country' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('ostr'); // Østrig, without its accent and in the other language
  await expect(page.getByRole('option', { name: 'Austria' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('ostr');
  await page.getByRole('textbox', { name: 'Tasks and results' }).click();
  await page.keyboard.press('Control+k');
  await expect(focused(page)).toHaveAccessibleName('Address');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Tasks and results');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^Workshop manager/);
  await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
});

test('text pasted from elsewhere keeps its words and lists, and nothing that could run', async ({
  window: page,
}) => {
  await openSection(page, 'About me');
  const text = page.getByRole('textbox', { name: 'About me' });
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.click();
  await page.keyboard.press('Control+a');
  await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<h1 style="color:red" onclick="alert(1)">Title</h1><script>alert(2)</script><ul><li><b>one</b></li></ul>' +
        '<p><a href="javascript:alert(3)">bad</a> <a href="https://example.org">good</a><img src=x onerror=alert(4)></p>',
    );
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  });
  await expect(text).toContainText('Title');
  await expect(text.locator('li strong')).toHaveText('one');
  await expect(text.getByRole('link')).toHaveCount(1);
  await expect(text.locator('h1, script, img, [style]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(text).not.toContainText('Title');
});

test('undo reaches the text editor without moving the caret to its end', async ({ window: page }) => {
  await openSection(page, 'About me');
  const text = page.locator('[contenteditable]');
  const before = await text.textContent();
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('One. ');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.textContent()).toBe(before);
  await page.keyboard.type('Two. ');
  await expect.poll(() => text.textContent()).toBe(`Two. ${before}`);
});

test('a photo is cut to a square, kept small, described and taken away', async ({ window: page }) => {
  const stored = page.waitForRequest(/file\.put$/);
  const picture = png(1200, 900, (x, y) => [x % 256, y % 256, (x * y) % 256, 255]);
  await page.locator('input[type=file]').setInputFiles({
    name: 'me.png',
    mimeType: 'image/png',
    buffer: Buffer.from(picture),
  });
  await page.getByRole('button', { name: 'Use photo' }).click();
  const shown = page.getByRole('group', { name: 'Photo' }).getByRole('img');
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([800, 800]);
  expect((await stored).postDataBuffer()?.length).toBeLessThanOrEqual(500_500);
  await page.getByLabel('Description of the photo').fill('Me at work');
  await expect(shown).toHaveAccessibleName('Me at work');
  await page.locator('input[type=file]').setInputFiles({
    name: 'no.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  });
  await expect(page.getByText('cannot be read as a picture')).toBeVisible();
  await page.getByRole('group', { name: 'Photo' }).getByRole('button', { name: 'Remove' }).click();
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(shown).toHaveAccessibleName('Me at work');
});

test('optional fields wait behind their names until they are asked for', async ({ window: page }) => {
  await openSection(page, 'Work experience');
  await entryRow(page, /^Journeyman/).click();
  await expect(page.getByLabel('Department')).toHaveCount(0);
  await page.getByRole('button', { name: 'Department' }).click();
  await expect(page.getByLabel('Department')).toBeFocused();
  await page.getByRole('button', { name: 'Link', exact: true }).last().click();
  await page.keyboard.type('example.org');
  await expect(focused(page)).toHaveAccessibleName('Link');
  await page.keyboard.press('Escape');
  await entryRow(page, /^Journeyman/).click();
  await expect(page.getByLabel('Department')).toHaveCount(0); // it holds nothing
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue('example.org');
});

test('trouble is a sentence below the field when one leaves it, and goes when it is mended', async ({
  window: page,
}) => {
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await email.fill('ingrid@example');
  await expect(page.getByText('The address lacks something')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByText('The address lacks something')).toBeVisible();
  await email.fill('ingrid@example.org');
  await expect(page.getByText('The address lacks something')).toHaveCount(0);
});
