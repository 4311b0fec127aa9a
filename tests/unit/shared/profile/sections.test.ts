import { describe, expect, it } from 'vitest';
import { composeCv } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { applyChanges } from '#shared/profile/change.ts';
import {
  addCustomSection,
  customSectionId,
  removeCustomSection,
  renameCustomSection,
} from '#shared/profile/custom-sections.ts';
import { emptyProfile, parseProfile } from '#shared/profile/document.ts';
import { profileIssues } from '#shared/profile/issues.ts';
import { sectionOf, sectionsOf } from '#shared/profile/sections.ts';
import { restoreEntry } from '#shared/profile/trash.ts';
import { registry } from '#shared/sections/index.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const odd = [
  'Kurser',
  'Kurser',
  '',
  ' \t',
  '\u0000\u202e',
  '__proto__',
  'constructor',
  'projects',
  'دورات تدريبية',
  '🏴‍☠️ {title}',
  'x'.repeat(5000),
];
const own = (titles: readonly string[]) =>
  profileWith(
    Object.fromEntries(
      titles.map((title, index) => [
        `custom-${index}`,
        { fields: { title }, entries: [{ id: 'a', title: `Nr. ${index}` }] },
      ]),
    ),
  );
const customs = (document: Parameters<typeof sectionsOf>[0]) => sectionsOf(document).slice(registry.length);
let ids = 0;
const removal = { newId: () => `t${(ids += 1)}`, removedAt: '2026-03-01T10:00:00.000Z' };

describe('the sections of a profile', () => {
  it('are those of the registry as long as the person made none', () => {
    expect(sectionsOf(emptyProfile('da'))).toEqual(registry);
    expect(sectionOf(emptyProfile('da'), 'custom-a')).toBeUndefined();
    expect(sectionOf(emptyProfile('da'), '__proto__')).toBeUndefined();
  });

  it('are called what the person calls them, or nothing in so many words', () => {
    const document = own(odd);
    expect(customs(document).map(({ words }) => words.da.title)).toEqual([
      'Kurser',
      'Kurser',
      'Afsnit uden titel',
      'Afsnit uden titel',
      'Afsnit uden titel',
      ...odd.slice(5),
    ]);
    expect(sectionOf(document, 'custom-3')?.labels['bg']?.title).toBe('Раздел без заглавие');
    for (const section of customs(document)) expect(sectionOf(document, section.id)).toBe(section);
  });

  it('are checked as strictly as all others, and other ids are left alone', () => {
    const parse = (sections: unknown) => parseProfile({ version: 1, language: 'da', sections });
    expect(() => parse({ 'custom-a': { fields: { title: 7 } } })).toThrow('sections/custom-a/fields/title');
    expect(() => parse({ 'custom-a': { entries: [{ title: 'uden id' }] } })).toThrow('custom-a/entries/0/id');
    expect(() => parse({ 'custom-a': null })).toThrow('sections/custom-a');
    expect(parse({ 'custom-a': {} }).sections['custom-a']).toEqual({ fields: {}, entries: [] });
    const strange = { 'custom-a b': { any: 'thing' }, 'custom-': 1 };
    expect(parse(strange).sections).toMatchObject(strange);
    expect(customs(parse(strange))).toEqual([]);
  });

  it('are remarked upon by their own paths', () => {
    const document = profileWith({
      'custom-x': { entries: [{ id: 'e', links: [{ id: 'l', url: 'ikke' }] }] },
    });
    expect(profileIssues(document).map(({ path, code }) => `${path}: ${code}`)).toEqual(
      expect.arrayContaining([
        'sections/custom-x/fields/title: required',
        'sections/custom-x/entries/e/title: required',
        'sections/custom-x/entries/e/links/l/url: url-malformed',
      ]),
    );
  });

  it('stand on paper in the order of the CV, the others after them', () => {
    const document = own(['Kurser', 'Rejser', 'Værktøj']);
    const paper = composeCv(document, defaultCv('da'));
    expect(paper.sections.map(({ title }) => title)).toEqual(['Kurser', 'Rejser', 'Værktøj']);
    const cv = { ...defaultCv('el'), order: ['custom-2', 'about-me'] };
    expect(composeCv(document, cv).sections.map(({ id }) => id)).toEqual([
      'custom-2',
      'custom-0',
      'custom-1',
    ]);
  });
});

describe('a custom section', () => {
  const section = customSectionId('x');
  const made = applyChanges(emptyProfile('da'), addCustomSection(section, 'Kurser'));

  it('is made, renamed and removed, and every step can be undone', () => {
    const filled = applyChanges(made.document, [
      { op: 'insert', path: ['sections', section, 'entries'], item: { id: 'e', title: 'Førstehjælp' } },
    ]);
    const renamed = applyChanges(filled.document, renameCustomSection(section, ''));
    expect(sectionOf(renamed.document, section)?.words.en.title).toBe('Untitled section');
    expect(sectionOf(filled.document, section)?.words.en.title).toBe('Kurser');
    const removed = applyChanges(filled.document, removeCustomSection(filled.document, section, removal));
    expect(customs(removed.document)).toEqual([]);
    expect(applyChanges(removed.document, removed.inverse).document.sections).toEqual(
      filled.document.sections,
    );
    expect(applyChanges(made.document, made.inverse).document).toEqual(emptyProfile('da'));
    expect(parseProfile(JSON.parse(JSON.stringify(removed.document)))).toEqual(removed.document);
  });

  it('comes back with the first of its entries that is taken out of the trash', () => {
    const filled = own(['Kurser', '']);
    const { document } = applyChanges(filled, [
      ...removeCustomSection(filled, 'custom-0', removal),
      ...removeCustomSection(filled, 'custom-1', removal),
    ]);
    const back = (document.trash ?? []).flatMap(({ id }) => restoreEntry(document, id));
    expect(applyChanges(document, back).document.sections).toEqual(filled.sections);
  });
});

it('takes two hundred sections and ten thousand entries in its stride', () => {
  const many = profileWith(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `custom-${at}`,
        {
          fields: { title: `Afsnit ${at % 150}` },
          entries: Array.from({ length: 50 }, (_, index) => ({ id: `e${index}`, title: `Post ${index}` })),
        },
      ]),
    ),
  );
  expect(customs(many)).toHaveLength(200);
  const renamed = applyChanges(many, renameCustomSection('custom-7', 'Ny')).document;
  const same = customs(renamed).filter((section, index) => section === customs(many)[index]);
  expect(same).toHaveLength(199);
  expect(composeCv(many, defaultCv('da')).sections).toHaveLength(200);
});
