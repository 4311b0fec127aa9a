import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cefrLevels, cefrSkills } from '#shared/codes/cefr.ts';
import { cellText } from '#shared/codes/cefr-guide/index.ts';
import { expectAccessible } from '../helpers/accessibility.ts';
import { extractedText } from '../helpers/pdf-text.ts';
import {
  entryRow,
  openSample,
  openSection,
  previewOf,
  profileShown,
  saved,
} from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const names = {
  listening: 'Listening',
  reading: 'Reading',
  interaction: 'Interaction',
  production: 'Production',
  writing: 'Writing',
};
const bands = { A: 'Basic', B: 'Independent', C: 'Proficient' };

const tab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Other languages' }).getByRole('tab', { name });
const row = (page: Page, skill: string) => page.getByRole('radiogroup', { name: skill, exact: true });
const cell = (page: Page, skill: string, level: string) =>
  row(page, skill).getByRole('radio', { name: new RegExp(`^${skill} ${level}, `) });

async function openLanguages(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Languages', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Languages' })).toBeVisible();
  await expect(row(page, 'Listening')).toBeVisible();
}
async function addLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add language' }).click();
  await page.getByRole('combobox', { name: 'Language', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
}
/** Every page of what the dialog exports. */
async function exportedText(page: Page, button: RegExp, without: readonly string[] = []): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  for (const name of without) await page.getByRole('dialog').getByRole('checkbox', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Get PDF' }).click();
  const bytes = new Uint8Array(readFileSync(await (await download).path()));
  let text = '';
  for (let index = 1; ; index += 1) {
    // A page that is not there ends the text.
    const more = await extractedText(bytes, index).catch(() => undefined);
    if (more === undefined) return text;
    text += more;
  }
}

test('every cell of the grid has its role, name and state', async ({ window: page }) => {
  await openLanguages(page);
  await expectAccessible(page);
  for (const skill of cefrSkills) {
    const cells = row(page, names[skill]).getByRole('radio');
    await expect(cells).toHaveCount(cefrLevels.length);
    for (const [index, level] of cefrLevels.entries()) {
      const band = Object.entries(bands).find(([letter]) => level.startsWith(letter))?.[1] ?? '';
      await expect(cells.nth(index)).toHaveAccessibleName(
        `${names[skill]} ${level}, ${band}: ${cellText(skill, level, 'en')}`,
      );
    }
    await expect(row(page, names[skill]).getByRole('radio', { checked: true })).toHaveCount(1);
  }
});

test('the grid is filled, left open and undone by keyboard', async ({ window: page }) => {
  await openLanguages(page);
  await addLanguage(page, 'Danish Sign Language');
  await expect(cell(page, 'Listening', 'A1')).toBeFocused();
  await expect(row(page, 'Listening').getByRole('radio', { checked: true })).toHaveCount(0);

  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Listening', 'A1')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Listening', 'B1')).toBeChecked();
  await expect(cell(page, 'Listening', 'B1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Reading', 'A1')).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell(page, 'Reading', 'C2')).toBeChecked();
  await expect(tab(page, 'Danish Sign Language')).toContainText('B1–C2');

  await page.keyboard.press('Delete');
  await expect(row(page, 'Reading').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(tab(page, 'Danish Sign Language')).toHaveText('Danish Sign LanguageB1');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Reading', 'C2')).toBeChecked();
  await saved(page);
  await page.reload();
  await expect(cell(page, 'Reading', 'C2')).toBeChecked();
});

test('languages are added, changed, moved and removed, and mother tongues too', async ({ window: page }) => {
  await openLanguages(page);
  await page.getByRole('group', { name: 'Mother tongue' }).getByRole('button', { name: 'Add' }).click();
  await page.getByRole('combobox', { name: 'Mother tongue' }).fill('Bornholmsk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Mother tongue' })).toContainText('Bornholmsk');
  await page.getByRole('button', { name: 'Remove Bornholmsk' }).click();
  await expect(page.getByRole('list', { name: 'Mother tongue' })).not.toContainText('Bornholmsk');

  await addLanguage(page, 'Polish');
  await tab(page, 'Polish').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  const tabs = page.getByRole('tablist', { name: 'Other languages' }).getByRole('tab');
  const count = await tabs.count();
  await expect(tabs.nth(count - 2)).toHaveText('Polish');
  await expect(tab(page, 'Polish')).toBeFocused();

  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: 'Language', exact: true }).fill('Czech');
  await page.keyboard.press('Enter');
  await expect(tabs.nth(count - 2)).toHaveText('Czech');
  await page.keyboard.press('Delete');
  await expect(tabs).toHaveCount(count - 1);
  await page.keyboard.press('Control+z');
  await expect(tabs.nth(count - 2)).toHaveText('Czech');
});

test('the questions propose a level that the person confirms', async ({ window: page }) => {
  await openLanguages(page);
  await addLanguage(page, 'Italian');
  await page.getByRole('button', { name: 'Help me choose' }).click();
  await expectAccessible(page);
  const statements = page.getByRole('group', { name: 'Listening' }).getByRole('checkbox');
  for (const index of [0, 1, 2]) await statements.nth(index).click();
  await expect(page.getByText('Proposal: A1, Basic')).toBeVisible();
  await statements.nth(3).click();
  await expect(page.getByText('Proposal: A2, Basic')).toBeVisible();
  await expect(tab(page, 'Italian')).toHaveText('Italian');

  await page.getByRole('button', { name: 'Use A2' }).click();
  await expect(page.getByRole('tab', { name: 'Reading' })).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'Italian')).toHaveText('ItalianA2');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Listening', 'A2')).toBeChecked();
});

test('in a narrow window there is one skill at a time', async ({ window: page }) => {
  await openLanguages(page);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.getByRole('radiogroup')).toHaveCount(1);
  await expect(row(page, 'Listening').getByRole('radio')).toHaveCount(6);
  await cell(page, 'Listening', 'A1').click();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'Listening', 'A2')).toBeChecked();
  await page.getByRole('button', { name: 'Next: Reading' }).click();
  await expect(row(page, 'Reading')).toBeVisible();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('certificates and experience stand in the Language Passport', async ({ window: page }) => {
  await openLanguages(page);
  await page.getByRole('button', { name: 'Add certificate' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Harbour English test');
  await page.getByRole('textbox', { name: 'Issued by' }).fill('Skagen Language School');
  await page.getByRole('textbox', { name: 'Issued', exact: true }).fill('6/2021');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Harbour English test/ })).toContainText(
    'Skagen Language School, 6/2021',
  );
  await page.getByRole('button', { name: 'Add experience' }).click();
  await page.getByRole('textbox', { name: 'What you did' }).fill('Guided tours of the harbour');
  await page.keyboard.press('Escape');

  const passport = await exportedText(page, /^Export Language Passport/);
  expect(passport).toContain('Harbour English test');
  expect(passport).toContain('Guided tours of the harbour');
  const table = await exportedText(page, /^Print table/, ['French']);
  expect(table).toContain('Self-assessment table');
  expect(table).toContain('My level: C1');
  expect(table).toContain('Swedish');
  expect(table).not.toContain('French');

  // What was chosen is kept; each is made once, and stands among the documents.
  expect(await exportedText(page, /^Print table/)).not.toContain('French');
  await page.getByRole('link', { name: 'Documents' }).click();
  const list = page.getByRole('navigation', { name: 'Documents' });
  await expect(list.getByRole('link', { name: /^Language passport/ })).toHaveCount(1);
  await expect(list.getByRole('link', { name: /^Self-assessment/ })).toHaveCount(1);
});

test('a national level suggests an EQF level, which is kept or not', async ({ window: page }) => {
  previewOf(page);
  await openSample(page);
  await profileShown(page);
  await openSection(page, 'Education and training');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: /^Qualification/ }).fill('Electrician');
  await page.getByRole('combobox', { name: 'Country' }).fill('Denmark');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'National level' }).click();
  await page.getByRole('textbox', { name: 'National level' }).fill('4');
  await expect(page.getByText('Suggested from NKR 4: EQF 4.')).toBeVisible();
  await expect(page.getByText(/^Source: .*Denmark.* \(2011\)/)).toBeVisible();
  await expect(page.getByRole('radio', { name: '4', exact: true })).not.toBeChecked();

  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await expect(page.getByText('Suggested from NKR 4.')).toBeVisible();
  await expect(page.getByLabel('Where the level comes from')).toHaveText('From the national level');

  // What is printed on the certificate wins.
  await page.getByRole('radio', { name: '5', exact: true }).click();
  await page.getByLabel('Where the level comes from').click();
  await page.getByRole('option', { name: 'It is on the certificate' }).click();
  await expect(page.getByText(/The level on the certificate counts/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Use EQF/ })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'See the levels' }).click();
  const levels = page.getByRole('dialog').getByRole('radio');
  await expect(levels).toHaveCount(8);
  await expect(levels.nth(7)).toHaveAccessibleName(/Responsibility and autonomy/);
  await levels.nth(5).click();
  await expect(levels.nth(5)).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
});

test('the levels in the profile lead to the grid', async ({ window: page }) => {
  await openSample(page);
  await openSection(page, 'Languages');
  await entryRow(page, /^English/).click();
  await page.getByRole('link', { name: 'See the grid with explanations' }).click();
  await expect(tab(page, 'English')).toHaveAttribute('aria-selected', 'true');
});
