import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../helpers/accessibility.ts';
import { openSection } from '../helpers/profile-page.ts';
import { callBeside } from '../helpers/window-call.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const row = (page: Page, name: string): Locator => page.locator('li[data-profile]').filter({ hasText: name });
const rows = (page: Page): Locator => page.locator('li[data-profile]');
const focused = (page: Page): Locator => page.locator(':focus');
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find a profile' });

/** Makes profiles of people with these names, the last one changed last. */
async function people(page: Page, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const { id, revision } = await callBeside(page, 'profile.create', { from: 'empty', language: 'en' });
    await callBeside(page, 'profile.update', {
      id,
      revision,
      changes: [
        { op: 'set', path: ['sections', 'personal-information', 'fields', 'givenNames'], value: name },
      ],
    });
    ids.push(id);
  }
  await expect(page.getByRole('heading', { level: 1, name: names.at(-1) ?? '' })).toBeVisible();
  return ids;
}

/** Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}

/** Chooses from the menu of a row, with the keyboard alone. */
async function choose(page: Page, name: string, action: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: `More for ${name}` }));
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: action });
  await expect(item).toBeVisible();
  for (let presses = 0; presses < 6; presses += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
}

test.describe('a few profiles, by keyboard', () => {
  test.beforeEach(async ({ window }) => {
    await people(window, 'Malik', 'Ylva');
  });

  test('are renamed in place, and the person stays beside the name', async ({ window }) => {
    await choose(window, 'Malik', 'Rename');
    await expect(window.getByRole('textbox', { name: 'Name of the profile' })).toBeFocused();
    await window.keyboard.type('Applications in Norway');
    await expectAccessible(window);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('link', { name: 'Applications in Norway' })).toBeFocused();
    await expect(row(window, 'Applications in Norway')).toContainText('Malik');

    await window.keyboard.press('F2');
    await expect(focused(window)).toHaveValue('Applications in Norway');
    await window.keyboard.type('Never mind');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('link', { name: 'Applications in Norway' })).toBeFocused();

    await window.keyboard.press('F2');
    await window.keyboard.press('Delete');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('link', { name: /^Malik/ })).toBeFocused();
  });

  test('keep a name that was typed when one goes elsewhere', async ({ window }) => {
    await choose(window, 'Malik', 'Rename');
    await expect(window.getByRole('textbox', { name: 'Name of the profile' })).toBeFocused();
    await window.keyboard.type('Evenings');
    await window.keyboard.press('Tab');
    await expect(row(window, 'Evenings')).toBeVisible();
    await window.reload();
    await expect(row(window, 'Evenings')).toBeVisible();
  });

  test('are duplicated, and the copy lives on its own', async ({ window }) => {
    await choose(window, 'Malik', 'Duplicate');
    await expect(window.getByRole('status').filter({ hasText: 'Malik is duplicated' })).toBeVisible();
    await expect(row(window, 'Malik')).toHaveCount(1);
    const copies = await callBeside(window, 'profile.list', {});
    expect(copies).toHaveLength(3);
    expect(copies.filter(({ person }) => person === 'Malik')).toHaveLength(2);
    expect(copies[0]?.name).not.toBe('Malik'); // the newest is the copy, and its name says so
  });

  test('are archived and taken out again', async ({ window }) => {
    await choose(window, 'Malik', 'Archive');
    await expect(rows(window)).toHaveCount(0);
    await tabTo(window, window.getByText('1 archived profile'));
    await window.keyboard.press('Enter');
    await expect(row(window, 'Malik')).toBeVisible();
    await expectAccessible(window);
    await choose(window, 'Malik', 'Take out of the archive');
    await expect(window.getByText('1 archived profile')).toHaveCount(0);
    await expect(window.getByRole('link', { name: 'Malik' })).toBeVisible();
    await expect(window.getByRole('region', { name: 'Other profiles' })).toContainText('Malik');
  });

  test('are deleted for good only from the trash, and only after a question', async ({ window }) => {
    await tabTo(window, window.getByRole('button', { name: 'Delete Malik' }));
    await window.keyboard.press('Enter');
    await tabTo(window, window.getByText('1 deleted profile'));
    await window.keyboard.press('Enter');
    const forGood = window.getByRole('button', { name: 'Delete for good: Malik' });
    await tabTo(window, forGood);
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Delete Malik for good?' });
    await expect(dialog).toBeVisible();
    await expectAccessible(window);
    await window.keyboard.press('Escape');
    await expect(forGood).toBeFocused();

    await window.keyboard.press('Enter');
    await tabTo(window, dialog.getByRole('button', { name: 'Delete for good' }));
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(window.getByText('1 deleted profile')).toHaveCount(0);
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await callBeside(window, 'profile.list', { removed: true })).toEqual([]);
  });

  test('are changed for one another from the header, on the same screen', async ({ window }) => {
    await window.getByRole('link', { name: 'Malik' }).click();
    await openSection(window, 'Languages');
    await expect(window).toHaveURL(/\/language$/);
    const before = window.url();
    const change = window.getByRole('button', { name: 'Malik, switch profile' });
    await change.focus();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('menuitemradio', { name: 'Malik' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await expectAccessible(window);
    await window.getByRole('menuitemradio', { name: 'Ylva' }).press('Enter');
    await expect(window.getByRole('button', { name: 'Ylva, switch profile' })).toBeVisible();
    await expect(window).toHaveURL(/\/language$/);
    expect(window.url()).not.toBe(before);
  });

  test('stay in hand while one looks at something else', async ({ window }) => {
    await window.getByRole('link', { name: 'Malik' }).click();
    await expect(window.getByLabel('First name')).toHaveValue('Malik');
    await window.getByRole('link', { name: 'Settings' }).click();
    await window.reload();
    await window.getByRole('link', { name: 'Profile', exact: true }).click();
    await expect(window.getByLabel('First name')).toHaveValue('Malik');
  });
});

test.describe('three hundred profiles', () => {
  test.beforeEach(async ({ window }) => {
    // Two hundred and ninety-seven of one kind, and three to look for.
    const { id } = await callBeside(window, 'profile.create', { from: 'empty', language: 'en' });
    await window.evaluate(async (id) => {
      const duplicate = async () => {
        const response = await fetch('/call/profile.duplicate', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Eurofolio-Window': 'beside' },
          body: JSON.stringify({ id, language: 'en' }),
        });
        if (!response.ok) throw new Error(await response.text());
      };
      for (let made = 0; made < 296; made += 4) await Promise.all(Array.from({ length: 4 }, duplicate));
    }, id);
    await people(window, 'Åse Østergaard', 'Anaïs', 'Malik');
    await window.reload();
  });

  test('show the newest, more when asked, and find by the beginnings of words', async ({ window }) => {
    await expect(rows(window)).toHaveCount(6);
    await expect(window.getByText('6 of 300 shown')).toBeVisible();
    await expectAccessible(window);
    await window.getByRole('button', { name: 'Show 50 more' }).press('Enter');
    await expect(rows(window)).toHaveCount(56);
    await expect(rows(window).nth(6).getByRole('link')).toBeFocused();

    await search(window).fill('ost as');
    await expect(rows(window)).toHaveCount(1);
    await expect(window.getByText('1 profile matches “ost as”.')).toBeVisible();
    await expectAccessible(window);
    await search(window).fill('nobody');
    await expect(window.getByText('No profile matches “nobody”. Try fewer letters.')).toBeVisible();
    await search(window).fill('anais');
    await expect(rows(window)).toHaveCount(1);
    await window.keyboard.press('Enter');
    await expect(window.getByLabel('First name')).toHaveValue('Anaïs');

    await window.getByRole('button', { name: 'Anaïs, switch profile' }).click();
    await window.getByRole('menuitem', { name: 'All 300 profiles' }).click();
    await expect(search(window)).toBeFocused();
  });
});
