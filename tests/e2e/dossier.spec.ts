import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { newDossier } from '#shared/papers/index.ts';
import { expectAccessible } from '../helpers/accessibility.ts';
import { goToPart, tabTo, chooseFromMenu } from '../helpers/keyboard.ts';
import { pdfFile, photoFile, textFile, type TestFile } from '../helpers/library-files.ts';
import { extractedText } from '../helpers/pdf-text.ts';
import { exported, openSample, saved } from '../helpers/profile-page.ts';
import { callBeside } from '../helpers/window-call.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const wordFile: TestFile = {
  name: 'Statement.docx',
  mimeType: 'application/octet-stream',
  // What matters is that no page comes of it.
  buffer: Buffer.from('PK\u0003\u0004 no pages here'),
};
const contents = (page: Page) =>
  page.getByRole('list', { name: 'Contents', exact: true }).getByRole('listitem');
const names = (page: Page) => contents(page).locator('.name').allTextContents();
const sheet = (page: Page) => page.getByRole('dialog', { name: /^Share / });
const outline = (page: Page) => page.getByRole('list', { name: 'Outline' });
const toasts = (page: Page) => page.getByRole('status', { name: 'Messages' });

/** From the sample profile to a library with these files. */
async function fillLibrary(page: Page, files: TestFile[]): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Library' }).click();
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(files);
  await expect(page.getByRole('region', { name: /^Files on their way/ }).getByRole('heading')).toContainText(
    `${files.length} files were added`,
    { timeout: 60_000 },
  );
}
async function beginDossier(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'New dossier' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('New dossier');
}
async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  for (let index = 1; ; index += 1) {
    // A page that is not there ends them.
    const text = await extractedText(pdf, index).catch(() => undefined);
    if (text === undefined) return texts;
    texts.push(text);
  }
}

test('puts a CV, a diploma, a picture and a Word file into one PDF, with the keyboard alone', async ({
  window: page,
}) => {
  test.slow();
  await fillLibrary(page, [
    await pdfFile('Diploma Lillehammer.pdf', 'Diploma of carpentry', 2),
    photoFile('Picture of a certificate.jpg'),
    wordFile,
  ]);
  await beginDossier(page);
  await expect(page.getByText('How it can look')).toBeVisible();

  await tabTo(page, /^Add from the library$/);
  await page.keyboard.press('Enter');
  const pick = page.getByRole('dialog', { name: 'Add from the library' });
  await expect(pick.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('lillehammer');
  await expect(pick.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(pick.getByRole('option')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(pick.getByRole('option')).toHaveCount(3);
  await tabTo(page, /^Documents in the library$/);
  for (const name of ['Picture of a certificate', 'Statement']) {
    await page.keyboard.press('Home');
    const all = await pick.getByRole('option').allTextContents();
    for (let steps = all.findIndex((text) => text.includes(name)); steps > 0; steps -= 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(pick).toHaveCount(0);
  await expect(contents(page)).toHaveCount(3);

  await tabTo(page, /^Add a CV or letter$/);
  await page.keyboard.press('Enter');
  await chooseFromMenu(page, /^CV$/);
  await expect(contents(page)).toHaveCount(4);
  expect(await names(page)).toEqual(['Diploma Lillehammer', 'Picture of a certificate', 'Statement', 'CV']);
  await saved(page);

  // The CV comes first: its handle has the focus.
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => names(page))
    .toEqual(['CV', 'Diploma Lillehammer', 'Picture of a certificate', 'Statement']);
  await expect(outline(page).getByRole('listitem').filter({ hasText: 'Statement' })).toContainText(
    'Enclosed as a file',
  );
  await expectAccessible(page);

  await page.keyboard.press('Control+e');
  await expect(sheet(page).getByRole('button', { name: 'Get PDF' })).toBeFocused();
  await expect(sheet(page).getByLabel('File name')).toHaveValue(/dossier.*\.pdf$/i);
  await sheet(page).getByLabel('File name').fill('For Nordlys');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('For Nordlys.pdf');
  await expect(sheet(page)).toHaveCount(0);
  await expect(toasts(page)).toContainText('For Nordlys.pdf');

  const pages = await textsOf(new Uint8Array(readFileSync(await file.path())));
  // Cover, contents, the CV, two pages of the diploma, the picture.
  const [, index = ''] = pages;
  for (const name of ['Diploma Lillehammer', 'Picture of a certificate', 'Statement'])
    expect(index).toContain(name);
  expect(pages.filter((text) => text.includes('Diploma of carpentry'))).toHaveLength(2);
  expect(pages.filter((text) => text.includes('Work experience')).length).toBeGreaterThan(0);
  expect(pages.some((text) => text.includes('2.2'))).toBe(true); // stamped

  await expect(page.locator('canvas').first()).toHaveAttribute('data-drawn', /./);
  await goToPart(page, 'The dossier');
  await page.getByRole('radio', { name: 'Outline' }).click();
  const diploma = outline(page).getByRole('listitem').filter({ hasText: 'Diploma Lillehammer' });
  const first = pages.findIndex((text) => text.includes('Diploma of carpentry')) + 1;
  await expect(diploma).toContainText(`page ${first}`);
  await expect(outline(page).getByRole('listitem').filter({ hasText: 'Statement' })).toContainText(
    'Statement',
  );
  await expectAccessible(page);
});

test('takes things out and puts them back, tells of what lies in the trash, and restores it', async ({
  window: page,
}) => {
  await fillLibrary(page, [await pdfFile('Diploma.pdf', 'Diploma'), await pdfFile('Course.pdf', 'Course')]);
  await page.getByRole('button', { name: 'Make dossier' }).click();
  await expect(contents(page)).toHaveCount(2);
  await contents(page).filter({ hasText: 'Course' }).getByRole('button', { name: 'Take out Course' }).click();
  await expect(contents(page)).toHaveCount(1);
  await toasts(page).getByRole('button', { name: 'Undo' }).click();
  await expect(contents(page)).toHaveCount(2);

  const { rows } = await callBeside(page, 'library.find', { filter: {}, sort: 'title', from: 0, count: 10 });
  const course = rows.find(({ title }) => title === 'Course')?.id ?? '';
  await callBeside(page, 'library.remove', { ids: [course] });
  const row = contents(page).filter({ hasText: 'Course' });
  await expect(row).toContainText('It lies in the trash and is left out.');
  await expect(contents(page).locator('.number')).toHaveText(['1', '–']);
  await row.getByRole('button', { name: 'Restore Course' }).click();
  await expect(row).not.toContainText('trash');
  await expect(contents(page).locator('.number')).toHaveText(['1', '2']);
});

test('makes a zip, and leaves nothing when it is cancelled', async ({ window: page }) => {
  test.slow();
  await fillLibrary(page, [await pdfFile('Course.pdf', 'Course', 100), textFile('Statement.txt', 'Good.')]);
  const profile = new URL(page.url()).hash.split('/')[1] ?? '';
  const { rows } = await callBeside(page, 'library.find', { filter: {}, sort: 'title', from: 0, count: 10 });
  const course = rows.find(({ title }) => title === 'Course')?.id ?? '';
  // Ten thousand pages: there is time to change one's mind.
  const items = Array.from({ length: 100 }, (_, n) => ({ id: `item-${n}`, document: course }));
  const paper = newDossier('Everything', 'en', items);
  await callBeside(page, 'paper.create', { profile, paper });
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: /^Everything/ }).click();
  await expect(contents(page)).toHaveCount(100);
  await page.keyboard.press('Control+e');
  await expect(sheet(page).getByRole('button', { name: 'Get PDF' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('progressbar')).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Get PDF' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Get the file', exact: true })).toHaveCount(0);

  await sheet(page).getByRole('radio', { name: 'Zip of the files' }).click();
  await expect(sheet(page).getByLabel('File name')).toHaveValue(/\.zip$/);
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Get zip' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('index.html')).toBe(true);
  expect(bytes.includes('100 Course')).toBe(true);
});

test('hides what one switches off in this file alone', async ({ window: page }) => {
  test.slow();
  await openSample(page);
  await page.getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('CV');
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'Choose what the PDF shows' }).click();
  await expect(sheet(page).getByRole('button', { name: 'Get PDF' })).toBeFocused();
  await expect(sheet(page).getByText(/^The file is \d/)).toBeVisible();
  const birth = sheet(page).getByRole('switch', { name: /^Date of birth/ });
  await expect(birth).toBeChecked();
  await birth.click();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Get PDF' }).click();
  const hidden = new Uint8Array(readFileSync(await (await download).path()));
  expect((await textsOf(hidden)).join('')).toContain('Work experience');
  expect((await textsOf(hidden)).join('')).not.toContain('Born');
  expect(await isBirthDateIn(hidden)).toBe(false);

  // The paper is as it was.
  const whole = (await exported(page, /^PDF/)).bytes;
  expect((await textsOf(whole)).join('')).toContain('Born');
  expect(await isBirthDateIn(whole)).toBe(true);
});

/** Whether the sample's date of birth stands in any stream of a PDF, be it a page or data that it carries along. */
async function isBirthDateIn(bytes: Uint8Array): Promise<boolean> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFRawStream)) return false;
    if (object.dict.get(PDFName.of('Subtype'))?.toString() === '/Image') return false;
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    return /1989-05-22|"year":\s*1989,\s*"month":\s*5\b/.test(text);
  });
}
