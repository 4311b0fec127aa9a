import { describe, expect, it } from 'vitest';
import { registry, sectionById } from '#shared/sections/index.ts';
import { emptyProfile, parseProfile } from '#shared/profile/document.ts';
import { duplicate } from '../../../../../src/renderer/src/screens/profile/duplicate.ts';
import { placeOfChange } from '../../../../../src/renderer/src/screens/profile/place-of-change.ts';
import {
  countOf,
  groupsOf,
  sharedLists,
} from '../../../../../src/renderer/src/screens/profile/section-view.ts';
import { sampleProfile } from '../../../../helpers/profiles.ts';

const count = (id: string, document = sampleProfile('da')) => {
  const section = sectionById(id);
  return section && countOf(section, document);
};

describe('countOf', () => {
  it('counts entries, with what stands beside them', () => {
    expect(count('work-experience')).toBe(4);
    expect(count('language')).toBe(4); // one mother tongue and three others
  });
  it('counts the things in the groups where the groups are only their order', () => {
    const { fields, entries } = sampleProfile('da').sections['digital-skills'];
    const skills = entries.reduce(
      (sum, { skills = [] }) => sum + skills.length,
      fields.ungrouped?.length ?? 0,
    );
    expect(count('digital-skills')).toBe(skills);
    expect(skills).toBeGreaterThan(entries.length);
  });
  it('says nothing of a section that has no entries', () => {
    expect(count('personal-information')).toBeUndefined();
    expect(count('work-experience', emptyProfile('da'))).toBe(0);
  });
});

it('sees which lists take each other’s items by their shape', () => {
  const shared = (id: string) => {
    const section = sectionById(id);
    return section && sharedLists(section);
  };
  expect(shared('digital-skills')).toEqual({ own: 'ungrouped', inEntries: 'skills' });
  expect(shared('language')).toBeUndefined();
});

it('shows every section under one caption', () => {
  const document = emptyProfile('da');
  const own = { 'custom-a': { fields: { title: 'Kurser' }, entries: [] } };
  const withOwn = parseProfile({ ...document, sections: { ...document.sections, ...own } });
  const shown = (profile: typeof document) =>
    groupsOf(profile).flatMap(({ sections }) => sections.map(({ words }) => words.da.title));
  expect(shown(document).sort()).toEqual(registry.map(({ words }) => words.da.title).sort());
  expect(shown(withOwn).at(-1)).toBe('Kurser');
});

describe('placeOfChange', () => {
  const entries = ['sections', 'work-experience', 'entries'];
  it('opens an entry for what changed within it', () => {
    expect(placeOfChange({ op: 'set', path: [...entries, 'a', 'city'] })).toEqual({
      section: 'work-experience',
      entry: 'a',
    });
    expect(placeOfChange({ op: 'remove', path: [...entries, 'a', 'links'], id: 'l' })).toEqual({
      section: 'work-experience',
      entry: 'a',
    });
  });
  it('opens nothing for an entry that came, went or moved', () => {
    expect(placeOfChange({ op: 'remove', path: entries, id: 'a' })).toEqual({ section: 'work-experience' });
  });
  it('knows no place outside the sections', () => {
    expect(placeOfChange({ op: 'set', path: ['language'] })).toBeUndefined();
  });
});

it('gives a copy ids of its own, down to its lists, and not what an import kept aside', () => {
  let next = 0;
  const entry = {
    id: 'a',
    employer: 'Havnen',
    links: [{ id: 'l', url: 'https://eksempel.dk' }],
    extras: { europass: [] },
  };
  expect(duplicate(entry, () => `new-${(next += 1)}`)).toEqual({
    id: 'new-1',
    employer: 'Havnen',
    links: [{ id: 'new-2', url: 'https://eksempel.dk' }],
  });
  expect(entry.id).toBe('a');
});
