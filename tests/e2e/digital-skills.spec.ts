import type { Locator, Page } from '@playwright/test';
import type { Change } from '#shared/profile/change.ts';
import { expectAccessible } from '../helpers/accessibility.ts';
import { chooseFromMenu, tabTo } from '../helpers/keyboard.ts';
import { saved } from '../helpers/profile-page.ts';
import { callBeside } from '../helpers/window-call.ts';
import { expect, test } from '../helpers/window-page.ts';

test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const path = ['sections', 'digital-skills'];
const group = (id: string, title: string, names: readonly string[]): Change => ({
  op: 'insert',
  path: [...path, 'entries'],
  item: { id, title, skills: names.map((name, index) => ({ id: `skill-${index + 1}`, name })) },
});
const field = (name: string, names: readonly string[]): Change => ({
  op: 'set',
  path: [...path, 'fields', name],
  value: names.map((each, index) => ({ id: `skill-${index + 1}`, name: each })),
});
const few: Change[] = [
  group('site', 'On site', ['ETS6', 'Thermography', 'Cable tester']),
  group('office', 'Drawing', ['AutoCAD', 'Excel']),
  field('ungrouped', ['Teams', 'Revit']),
  field('wanted', ['PLC programming']),
];

async function open(page: Page, changes: readonly Change[]): Promise<string> {
  const { id, revision } = await callBeside(page, 'profile.create', { from: 'empty', language: 'en' });
  if (changes.length > 0) await callBeside(page, 'profile.update', { id, revision, changes: [...changes] });
  await page.goto(`${new URL(page.url()).origin}/#digital-skills/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Digital skills' })).toBeVisible();
  return id;
}
const list = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string): Locator =>
  page.locator('[data-skill]').filter({ has: page.locator('[data-open]').filter({ hasText: name }) });
const namesIn = (page: Page, name: string): Promise<string[]> =>
  list(page, name).locator('[data-open] .name').allTextContents();
const says = (page: Page, sentence: string): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeAttached();
const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Drags a row by its handle over a part of another thing. */
async function drag(page: Page, name: string, to: Locator, part: number): Promise<void> {
  await row(page, name).hover();
  const from = await page.getByRole('button', { name: `Move ${name}, and more` }).boundingBox();
  const over = await to.boundingBox();
  if (!from || !over) throw new Error('not on the page');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(over.x + over.width / 2, over.y + over.height / 2, { steps: 4 });
  await page.mouse.move(over.x + over.width / 2, over.y + over.height * part, { steps: 4 });
}

test('adds many from a pasted list, and says which are there already', async ({ window: page }) => {
  const id = await open(page, few);
  await list(page, 'Drawing').getByRole('button', { name: 'Add to Drawing' }).click();
  await page.getByLabel('Skills', { exact: true }).fill('• Inkscape, auto cad\n2. Figma\n- Figma; LaTeX');
  const understood = dialog(page).getByRole('checkbox');
  await expect(understood).toHaveCount(4);
  await expect(
    dialog(page).getByRole('checkbox', { name: /auto cad\s*already in Drawing/ }),
  ).not.toBeChecked();
  await dialog(page).getByRole('checkbox', { name: 'LaTeX' }).click();
  await expect(dialog(page).getByLabel('Add to', { exact: true })).toHaveText('Drawing');
  await dialog(page).getByLabel('Kind').click();
  await page.getByRole('option', { name: 'Software' }).click();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Add 2 skills' }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await namesIn(page, 'Drawing')).toEqual(['AutoCAD', 'Excel', 'Inkscape', 'Figma']);
  await says(page, '2 skills were added to Drawing');
  await saved(page);
  const { document } = await callBeside(page, 'profile.open', { id });
  const skills = document.sections['digital-skills'].entries[1]?.skills;
  expect(skills?.at(-1)).toMatchObject({ name: 'Figma', kind: { code: 'software' } });
});

test('keeps a list that was typed when its dialog is closed by mistake', async ({ window: page }) => {
  await open(page, []);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Skills', { exact: true }).fill('Blender\nGodot');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Skills', { exact: true })).toHaveValue('Blender\nGodot');
  await dialog(page).getByLabel('Add to', { exact: true }).click();
  await page.getByRole('option', { name: 'New group' }).click();
  await dialog(page).getByRole('button', { name: 'Add 2 skills' }).click();
  await expect(page.getByLabel('Name of the group')).toBeFocused();
  await page.keyboard.type('Making games');
  await page.keyboard.press('Enter');
  expect(await namesIn(page, 'Making games')).toEqual(['Blender', 'Godot']);
});

test('notices what stands in two places, and can show only that', async ({ window: page }) => {
  await open(page, [...few, field('ungrouped', ['excel', 'Revit'])]);
  await expect(page.getByText('2 skills are in more than one place.')).toBeVisible();
  await expect(row(page, 'Excel').getByText('Also in Not in a group')).toBeVisible();
  await page.getByRole('button', { name: 'Show only those' }).click();
  await expect(page.locator('[data-skill]')).toHaveCount(2);
  await row(page, 'excel').locator('[data-open]').first().focus();
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(page.locator('[data-skill]')).toHaveCount(8);
});

test('moves by the keyboard over the end of a group, and says where it stands', async ({ window: page }) => {
  await open(page, few);
  await row(page, 'Thermography').locator('[data-open]').focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await namesIn(page, 'On site')).toEqual(['ETS6', 'Cable tester', 'Thermography']);
  await says(page, 'Thermography is now number 3 of 3 in On site');
  await page.keyboard.press('Alt+ArrowDown');
  await says(page, 'Thermography is now number 1 of 3 in Drawing');
  expect(await namesIn(page, 'Drawing')).toEqual(['Thermography', 'AutoCAD', 'Excel']);
  await expect(row(page, 'Thermography').locator('[data-open]')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await says(page, 'Thermography is now number 3 of 3 in On site');
  await row(page, 'Revit').locator('[data-open]').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await says(page, 'Already last');
  expect(await namesIn(page, 'Not in a group')).toEqual(['Teams', 'Revit']);
});

test('moves by the menu of a row, without a mouse', async ({ window: page }) => {
  await open(page, few);
  await row(page, 'Teams').locator('[data-open]').focus();
  await tabTo(page, /^Move Teams, and more$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeVisible();
  for (let steps = 0; steps < 3; steps += 1) {
    if (
      await page
        .getByRole('menuitem', { name: 'Move to' })
        .evaluate((item) => item === document.activeElement)
    )
      break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: 'On site' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => namesIn(page, 'On site'))
    .toEqual(['ETS6', 'Thermography', 'Cable tester', 'Teams']);
  await expect(row(page, 'Revit').locator('[data-open]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesIn(page, 'Not in a group')).toEqual(['Teams', 'Revit']);
});

test('drags from the tray to a place in a group', async ({ window: page }) => {
  await open(page, few);
  await drag(page, 'Revit', row(page, 'Excel'), 0.2);
  await expect(list(page, 'Drawing').locator('.line').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await namesIn(page, 'Drawing')).toEqual(['AutoCAD', 'Excel']);
  await drag(page, 'Revit', row(page, 'Excel'), 0.2);
  await page.mouse.up();
  expect(await namesIn(page, 'Drawing')).toEqual(['AutoCAD', 'Revit', 'Excel']);
  expect(await namesIn(page, 'Not in a group')).toEqual(['Teams']);
  await drag(page, 'AutoCAD', row(page, 'ETS6'), 0.2);
  await page.mouse.up();
  expect(await namesIn(page, 'On site')).toEqual(['AutoCAD', 'ETS6', 'Thermography', 'Cable tester']);
});

test('names, merges, splits and deletes groups, and takes it back', async ({ window: page }) => {
  await open(page, few);
  const more = (name: string): Locator => page.getByRole('button', { name: `More about ${name}` });
  await more('On site').click();
  await page.getByRole('menuitem', { name: 'Merge into' }).hover();
  await page.getByRole('menuitem', { name: 'Drawing' }).click();
  await expect(list(page, 'On site')).toHaveCount(0);
  expect(await namesIn(page, 'Drawing')).toEqual([
    'AutoCAD',
    'Excel',
    'ETS6',
    'Thermography',
    'Cable tester',
  ]);
  await page.keyboard.press('Control+z');
  await expect(list(page, 'On site')).toBeVisible();
  expect(await namesIn(page, 'On site')).toEqual(['ETS6', 'Thermography', 'Cable tester']);

  await more('On site').click();
  await page.getByRole('menuitem', { name: 'Split the group' }).click();
  await page.getByRole('checkbox', { name: /^ETS6/ }).click();
  await page.getByRole('checkbox', { name: /^Cable tester/ }).click();
  await expect(page.getByText('2 chosen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New group of them' }).click();
  await expect(page.getByLabel('Name of the group')).toBeFocused();
  await page.keyboard.type('Testing');
  await page.keyboard.press('Escape');
  expect(await namesIn(page, 'Testing')).toEqual(['ETS6', 'Cable tester']);
  expect(await namesIn(page, 'On site')).toEqual(['Thermography']);
  await expect(more('Testing')).toBeFocused();

  await more('Testing').click();
  await page.getByRole('menuitem', { name: 'Delete the group' }).click();
  await expect(list(page, 'Testing')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  expect(await namesIn(page, 'Testing')).toEqual(['ETS6', 'Cable tester']);
});

test('takes what was learned off the list of wishes', async ({ window: page }) => {
  await open(page, few);
  await row(page, 'PLC programming').hover();
  await page.getByRole('button', { name: 'Learned PLC programming' }).click();
  expect(await namesIn(page, 'Not in a group')).toEqual(['Teams', 'Revit', 'PLC programming']);
  await expect(list(page, 'I want to learn').locator('[data-skill]')).toHaveCount(0);
});

test('opens a skill in place and describes it', async ({ window: page }) => {
  const id = await open(page, few);
  await row(page, 'AutoCAD').locator('[data-open]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^Skill/)).toBeFocused();
  await page.keyboard.type(' Electrical');
  await page.getByRole('combobox', { name: 'Where you use it' }).click();
  await page.getByRole('option', { name: 'Education' }).click();
  await page.getByRole('button', { name: 'Level', exact: true }).click();
  await page.getByRole('combobox', { name: 'Level' }).click();
  await page.getByRole('option', { name: 'Advanced' }).click();
  await page.getByRole('button', { name: 'Digital competence' }).click();
  const competence = page.getByRole('combobox', { name: 'Digital competence' });
  await competence.fill('nothing like that');
  await competence.press('Tab');
  await expect(competence).toHaveValue('');
  await competence.fill('3.0:3.1');
  await page.getByRole('option').first().click();
  await expect(competence).not.toHaveValue('3.0:3.1');
  await expectAccessible(page);
  await competence.press('Escape');
  await expect(row(page, 'AutoCAD Electrical').locator('[data-open]')).toBeFocused();
  await expect(row(page, 'AutoCAD Electrical')).toContainText('Advanced');
  await page.getByRole('radio', { name: 'Education' }).click();
  await expect(page.locator('[data-skill]')).toHaveCount(1);
  await expect(list(page, 'Drawing').getByText('1 of 2')).toBeVisible();
  await saved(page);
  const { document } = await callBeside(page, 'profile.open', { id });
  expect(document.sections['digital-skills'].entries[1]?.skills?.[0]).toMatchObject({
    context: { code: 'education' },
    level: { code: 'advanced' },
    digcomp: { code: '3.0:3.1' },
  });
});

test('asks area by area, proposes a level, and keeps the assessment', async ({ window: page }) => {
  const id = await open(page, few);
  await page.getByRole('link', { name: 'Begin self-assessment' }).click();
  await page.getByRole('button', { name: 'Begin self-assessment' }).click();
  const title = page.getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  const first = await title.textContent();
  for (const statement of [0, 1, 2, 3]) {
    await page.getByRole('radio', { name: 'Yes' }).nth(statement).click();
  }
  await expect(page.getByText('Your answers point to: Intermediate.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use “Intermediate” and go on' }).click();
  await expect(title).not.toHaveText(first ?? '');
  await page.getByRole('radio', { name: 'Highly advanced' }).click();
  await page.getByRole('button', { name: 'Continue later' }).click();
  await expect(page.getByText(/, DigComp 3\.0$/)).toBeVisible();
  await expect(page.getByRole('definition').first()).toHaveText('Intermediate');
  await expect(page.getByRole('definition').last()).toHaveText('Not set');
  await expectAccessible(page);
  await saved(page);
  const { document } = await callBeside(page, 'profile.open', { id });
  expect(document.sections['digital-skills'].fields.assessments).toMatchObject([
    {
      date: { year: new Date().getFullYear() },
      framework: { code: '3.0' },
      information: { code: 'intermediate' },
      communication: { code: 'highly-advanced' },
    },
  ]);
  await page.goBack();
  await expect(list(page, 'Self-assessment').getByText('Highly advanced')).toBeVisible();
});

test('an assessment in which nothing was said leaves nothing behind', async ({ window: page }) => {
  const id = await open(page, few);
  await page.getByRole('link', { name: 'Begin self-assessment' }).click();
  await page.getByRole('button', { name: 'Begin self-assessment' }).click();
  await page.getByRole('button', { name: 'Continue later' }).click();
  await saved(page);
  const { document } = await callBeside(page, 'profile.open', { id });
  expect(document.sections['digital-skills'].fields.assessments ?? []).toEqual([]);
});

test('three hundred skills in twenty groups: one row is made anew for a keystroke', async ({
  window: page,
}) => {
  const skills = (place: number) => Array.from({ length: 15 }, (_, index) => `Skill ${place}-${index}`);
  await open(
    page,
    Array.from({ length: 20 }, (_, place) => group(`g${place}`, `Group ${place}`, skills(place))),
  );
  await expect(page.locator('[data-skill]')).toHaveCount(300);
  await row(page, 'Skill 0-1').first().locator('[data-open]').click();
  await page.evaluate(() => {
    const changed = new Set<Element>();
    const seen = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('[data-skill]');
        if (row) changed.add(row);
      }
      document.body.dataset['changed'] = String(changed.size);
    });
    const main = document.querySelector('main');
    if (main) seen.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.keyboard.type(' more');
  await expect(page.getByRole('heading', { level: 3 })).toContainText('more');
  expect(await page.locator('body').getAttribute('data-changed')).toBe('1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  await says(page, 'is now number 3 of 15 in Group 0');
  await row(page, 'Skill 19-14').locator('[data-open]').focus();
  await expect(row(page, 'Skill 19-14')).toBeInViewport();
});

test('is accessible in a small window, at twice the size and while it is empty', async ({ window: page }) => {
  await open(page, []);
  await expect(page.getByText('Drawing and documentation')).toBeVisible();
  await expectAccessible(page);
  await open(page, few);
  await expectAccessible(page);
  for (const [width, height] of [
    [1024, 640],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(list(page, 'On site')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  }
  await expectAccessible(page);
  await list(page, 'I want to learn').scrollIntoViewIfNeeded();
  await expect(list(page, 'I want to learn')).toBeInViewport();
});

test('the way from the rail to the documents and back works by keys', async ({ window: page }) => {
  await open(page, few);
  await page.getByRole('heading', { level: 1 }).focus();
  await tabTo(page, /^New group$/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the group')).toBeFocused();
  await page.keyboard.type('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'More about Home' })).toBeFocused();
  await page.keyboard.press('Enter');
  await chooseFromMenu(page, /^Move up/);
  await says(page, 'Home is now number 2 of 3');
  await page.getByRole('link', { name: 'Documents' }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#documents\//);
});
