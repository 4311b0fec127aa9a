import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/profile/change.ts';
import { moveToSection } from '#shared/profile/move-entry.ts';
import { provableAt, provables, withoutNamed, type Provable } from '#shared/profile/provable.ts';
import { removeCustomSection } from '#shared/profile/custom-sections.ts';
import { trashEntry } from '#shared/profile/trash.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const context = { name: () => undefined, label: (field: string) => field };
const titleOf = (provable: Provable | undefined) => provable?.summary(context).title;
const removal = { newId: () => 't1', removedAt: '2026-03-01T10:00:00.000Z' };
const profile = profileWith({
  certifications: { entries: [{ id: 'cert', name: 'KNX grundkursus' }] },
  projects: { entries: [{ id: 'p', title: 'Solceller' }] },
  'digital-skills': {
    fields: { ungrouped: [{ id: 's1', name: 'Excel' }], wanted: [{ id: 's2', name: 'Revit' }] },
    entries: [{ id: 'g', title: 'Tegning', skills: [{ id: 's3', name: 'AutoCAD' }] }],
  },
  'custom-x': { fields: { title: 'Kurser' }, entries: [{ id: 'own', title: 'Førstehjælp' }] },
});

describe('what can be proved', () => {
  it('is every entry, and every skill rather than the group that it stands in', () => {
    expect(provables(profile).map(titleOf)).toEqual([
      'AutoCAD',
      'Excel',
      'Revit',
      'KNX grundkursus',
      'Solceller',
      'Førstehjælp',
    ]);
  });

  it('is found where the link says, and where it was moved to', () => {
    const place = { section: 'projects', entry: 'p' };
    expect(provableAt(profile, place)).toMatchObject({ section: { id: 'projects' }, removed: false });
    const moved = applyChanges(
      profile,
      moveToSection(profile, 'projects', 'p', { to: 'volunteering' }),
    ).document;
    const found = provableAt(moved, place);
    expect(found?.section.id).toBe('volunteering');
    expect(titleOf(found)).toBe('Solceller');
  });

  it('is found in the trash under its old name, also from a section that is gone', () => {
    const without = applyChanges(profile, removeCustomSection(profile, 'custom-x', removal)).document;
    const found = provableAt(without, { section: 'custom-x', entry: 'own' });
    expect(found).toMatchObject({ removed: true });
    expect(titleOf(found)).toBe('Førstehjælp');
    expect(found?.section.words.da.title).toBe('Kurser');
  });

  it('stands rather than lies in the trash where it is both', () => {
    const removed = applyChanges(profile, trashEntry(profile, 'projects', 'p', removal)).document;
    const again = applyChanges(removed, [
      { op: 'insert', path: ['sections', 'projects', 'entries'], item: { id: 'p', title: 'Ny' } },
    ]).document;
    expect(titleOf(provableAt(again, { section: 'projects', entry: 'p' }))).toBe('Ny');
    expect(provableAt(removed, { section: 'projects', entry: 'p' })?.removed).toBe(true);
  });

  it('is not there when it is gone for good', () => {
    expect(provableAt(profile, { section: 'projects', entry: 'never' })).toBeUndefined();
  });
});

describe('what names a document', () => {
  const languages = profileWith({
    language: {
      entries: [
        {
          id: 'es',
          certificates: [
            { id: 'c1', title: 'B1', document: 'doc' },
            { id: 'c2', title: 'DELE', document: 'other' },
          ],
        },
        { id: 'fr', certificates: [{ id: 'c1', document: 'doc' }] },
      ],
    },
  });

  it('is a certificate of the language, and no other language’s', () => {
    const changes = withoutNamed(languages, { section: 'language', entry: 'es' }, 'doc');
    const { document, inverse } = applyChanges(languages, changes);
    const [es, fr] = document.sections.language.entries;
    expect(es?.certificates?.map((each) => each.document)).toEqual([undefined, 'other']);
    expect(fr?.certificates?.[0]?.document).toBe('doc');
    expect(applyChanges(document, inverse).document).toEqual(languages);
  });

  it('is nothing where only the link says so', () => {
    expect(withoutNamed(profile, { section: 'projects', entry: 'p' }, 'doc')).toEqual([]);
  });
});
