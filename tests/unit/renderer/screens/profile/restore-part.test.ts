import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/profile/change.ts';
import { addCustomSection, customSectionId, removeCustomSection } from '#shared/profile/custom-sections.ts';
import { contentOf } from '#shared/profile/document.ts';
import {
  restoreEntryOf,
  restoreFieldsOf,
} from '../../../../../src/renderer/src/screens/profile/restore-part.ts';
import { sampleProfile } from '../../../../helpers/profiles.ts';

const earlier = sampleProfile('en');
const section = 'work-experience';
const path = ['sections', section, 'entries'];
const jobs = contentOf(earlier, section).entries;
const [, second] = jobs;
const id = second?.id ?? '';

describe('restoreEntryOf', () => {
  it('puts a deleted entry back where it stood', () => {
    const { document } = applyChanges(earlier, [{ op: 'remove', path, id }]);
    const back = applyChanges(document, restoreEntryOf(earlier, document, section, id)).document;
    expect(contentOf(back, section).entries).toEqual(jobs);
  });

  it('takes fields back that changed, came or went, and nothing else', () => {
    const { document } = applyChanges(earlier, [
      { op: 'set', path: [...path, id, 'employer'], value: 'Elsewhere' },
      { op: 'set', path: [...path, id, 'department'], value: 'New' },
      { op: 'set', path: ['sections', 'about-me', 'fields'], value: {} },
    ]);
    const back = applyChanges(document, restoreEntryOf(earlier, document, section, id)).document;
    expect(contentOf(back, section).entries).toEqual(jobs);
    expect(contentOf(back, 'about-me').fields).toEqual({});
  });

  it('makes a section of one’s own again that is gone', () => {
    const own = customSectionId('sea');
    const made = applyChanges(earlier, [
      ...addCustomSection(own, 'At sea'),
      { op: 'insert', path: ['sections', own, 'entries'], item: { id: 'one', title: 'Radio' } },
    ]).document;
    const removal = { newId: () => 'trashed', removedAt: '2026-01-01T00:00:00Z' };
    const gone = applyChanges(made, removeCustomSection(made, own, removal)).document;
    const back = applyChanges(gone, restoreEntryOf(made, gone, own, 'one')).document;
    expect(contentOf(back, own)).toEqual(contentOf(made, own));
  });

  it('has nothing to do for an entry that was not there', () => {
    expect(restoreEntryOf(earlier, earlier, section, 'nobody')).toEqual([]);
  });
});

it('restoreFieldsOf takes a section’s own fields back', () => {
  const { document } = applyChanges(earlier, [
    { op: 'set', path: ['sections', 'personal-information', 'fields', 'headline'], value: 'Other' },
  ]);
  const changes = restoreFieldsOf(earlier, document, 'personal-information');
  expect(applyChanges(document, changes).document).toEqual(earlier);
});
