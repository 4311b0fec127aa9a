import type { Locator, Page } from '@playwright/test';
import { entryRow, openSample, openSection, previewOf, saved } from '../helpers/profile-page.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB' });

const titles = (page: Page) => page.locator('[data-entry] .title').allTextContents();
const focused = (page: Page) => page.locator(':focus');
const jobs = [
  'Workshop manager',
  'Cabinetmaker, prototypes',
  'Cabinetmaker, restoration',
  'Journeyman cabinetmaker',
];

test.beforeEach(async ({ window }) => {
  await openSample(window);
  await openSection(window, 'Work experience');
  await expect.poll(() => titles(window)).toEqual(jobs);
});

test('adds an entry at the top, open, with the focus in its first field', async ({ window: page }) => {
  const preview = previewOf(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Unnamed' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(/^Position/);
  await page.keyboard.type('Teacher');
  await expect(page.getByRole('heading', { level: 2, name: 'Teacher' })).toBeVisible();
  await expect.poll(preview.text).toContain('Teacher');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^Teacher/);
  await expect.poll(() => titles(page)).toEqual(['Teacher', ...jobs]);
});

test('deletes at once and brings back by the message, in its old place', async ({ window: page }) => {
  await entryRow(page, /prototypes/).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => titles(page)).toEqual(jobs.toSpliced(1, 1));
  await expect(focused(page)).toHaveAccessibleName(/^Cabinetmaker, restoration/);
  await saved(page);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toEqual(jobs);
  await saved(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(jobs);
});

test('undoes and redoes by keys and buttons, and shows where', async ({ window: page }) => {
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await entryRow(page, /^Workshop/).click();
  await page.getByLabel('Employer').fill('The Harbour');
  await page.getByLabel(/^City/).fill('Ribe');
  await openSection(page, 'Languages');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Work experience' })).toBeVisible();
  await expect(page.getByLabel(/^City/)).toHaveValue('Svendborg');
  await expect(page.getByLabel('Employer')).toHaveValue('The Harbour');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Employer')).toHaveValue('Krogholm Inventar ApS');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByLabel(/^City/)).toHaveValue('Ribe');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('duplicates an entry next to the first', async ({ window: page }) => {
  await entryRow(page, /restoration/).focus();
  await page.keyboard.press('Control+d');
  await page.getByLabel('Employer').fill('Elsewhere');
  await page.keyboard.press('Escape');
  await expect.poll(() => titles(page)).toEqual(jobs.toSpliced(2, 0, 'Cabinetmaker, restoration'));
  await expect(page.locator('[data-entry] .subtitle').nth(2)).toContainText('Atelier Vauclair');
  await expect(page.locator('[data-entry] .subtitle').nth(3)).toContainText('Elsewhere');
});

test('reorders by the keyboard, and says the new place', async ({ window: page }) => {
  await entryRow(page, /^Workshop/).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titles(page)).toEqual([jobs[1], jobs[0], jobs[2], jobs[3]]);
  await expect(focused(page)).toHaveAccessibleName(/^Workshop/);
  await expect(page.getByText('Workshop manager is now number 2 of 4')).toBeAttached();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Already first')).toBeAttached();
  await expect.poll(() => titles(page)).toEqual(jobs);
});

test('reorders by the menu of the handle, without dragging', async ({ window: page }) => {
  await page.getByRole('button', { name: /^Move Cabinetmaker, restoration/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(() => titles(page)).toEqual([jobs[0], jobs[2], jobs[1], jobs[3]]);
});

/** Drags with the mouse from the middle of one thing over a part of another. */
async function drag(page: Page, from: Locator, to: Locator, part = 0.9): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('not on the page');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 3, end.y + end.height * 0.5, { steps: 4 });
  await page.mouse.move(end.x + end.width / 3, end.y + end.height * part, { steps: 4 });
}

test('reorders by dragging the handle to a line, and Esc puts it back', async ({ window: page }) => {
  const handle = page.getByRole('button', { name: /^Move Workshop manager/ });
  const last = page.locator('[data-entry]').nth(2);
  await drag(page, handle, last);
  await expect(page.locator('.entries .line')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual(jobs);
  await drag(page, handle, last);
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([jobs[1], jobs[2], jobs[0], jobs[3]]);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([jobs[1], jobs[2], jobs[0], jobs[3]]);
});

test('moves a skill to a group by dragging and by the menu', async ({ window: page }) => {
  await openSection(page, 'Digital skills');
  const loose = page.locator('[data-list$="ungrouped"] [data-item]');
  await expect(loose).toHaveCount(1);
  await loose.hover();
  await drag(page, loose.locator('[data-handle]'), entryRow(page, /^CNC/), 0.5);
  await page.mouse.up();
  await expect(loose).toHaveCount(0);
  await entryRow(page, /^CNC/).click();
  const inGroup = page.locator('[data-list$="skills"] input');
  await expect(inGroup.last()).toHaveValue('Photography and image editing in Lightroom');
  await page.getByRole('button', { name: /^Move Photography/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Not in a group' }).click();
  await expect(loose).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(loose).toHaveCount(0);
});

test('writes a list of single lines with Enter and Backspace', async ({ window: page }) => {
  await openSection(page, 'Digital skills');
  const lines = page.locator('[data-list$="ungrouped"] input');
  await lines.first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Excel');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(3);
  await page.keyboard.press('Backspace');
  await expect(lines).toHaveCount(2);
  await expect(focused(page)).toHaveValue('Excel');
});

test('an empty section says what belongs there and shows an example', async ({ window: page }) => {
  for (const name of jobs) {
    await entryRow(page, new RegExp(`^${name}`)).focus();
    await page.keyboard.press('Delete');
  }
  await expect(page.getByText('Jobs, apprenticeships, placements')).toBeVisible();
  await expect(page.getByText('Kragh & Søn El ApS, Odense')).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName('Add job');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(/^Position/);
});
