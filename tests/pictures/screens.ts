// Every screen and state that is pictured, in the order in which one window walks through them. A new one is one line.
import { expect, type Page } from '@playwright/test';
import { newDossier, newLetter } from '#shared/papers/index.ts';
import { registry } from '#shared/sections/index.ts';
import { mixedFiles, pdfFile, textFile } from '../helpers/library-files.ts';
import { callBeside } from '../helpers/window-call.ts';
import { words } from './words.ts';
import type { Variant } from './variants.ts';

export interface Scene {
  name: string;
  /** Also pictured in small windows. */
  main?: true;
  /** The pointer stays where the scene left it. */
  pointing?: true;
  /** From where the scene before it ended. */
  go: (stage: Stage) => Promise<void>;
}

export interface Stage {
  page: Page;
  language: Variant['language'];
  /** A word of the window in this language. */
  word: (key: string, params?: Record<string, string | number>) => string;
  /** The sample profile, once it is there. */
  profile: string;
}

export function stageOf(page: Page, language: Variant['language']): Stage {
  return { page, language, word: words(language), profile: '' };
}

export const scenes: readonly Scene[] = [
  { name: 'start-first', main: true, go: ({ page }) => visit(page, 'start') },
  { name: 'tour-offered', main: true, go: openSample },
  { name: 'tour', go: takeTour },
  { name: 'profile', main: true, go: openProfile },
  ...registry.map(({ id }): Scene => ({
    name: `section-${id}`,
    ...(['work-experience', 'language'].includes(id) ? { main: true } : {}),
    go: (stage) => openSection(stage, id),
  })),
  { name: 'section-add', go: openSectionMenu },
  { name: 'section-own', go: makeOwnSection },
  { name: 'profile-trash', go: openTrash },
  { name: 'profile-steps', go: openSteps },
  { name: 'profile-export', go: (stage) => openMenu(stage, 'Control+e') },
  { name: 'profile-history', main: true, go: openHistory },
  { name: 'profile-compare', go: openCompare },
  { name: 'languages', main: true, go: openLanguages },
  { name: 'languages-guide', main: true, go: openLanguageGuide },
  { name: 'languages-certificate', go: openLanguageCertificate },
  { name: 'languages-passport', go: openPassportChoices },
  { name: 'digital-skills', main: true, go: openDigitalSkills },
  { name: 'digital-skills-open', main: true, go: openSkill },
  { name: 'digital-skills-add', main: true, go: addSkills },
  { name: 'digital-skills-choose', go: chooseSkills },
  { name: 'digital-skills-drag', pointing: true, go: dragSkill },
  { name: 'digital-assessment', main: true, go: openDigitalAssessment },
  { name: 'digital-assessment-area', main: true, go: beginDigitalAssessment },
  { name: 'library-empty', main: true, go: openLibrary },
  { name: 'library-import', main: true, go: importFiles },
  { name: 'library', main: true, go: openDocument },
  { name: 'library-edit', main: true, go: editDocument },
  { name: 'library-search', main: true, go: searchLibrary },
  { name: 'library-chosen', go: chooseDocuments },
  { name: 'library-large', go: enlargeDocument },
  { name: 'dossier-empty', main: true, go: beginDossier },
  { name: 'dossier-pick', main: true, go: pickDocuments },
  { name: 'dossier', main: true, go: fillDossier },
  { name: 'dossier-share', main: true, go: ({ page }) => page.keyboard.press('Control+e') },
  { name: 'dossier-made', main: true, go: makeDossierPages },
  { name: 'dossier-report', main: true, go: showReport },
  { name: 'share-cv', main: true, go: shareCv },
  { name: 'profile-eqf', go: openEqf },
  { name: 'documents-cv', main: true, go: openCv },
  { name: 'documents-letter', main: true, go: openLetter },
  { name: 'help', main: true, go: openHelp },
  { name: 'help-search', main: true, go: searchHelp },
  { name: 'help-answer', main: true, go: askAboutEqf },
  { name: 'help-outside', go: openOutside },
  { name: 'settings', main: true, go: ({ page }) => visit(page, 'settings') },
  { name: 'settings-licences', go: openLicences },
  { name: 'start-later', main: true, go: ({ page }) => visit(page, 'start') },
  { name: 'start-few', go: (stage) => moreProfiles(stage, people.slice(0, 2)) },
  { name: 'start-many', main: true, go: (stage) => moreProfiles(stage, people.slice(2)) },
  { name: 'start-rename', go: (stage) => pressOnRow(stage, 'F2') },
  { name: 'start-menu', go: openRowMenu },
  { name: 'start-put-away', go: openPutAway },
  { name: 'start-purge', go: askToPurge },
  { name: 'start-search', main: true, go: searchProfiles },
  { name: 'profile-switch', go: openSwitch },
];

const people = [
  'Freja Lindqvist Dam',
  'Omar El-Sayed',
  'Marie-Louise Østergaard',
  'Tadeusz Wójcik',
  'Ana Sofía Ibáñez',
  'Rasmus Kjærulff',
  'Yasmin Haddad',
  'Bo Winther',
  'Ingrid Solbakken',
];

async function visit(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Escape');
  if (await page.locator('#help').isVisible()) await page.keyboard.press('F1');
  await page.goto(`${new URL(page.url()).origin}/#${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function openSample(stage: Stage): Promise<void> {
  const { page, word } = stage;
  await page.getByRole('button', { name: word('start.sample.button'), exact: true }).click();
  await page.waitForURL(/#profile\//);
  stage.profile = new URL(page.url()).hash.split('/')[1] ?? '';
  await drawn(page);
}

async function takeTour({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('tour.start') }).click();
  await page.getByRole('button', { name: word('tour.next') }).click();
}

/** As it looks once the tour was taken or declined. */
async function openProfile(stage: Stage): Promise<void> {
  if (stage.profile === '') await openSample(stage);
  await callBeside(stage.page, 'settings.set', { tour: 'done' });
  await visit(stage.page, `profile/${stage.profile}`);
  await drawn(stage.page);
}

async function openHelp({ page, profile }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await page.keyboard.press('F1');
  await page.locator('#help h3').first().waitFor();
}

async function searchHelp({ page, word, language }: Stage): Promise<void> {
  const words = language === 'da' ? 'glemt pasword' : 'forgoten pasword';
  await page.getByRole('searchbox', { name: word('help.search') }).fill(words);
  await page.locator('#help').getByRole('status').waitFor();
}

async function askAboutEqf(stage: Stage): Promise<void> {
  const { page, profile, word } = stage;
  await visit(page, `profile/${profile}/education-training`);
  await page.locator('[data-entry] button:not([data-handle])').first().click();
  await page.getByRole('button', { name: new RegExp(`^${word('help.about', { about: 'EQF' })}`) }).click();
  await page.locator('#help article').waitFor();
}

async function openOutside({ page }: Stage): Promise<void> {
  await page.locator('#help article button[aria-expanded]').first().click();
}

/** With its first entry open, where it has entries. */
async function openSection({ page, profile }: Stage, section: string): Promise<void> {
  await visit(page, `profile/${profile}/${section}`);
  const first = page.locator('[data-entry] button:not([data-handle])').first();
  await drawn(page);
  if (await first.isVisible()) await first.click();
}

async function openSectionMenu({ page, word, profile }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await page.getByRole('button', { name: word('section.add'), exact: true }).click();
  await page.getByRole('menu').waitFor();
}

async function makeOwnSection({ page, word }: Stage): Promise<void> {
  await page.getByRole('menuitem', { name: word('section.own') }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

async function openTrash({ page, word, profile }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await page.locator('[data-entry] button:not([data-handle])').last().click();
  await page.getByRole('button', { name: word('entry.remove'), exact: true }).click();
  await page.getByRole('button', { name: word('toast.close'), exact: true }).click();
  await visit(page, `profile/${profile}/trash`);
}

async function openSteps({ page, word, profile }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await page.getByRole('button', { name: word('steps'), exact: true }).click();
  await page.getByRole('menu').waitFor();
}

async function openMenu({ page, profile }: Stage, keys: string): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await drawn(page);
  await page.keyboard.press(keys);
  await page.getByRole('menu').waitFor();
}

async function openHistory({ page, word, profile }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await drawn(page);
  await page.getByRole('button', { name: word('history'), exact: true }).click();
  await page.getByRole('heading', { name: word('history') }).waitFor();
}

async function openCompare({ page, word }: Stage): Promise<void> {
  await page.locator('[data-snapshot]').last().getByRole('button').first().click();
  await page.getByRole('button', { name: word('compare'), exact: true }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

async function openLanguages({ page, profile }: Stage): Promise<void> {
  await visit(page, `languages/${profile}`);
  await page.getByRole('radiogroup').first().waitFor();
}

async function openLanguageGuide({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('languages.guide'), exact: true }).click();
  for (const index of [0, 1, 2, 3]) await page.getByRole('tabpanel').getByRole('checkbox').nth(index).click();
}

async function openLanguageCertificate(stage: Stage): Promise<void> {
  await visit(stage.page, 'start');
  await openLanguages(stage);
  await stage.page.getByRole('button', { name: stage.word('languages.certificates.add') }).click();
}

async function openPassportChoices(stage: Stage): Promise<void> {
  await stage.page.keyboard.press('Escape');
  await stage.page.getByRole('button', { name: stage.word('languages.passport') }).click();
  await stage.page.getByRole('dialog').waitFor();
}

/** A Danish level that waits to be kept. */
async function openEqf(stage: Stage): Promise<void> {
  const { page, profile } = stage;
  const { summary, document } = await callBeside(page, 'profile.open', { id: profile });
  const [entry] = document.sections['education-training'].entries;
  const path = ['sections', 'education-training', 'entries', entry?.id ?? ''];
  const changes = [
    { op: 'set' as const, path: [...path, 'country'], value: { code: 'dk' } },
    { op: 'set' as const, path: [...path, 'nationalLevel'], value: '6' },
    { op: 'set' as const, path: [...path, 'eqf'] },
  ];
  await callBeside(page, 'profile.update', { id: profile, revision: summary.revision, changes });
  await openSection(stage, 'education-training');
  await page.locator('[data-field=eqf]').scrollIntoViewIfNeeded();
}

async function openLibrary({ page, profile }: Stage): Promise<void> {
  await visit(page, `library/${profile}`);
}

async function importFiles({ page, word }: Stage): Promise<void> {
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles([
      await pdfFile('Svendebrev, elektriker.pdf', 'Svendebrev', 2),
      textFile('Tom fil.txt', ''),
      ...(await mixedFiles(9)),
    ]);
  const close = page.getByRole('button', { name: word('library.import.close') });
  await expect(close).toBeVisible({ timeout: 60_000 });
}

async function openDocument({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('library.import.close') }).click();
  await page.getByRole('option').filter({ hasText: 'Svendebrev, elektriker' }).click();
  await page.locator('aside canvas[data-drawn]').waitFor();
}

async function editDocument({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('library.edit') }).click();
}

async function searchLibrary({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('library.edit') }).click();
  await page.getByRole('searchbox', { name: word('library.search') }).fill('kursus');
  await page.locator('mark').first().waitFor();
}

async function chooseDocuments({ page }: Stage): Promise<void> {
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar').waitFor();
}

async function enlargeDocument({ page, word }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: word('library.search') }).fill('');
  await page.getByRole('button', { name: word('library.large') }).click();
  await page.getByRole('dialog').locator('canvas[data-drawn]').first().waitFor();
}

async function beginDossier({ page, word, language, profile }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  const paper = newDossier(word('paper.new.dossier.name'), language);
  const { id } = await callBeside(page, 'paper.create', { profile, paper });
  await visit(page, `documents/${profile}/${id}`);
  await page.getByRole('button', { name: word('dossier.add') }).waitFor();
}

async function pickDocuments({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('dossier.add') }).click();
  for (const index of [0, 2]) await page.getByRole('option').nth(index).click();
}

async function fillDossier({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('dossier.pick.clear') }).click();
  await page.getByRole('dialog').getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.locator('[data-item]').first().waitFor();
}

async function makeDossierPages({ page, word }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  await showSide(page, word('side.show'));
  await page.getByRole('button', { name: word('dossier.pane.make') }).click();
  await page.locator('canvas[data-drawn]').first().waitFor({ timeout: 60_000 });
}

async function showReport({ page, word }: Stage): Promise<void> {
  await page.getByRole('radio', { name: word('dossier.pane.outline') }).click();
}

async function shareCv({ page, profile }: Stage): Promise<void> {
  await visit(page, `documents/${profile}`);
  await drawn(page);
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem').nth(1).click();
  await page.getByRole('dialog').getByRole('status').waitFor();
}

/** In a narrow window a paper's form or its pages are shown. */
async function showSide(page: Page, name: string): Promise<void> {
  const side = page.getByRole('radio', { name, exact: true });
  if (await side.isVisible()) await side.click();
}

async function openDigitalSkills({ page, profile }: Stage): Promise<void> {
  await visit(page, `digital-skills/${profile}`);
}

async function openSkill({ page }: Stage): Promise<void> {
  await page.locator('[data-open]').nth(1).click();
  await page.locator('[data-form] input').first().waitFor();
}

async function addSkills(stage: Stage): Promise<void> {
  const { page, word } = stage;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: word('entry.add'), exact: true }).click();
  await page
    .getByLabel(word('skills.add.list'), { exact: true })
    .fill('• Inkscape, AutoCAD\n2. LibreOffice\n- Blender');
}

async function chooseSkills(stage: Stage): Promise<void> {
  await visit(stage.page, 'start');
  await openDigitalSkills(stage);
  for (const row of [0, 2])
    await stage.page
      .locator('[data-open]')
      .nth(row)
      .click({ modifiers: ['Control'] });
}

async function dragSkill(stage: Stage): Promise<void> {
  const { page } = stage;
  await visit(page, 'start');
  await openDigitalSkills(stage);
  const [from, to] = [page.locator('[data-skill*="ungrouped"]').first(), page.locator('[data-skill]').nth(5)];
  await from.hover();
  await from.locator('[data-handle]').hover();
  const box = await to.boundingBox();
  if (box === null) return;
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3, box.y + 4, { steps: 5 });
}

async function openDigitalAssessment(stage: Stage): Promise<void> {
  const { page, profile } = stage;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await visit(page, 'start');
  await visit(page, `digital-skills/${profile}/assessment`);
}

async function beginDigitalAssessment({ page, word }: Stage): Promise<void> {
  await page.getByRole('button', { name: word('skills.assessment.new') }).click();
  for (const row of [0, 1, 2]) {
    await page
      .getByRole('radio', { name: word('skills.answer.yes') })
      .nth(row)
      .click();
  }
}

async function openCv({ page, profile }: Stage): Promise<void> {
  await visit(page, `documents/${profile}`);
  await drawn(page);
}

async function openLetter(stage: Stage): Promise<void> {
  const { page, language, profile } = stage;
  const name = { da: 'Ansøgning til Nordlys Møbler', en: 'Letter to Northlight Furniture' }[language];
  const { id } = await callBeside(page, 'paper.create', { profile, paper: newLetter(name, language) });
  await visit(page, `documents/${profile}/${id}`);
  await drawn(page);
}

async function openLicences({ page, word }: Stage): Promise<void> {
  await page.getByText(word('about.others')).click();
  await page.getByText(word('about.others')).scrollIntoViewIfNeeded();
}

async function moreProfiles({ page, language }: Stage, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const made = await callBeside(page, 'profile.create', { from: 'empty', language });
    const [given = '', ...family] = name.split(' ');
    await callBeside(page, 'profile.update', {
      id: made.id,
      revision: made.revision,
      changes: [
        { op: 'set', path: ['sections', 'personal-information', 'fields', 'givenNames'], value: given },
        {
          op: 'set',
          path: ['sections', 'personal-information', 'fields', 'familyNames'],
          value: family.join(' '),
        },
      ],
    });
    if (name === 'Bo Winther') {
      const label = { da: 'Bo, ansøgninger i Norge', en: 'Bo, applying in Norway' }[language];
      await callBeside(page, 'profile.rename', { id: made.id, label });
    }
  }
  await page.getByRole('heading', { level: 1, name: names.at(-1) ?? '' }).waitFor();
}

const rows = (page: Page) => page.locator('main li[data-profile]');

async function pressOnRow({ page }: Stage, key: string): Promise<void> {
  await rows(page).nth(1).getByRole('link').press(key);
}

async function openRowMenu({ page, word }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: word('profiles.more', { name: 'Bo, ' }).trim() })
    .last()
    .click();
  await page.getByRole('menu').waitFor();
}

async function openPutAway({ page, word }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  const listed = await callBeside(page, 'profile.list', {});
  for (const { id } of listed.slice(-3, -1))
    await callBeside(page, 'profile.archive', { id, archived: true });
  for (const { id } of listed.slice(-4, -3)) await callBeside(page, 'profile.remove', { id });
  await page.getByText(word('profiles.archive.list_other', { count: 2 })).click();
  await page.getByText(word('home.trash_one')).click();
  await page.getByText(word('home.trash_one')).scrollIntoViewIfNeeded();
}

async function askToPurge({ page, word }: Stage): Promise<void> {
  await page.getByText(word('profiles.purge'), { exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

async function searchProfiles({ page, word }: Stage): Promise<void> {
  await visit(page, 'start');
  await page.getByRole('searchbox', { name: word('profiles.search') }).fill('o');
}

async function openSwitch({ page, profile, word }: Stage): Promise<void> {
  await visit(page, `profile/${profile}/work-experience`);
  await drawn(page);
  await page.getByRole('button', { name: word('switch', { name: '' }) }).click();
  await page.getByRole('menu').waitFor();
}

/** The page beside the editor is there, where there is room for it. */
async function drawn(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 860) return;
  await expect(page.locator('canvas').first()).toHaveAttribute('data-drawn', /./, { timeout: 20_000 });
}
