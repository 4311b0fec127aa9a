import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { extractedText } from '../helpers/pdf-text.ts';
import { quartersJpeg } from '../helpers/pictures.ts';
import { exported, openSample, previewOf, profileShown, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const list = (page: Page) => page.getByRole('navigation', { name: 'Documents' });
const rowOf = (page: Page, name: string) => list(page).getByRole('link', { name: new RegExp(`^${name} `) });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of the document' });
const section = (page: Page, name: string) => page.locator('[data-section]').filter({ hasText: name });

const sectionIds = (page: Page) =>
  page.locator('[data-section]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-section')));

/** From the sample profile to its documents. */
async function openDocuments(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Documents' }).click();
  await profileShown(page);
  await expect(nameField(page)).toHaveValue('CV');
}
async function add(page: Page, kind: 'New CV' | 'New letter', name: string): Promise<void> {
  await list(page).getByRole('button', { name: kind }).click();
  await expect(nameField(page)).toHaveValue(kind);
  // A letter begins in its first empty field.
  if (kind === 'New letter') await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await nameField(page).fill(name);
  await expect(rowOf(page, name)).toBeVisible();
}
async function disclose(page: Page, name: string): Promise<void> {
  const row = section(page, name).getByRole('button', { name: new RegExp(`^${name}`) });
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
}
/** Every page of the document as one text. */
async function pdfText(page: Page): Promise<string> {
  await saved(page);
  const { bytes } = await exported(page, /^PDF/);
  return allText(bytes);
}
async function allText(pdf: Uint8Array): Promise<string> {
  let text = '';
  for (let index = 1; ; index += 1) {
    // A page that is not there ends the text.
    const more = await extractedText(pdf, index).catch(() => undefined);
    if (more === undefined) return text;
    text += more;
  }
}

test('makes three CVs that differ from one profile', async ({ window: page }) => {
  test.slow();
  const preview = previewOf(page);
  await openDocuments(page);
  const first = await pdfText(page);
  expect(first).toContain('Born');
  expect(first).toContain('Work experience');

  await add(page, 'New CV', 'Short');
  await disclose(page, 'Personal information');
  await page.getByRole('checkbox', { name: 'Date of birth' }).click();
  await section(page, 'Education and training').getByRole('checkbox').first().click();
  await expect.poll(preview.text).not.toContain('Education and training');
  const short = await pdfText(page);
  expect(short).not.toContain('Born');
  expect(short).not.toContain('Education and training');
  expect(short).toContain('Work experience');

  await add(page, 'New CV', 'Danish');
  await page.getByLabel('Language of headings').click();
  await page.getByRole('option', { name: 'Danish' }).click();
  await disclose(page, 'Work experience');
  await page.getByLabel('Heading in this CV').fill('Værksteder');
  await expect.poll(preview.text).toContain('Værksteder');
  const danish = await pdfText(page);
  expect(danish).toContain('Værksteder');
  expect(danish).toContain('Født');
  expect(danish).not.toContain('Work experience');

  await rowOf(page, 'Short').click();
  await expect(section(page, 'Education and training').getByRole('checkbox').first()).not.toBeChecked();
  await expect(section(page, 'Personal information').getByText(/^\d+ of \d+$/)).toBeVisible();
});

test('says something otherwise in one CV, and shows where', async ({ window: page }) => {
  const preview = previewOf(page);
  await openDocuments(page);
  await disclose(page, 'About me');
  await section(page, 'About me').getByRole('button', { name: 'Write another text for this CV' }).click();
  const text = section(page, 'About me').getByRole('textbox', { name: 'About me' });
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ready for Nordlys');
  await expect.poll(preview.text).toContain('Ready for Nordlys');
  await expect(section(page, 'About me').getByText('Differs from the profile')).toBeVisible();
  await expect(section(page, 'About me').getByText('1 text of its own')).toBeVisible();
  expect(await pdfText(page)).toContain('Ready for Nordlys');

  await add(page, 'New CV', 'Other');
  expect(await pdfText(page)).not.toContain('Ready for Nordlys');
  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('link', { name: 'About me' }).click();
  await expect(page.getByRole('textbox', { name: 'About me' })).not.toContainText('Nordlys');

  await page.getByRole('link', { name: 'Documents' }).click();
  await rowOf(page, 'CV').click();
  await disclose(page, 'About me');
  await section(page, 'About me').getByRole('button', { name: 'Use the profile’s text again' }).click();
  await expect(section(page, 'About me').getByText('Differs from the profile')).toHaveCount(0);
  await expect.poll(preview.text).not.toContain('Nordlys');
});

test('writes a letter, and joins it to a CV', async ({ window: page }) => {
  const preview = previewOf(page);
  await openDocuments(page);
  await add(page, 'New letter', 'Nordlys');
  await page.getByLabel('Organisation').fill('Nordlys Energi');
  await page.getByLabel('Subject').fill('Workshop manager wanted');
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  await body.click();
  await page.keyboard.type('I would like to build with you.');
  await page.getByRole('button', { name: 'Add enclosure' }).click();
  await page.keyboard.type('Diploma');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Reference');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByLabel('Enclosure 1')).toHaveValue('Reference');
  await expect.poll(preview.text).toContain('Reference');
  await saved(page);

  const alone = await pdfText(page);
  for (const part of ['Nordlys Energi', 'Workshop manager wanted', 'build with you', 'Diploma'])
    expect(alone).toContain(part);
  expect(alone).not.toContain('Work experience');
  const joined = await allText((await exported(page, 'Together with CV')).bytes);
  expect(joined.indexOf('build with you')).toBeLessThan(joined.indexOf('Work experience'));

  // The start screen tells the two apart.
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(page.getByRole('link', { name: /^Nordlys Letter · English · Classic/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^CV English · Classic/ })).toBeVisible();
});

test('undoes, does again, and keeps all over a reload', async ({ window: page }) => {
  await openDocuments(page);
  await nameField(page).fill('Joiner');
  await page.getByRole('switch', { name: 'Photo' }).click();
  await expect(page.getByRole('switch', { name: 'Photo' })).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('switch', { name: 'Photo' })).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await section(page, 'Work experience').getByRole('checkbox').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await saved(page);
  const order = await sectionIds(page);
  expect(order.indexOf('education-training')).toBe(order.indexOf('work-experience') - 1);

  await page.reload();
  await expect(nameField(page)).toHaveValue('Joiner');
  await expect(page.getByRole('switch', { name: 'Photo' })).not.toBeChecked();
  expect(await sectionIds(page)).toEqual(order);
});

test('two windows on one CV come to show the same', async ({ window: page, context }) => {
  await openDocuments(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(nameField(other)).toHaveValue('CV');
  await nameField(page).fill('CV – joiner');
  await other.getByRole('switch', { name: 'Photo' }).click();
  await expect(nameField(other)).toHaveValue('CV – joiner');
  await expect(page.getByRole('switch', { name: 'Photo' })).not.toBeChecked();
  await expect(rowOf(other, 'CV – joiner')).toBeVisible();
});

test('renames in the list, duplicates, deletes and restores with the keyboard', async ({ window: page }) => {
  await openDocuments(page);
  await rowOf(page, 'CV').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Joiner');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Joiner')).toBeFocused();
  await expect(nameField(page)).toHaveValue('Joiner');
  await page.keyboard.press('Control+d');
  await expect(nameField(page)).toHaveValue('Joiner – copy');
  await rowOf(page, 'Joiner – copy').focus();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'Joiner – copy')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(rowOf(page, 'Joiner – copy')).toBeVisible();
});

test('the profile’s preview shows the CV that one chooses', async ({ window: page }) => {
  const preview = previewOf(page);
  await openDocuments(page);
  await add(page, 'New CV', 'Danish');
  await page.getByLabel('Language of headings').click();
  await page.getByRole('option', { name: 'Danish' }).click();
  await saved(page);
  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('button', { name: 'CV in English' }).click();
  await page.getByRole('menuitemradio', { name: 'Danish' }).first().click();
  await expect(page.getByRole('button', { name: 'Danish in Danish' })).toBeVisible();
  await expect.poll(preview.text).toContain('Erhvervserfaring');
  await page.reload();
  await page.getByRole('button', { name: 'Danish in Danish' }).click();
  await page.getByRole('menuitem', { name: 'Edit this CV' }).click();
  await expect(nameField(page)).toHaveValue('Danish');
});

test('a profile whose CVs were all deleted shows how one could look, and says so', async ({
  window: page,
}) => {
  const preview = previewOf(page);
  await openDocuments(page);
  await rowOf(page, 'CV').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('There are no documents yet')).toBeVisible();
  await page.getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByText('The profile has no CV.')).toBeVisible();
  await expect.poll(preview.text).toContain('Work experience');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('menuitem', { name: 'PDF', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Create a CV' }).click();
  await page.getByText('1 deleted document').click();
  await list(page).getByRole('button', { name: 'Restore CV' }).click();
  await expect(nameField(page)).toHaveValue('CV');
});

test('takes a signature, and a closing statement', async ({ window: page }) => {
  await openDocuments(page);
  await page.getByRole('textbox', { name: 'Statement' }).click();
  await page.keyboard.type('You may keep my data for a year.');
  await page.getByLabel('Place').fill('Svendborg');
  await page.getByLabel('Date', { exact: true }).fill('3/5/2026');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'name.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(quartersJpeg) });
  await expect(page.getByRole('img', { name: 'Signature' })).toBeVisible();
  const text = await pdfText(page);
  expect(text).toContain('keep my data');
  expect(text).toContain('Svendborg, 3 May 2026');
  await page.getByRole('group', { name: 'Signature' }).getByRole('button', { name: 'Remove' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('img', { name: 'Signature' })).toBeVisible();
});

/** Whether everything fits beside each other: nothing is wider than the window. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('is accessible, light and dark', async ({ window: page }) => {
  test.slow();
  await openDocuments(page);
  await expectAccessible(page);
  await disclose(page, 'Work experience');
  await page
    .getByRole('button', { name: /^Text of/ })
    .first()
    .click();
  await expectAccessible(page);
  await add(page, 'New letter', 'Nordlys');
  await page.getByRole('button', { name: 'Add enclosure' }).click();
  await expectAccessible(page);
});

test.describe('at 1024 × 640', () => {
  test.use({ viewport: { width: 1024, height: 640 } });
  test('list, form and pages stand side by side', async ({ window: page }) => {
    await openDocuments(page);
    await expect(page.locator('canvas').first()).toBeInViewport();
    await expect(nameField(page)).toBeInViewport();
    expect(await fits(page)).toBe(true);
  });
});

test.describe('at 200 % of 1280', () => {
  test.use({ viewport: { width: 640, height: 400 } });
  test('one edits or looks, and everything stays within the window', async ({ window: page }) => {
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Personal information' })).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Documents' }).click();
    await expect(nameField(page)).toBeVisible();
    await disclose(page, 'Work experience');
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Show' }).click();
    await expect(page.locator('canvas').first()).toHaveAttribute('data-drawn', /./);
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
  });
});
