import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import {
  entryRow,
  openSample,
  openSection,
  previewOf,
  profileShown,
  saved,
} from '../helpers/profile-page.ts';
import { callBeside } from '../helpers/window-call.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });
// Each walks through several screens, and looks at them in both themes.
test.slow();

interface Stored {
  title: string;
  kind?: 'diploma' | 'training-certificate' | 'language-certificate';
  expires?: { year: number; month?: number; day?: number };
}

/** Puts documents without files into the library, as another window would, and gives their ids. */
async function store(page: Page, documents: readonly Stored[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { kind = 'diploma', ...fields } of documents) {
    const document = { version: 1 as const, kind, fields };
    ids.push((await callBeside(page, 'library.create', { document })).id);
  }
  return ids;
}
async function openSampleWith(
  page: Page,
  documents: readonly Stored[],
): Promise<{ profile: string; ids: string[] }> {
  await openSample(page);
  const [profile] = await callBeside(page, 'profile.list', {});
  return { profile: profile?.id ?? '', ids: await store(page, documents) };
}
const openDocument = async (page: Page, profile: string, id: string, title: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), `#library/${profile}/${id}`);
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
};
const proof = (page: Page) => page.getByRole('group', { name: 'Proof' });
const proves = (page: Page) => page.getByRole('group', { name: 'Proves' });
const picker = (page: Page) => page.getByRole('dialog');

test('a diploma is linked to an education in the library by keyboard alone, and found from both sides', async ({
  window: page,
}) => {
  const { profile, ids } = await openSampleWith(page, [{ title: 'Journeyman’s certificate' }]);
  await openDocument(page, profile, ids[0] ?? '', 'Journeyman’s certificate');
  await proves(page).getByRole('button', { name: 'Link to an entry' }).focus();
  await page.keyboard.press('Enter');
  const search = picker(page).getByRole('combobox', { name: 'Search the profile' });
  await expect(search).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('education');
  const options = picker(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  const name = ((await options.first().locator('.title').textContent()) ?? '').trim();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toBeHidden();
  const link = proves(page).getByRole('link', { name });
  await expect(link).toBeVisible();
  await expectAccessible(page);

  // The other side: the entry opens, and names the document, which leads back.
  await link.focus();
  await page.keyboard.press('Enter');
  await profileShown(page);
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  const back = proof(page).getByRole('link', { name: 'Journeyman’s certificate' });
  await expect(back).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(entryRow(page, new RegExp(name)).getByText('1 document in the library')).toBeAttached();
});

test('an entry chooses a document, lets it go, takes it back, and keeps it in another section', async ({
  window: page,
}) => {
  await openSampleWith(page, [
    { title: 'Course in KNX', kind: 'training-certificate' },
    { title: 'Diploma' },
  ]);
  await openSection(page, 'Projects');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: 'Project' }).fill('Solar panels');
  await proof(page).getByRole('button', { name: 'Choose document' }).click();
  await picker(page).getByRole('combobox', { name: 'Search the library' }).fill('knx');
  await expect(picker(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const link = proof(page).getByRole('link', { name: 'Course in KNX' });
  await expect(link).toBeVisible();

  await proof(page).getByRole('button', { name: 'Remove proof: Course in KNX' }).click();
  await expect(link).toBeHidden();
  await expect(proof(page).getByRole('button', { name: 'Choose document' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(link).toBeVisible();

  // Removed and brought back, it has its proof still.
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(entryRow(page, /Solar panels/).getByText('1 document in the library')).toBeAttached();
  await saved(page);
});

test('a removed entry is shown as such where a document proves it', async ({ window: page }) => {
  const { profile, ids } = await openSampleWith(page, [{ title: 'Diploma' }]);
  const { document: sample } = await callBeside(page, 'profile.open', { id: profile });
  const entry = sample.sections['work-experience'].entries[0]?.id ?? '';
  const document = ids[0] ?? '';
  await callBeside(page, 'library.link', { document, profile, section: 'work-experience', entry });
  await callBeside(page, 'library.link', {
    document,
    profile,
    section: 'work-experience',
    entry: 'never-there',
  });
  await openSection(page, 'Work experience');
  await page.locator(`[data-entry="${entry}"] button[aria-expanded]:not([data-handle])`).focus();
  await page.keyboard.press('Delete');
  await saved(page);
  await openDocument(page, profile, document, 'Diploma');
  await expect(proves(page).getByText(/in the profile’s trash/)).toBeVisible();
  await expect(proves(page).getByText('An entry that was deleted')).toBeVisible();
  await expect(proves(page).getByRole('link')).toHaveCount(0);
  await proves(page).getByRole('button', { name: 'Remove link: An entry that was deleted' }).click();
  await expect(proves(page).getByText('An entry that was deleted')).toBeHidden();
});

test('a certificate of a language is a document of the library, until the link goes on the other side', async ({
  window: page,
}) => {
  const { profile, ids } = await openSampleWith(page, [{ title: 'DELE B1', kind: 'language-certificate' }]);
  await page.getByRole('link', { name: 'Languages', exact: true }).click();
  await page.getByRole('button', { name: 'Add certificate' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('DELE');
  const card = page.locator('[data-evidence] .card');
  await card.getByRole('button', { name: 'Choose document' }).click();
  await picker(page)
    .getByRole('option', { name: /DELE B1/ })
    .click();
  await expect(card.getByRole('link', { name: 'DELE B1' })).toBeVisible();
  await expectAccessible(page);
  await saved(page);
  // The language as a whole is proved by it too.
  await expect(proof(page).getByRole('link', { name: 'DELE B1' })).toHaveCount(2);

  await openDocument(page, profile, ids[0] ?? '', 'DELE B1');
  await proves(page)
    .getByRole('button', { name: /^Remove link/ })
    .click();
  await expect(proves(page).getByRole('link')).toHaveCount(0);
  await expect
    .poll(async () => {
      const { document } = await callBeside(page, 'profile.open', { id: profile });
      return JSON.stringify(document.sections.language).includes(ids[0] ?? '-');
    })
    .toBe(false);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(proves(page).getByRole('link')).toHaveCount(1);
});

test('a digital skill has its proof', async ({ window: page }) => {
  await openSampleWith(page, [{ title: 'Course in CAD' }]);
  await page.getByRole('link', { name: 'Digital skills', exact: true }).click();
  await page.locator('[data-open]').first().click();
  await proof(page).getByRole('button', { name: 'Choose document' }).click();
  await picker(page)
    .getByRole('option', { name: /Course in CAD/ })
    .click();
  await expect(proof(page).getByRole('link', { name: 'Course in CAD' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-open]').first().getByText('1 document in the library')).toBeAttached();
});

test('a letter encloses a document, and a CV says what is proved', async ({ window: page }) => {
  const preview = previewOf(page);
  const { profile, ids } = await openSampleWith(page, [{ title: 'Diploma of 2020' }]);
  const { document } = await callBeside(page, 'profile.open', { id: profile });
  const entry = document.sections['education-training'].entries[0]?.id ?? '';
  await callBeside(page, 'library.link', {
    document: ids[0] ?? '',
    profile,
    section: 'education-training',
    entry,
  });
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await profileShown(page);
  await expect.poll(preview.text).not.toContain('Certificate enclosed');
  await page.getByRole('switch', { name: 'Say what has proof' }).click();
  await expect.poll(preview.text).toContain('Certificate enclosed');
  await expectAccessible(page);
  await saved(page);

  await page.getByRole('button', { name: 'New letter' }).click();
  await page.getByRole('button', { name: 'Choose from library' }).press('Enter');
  await picker(page)
    .getByRole('option', { name: /Diploma of 2020/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Enclosure 1' })).toHaveValue('Diploma of 2020');
  await expect(page.getByRole('link', { name: 'See Diploma of 2020 in the library' })).toBeVisible();
  await expect.poll(preview.text).toContain('Diploma of 2020');
});

test('the start screen reminds of what expires, until it is put aside', async ({ window: page }) => {
  await openSampleWith(page, [
    { title: 'First aid', kind: 'training-certificate', expires: { year: 2020, month: 3 } },
    { title: 'Forever', expires: { year: 2999 } },
  ]);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  const reminder = page.getByRole('link', { name: /First aid expired 3\/2020/ });
  await expect(reminder).toBeVisible();
  await expect(page.getByText(/Forever/)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hide reminder: First aid' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  // The profile was read: its first page is drawn.
  await expect(page.getByText(/pages in English/)).toBeVisible({ timeout: 30_000 });
  await expect(reminder).toBeHidden();
});

test('a file is added where it is needed, and all files are checked in the settings, in both languages', async ({
  window: page,
}) => {
  await openSample(page);
  await openSection(page, 'Projects');
  await entryRow(page, /./).first().click();
  // A file that is added right where it is needed.
  await proof(page).getByRole('button', { name: 'Choose document' }).click();
  await picker(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'drawing.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A drawing, in words.'),
    });
  await expect(proof(page).getByRole('link', { name: 'drawing' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const recognise = page.getByRole('switch', { name: 'Recognise text in pictures' });
  await expect(recognise).toBeChecked();
  await recognise.click();
  await expect.poll(async () => (await callBeside(page, 'settings.get', {})).recognise).toBe(false);
  await page.getByRole('button', { name: 'Check all files' }).press('Enter');
  await expect(page.getByText('1 file was checked, and it is whole.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Dansk' }).click();
  await expect(page.getByRole('button', { name: 'Efterse alle filer' })).toBeVisible();
  await expectAccessible(page);
});
