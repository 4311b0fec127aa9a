import { describe, expect, it } from 'vitest';
import { defaultCv, type CvSettings } from '#shared/model/cv.ts';
import { applyChanges } from '#shared/profile/change.ts';
import { contentOf, emptyProfile } from '#shared/profile/document.ts';
import { registry } from '#shared/sections/index.ts';
import type { SectionDefinition } from '#shared/sections/define.ts';
import {
  departuresOf,
  entriesOfCv,
  fieldChoices,
  isHead,
  reordered,
  replaceables,
  sectionsOfCv,
} from '../../../../../src/renderer/src/screens/documents/cv-sections.ts';

const text = { blocks: [{ type: 'paragraph', children: [{ text: 'Tavler og varmepumper' }] }] };
const job = (id: string, employer: string) => ({ id, employer, activities: text });
const { document: profile } = applyChanges(emptyProfile('da'), [
  { op: 'set', path: ['sections', 'personal-information', 'fields', 'givenNames'], value: 'Jonas' },
  { op: 'set', path: ['sections', 'personal-information', 'fields', 'motto'], value: 'Strøm er liv' },
  {
    op: 'set',
    path: ['sections', 'work-experience', 'entries'],
    value: [job('a', 'Havnen'), job('b', 'Værftet')],
  },
  { op: 'set', path: ['sections', 'education-training', 'entries'], value: [{ id: 'c' }] },
]);
const cv = (choices: Partial<CvSettings> = {}): CvSettings => ({ ...defaultCv('da'), ...choices });
const section = (id: string): SectionDefinition => {
  const found = registry.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const work = section('work-experience');
const content = contentOf(profile, work.id);
const ids = (choices?: Partial<CvSettings>) => sectionsOfCv(profile, cv(choices)).map(({ id }) => id);

describe('the sections of a CV', () => {
  it('are those that hold something, the person first', () => {
    expect(ids()).toEqual(['personal-information', 'work-experience', 'education-training']);
  });
  it('stand in the order of the CV, but never before the person', () => {
    expect(ids({ order: ['education-training', 'work-experience', 'personal-information'] })).toEqual([
      'personal-information',
      'education-training',
      'work-experience',
    ]);
  });
  it('keep an order that names what is gone', () => {
    expect(ids({ order: ['gone', 'education-training'] })).toEqual([
      'personal-information',
      'education-training',
      'work-experience',
    ]);
  });
});

describe('entries', () => {
  it('follow the CV where it names them, else the profile', () => {
    const order = { entryOrder: { [work.id]: ['b'] } };
    expect(entriesOfCv(content, work.id, cv(order)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(entriesOfCv(content, work.id, cv()).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it.each([
    ['c', 'a', ['c', 'a', 'b']],
    ['a', undefined, ['b', 'c', 'a']],
    ['a', 'gone', ['b', 'c', 'a']],
  ])('moves %s before %s', (id, before, expected) => {
    expect(reordered(['a', 'b', 'c'], id, before)).toEqual(expected);
  });
});

describe('single fields', () => {
  it('can be left out when they hold something and nothing depends on them', () => {
    const head = section(registry.find(isHead)?.id ?? '');
    const choices = fieldChoices(head, contentOf(profile, head.id));
    expect(choices.map(({ field }) => field)).toEqual(['motto']);
  });
  it('are shown or hidden by the CV, else by the section', () => {
    const [first] = fieldChoices(work, content, { 'work-experience.employer': 'hidden' });
    expect(first).toEqual({
      field: 'employer',
      key: 'work-experience.employer',
      shown: false,
      byItself: 'shown',
    });
    const shy = { ...work, hiddenAtFirst: ['employer'] };
    expect(fieldChoices(shy, content)[0]).toMatchObject({ shown: false, byItself: 'hidden' });
  });
});

describe('what departs from the profile', () => {
  it('is nothing in a new CV', () => {
    expect(departuresOf(work, content, cv())).toEqual({
      title: false,
      newPage: false,
      texts: 0,
      order: false,
    });
  });
  it('is counted, and only in its own section', () => {
    const [activities] = content.entries.flatMap((entry) => replaceables(work, {}, entry));
    const choices = cv({
      titles: { [work.id]: 'Værksteder' },
      newPage: { [work.id]: true },
      entryOrder: { [work.id]: ['b', 'a'] },
      overrides: {
        [activities?.key ?? '']: { blocks: [] },
        'work-experience.gone.activities': { blocks: [] },
      },
    });
    expect(departuresOf(work, content, choices)).toEqual({
      title: true,
      newPage: true,
      texts: 1,
      order: true,
    });
    const education = section('education-training');
    expect(departuresOf(education, contentOf(profile, education.id), choices).texts).toBe(0);
  });
});
