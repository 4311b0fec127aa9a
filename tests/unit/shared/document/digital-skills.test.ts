import { describe, expect, test } from 'vitest';
import { composeCv, shownProfile, type Block } from '#shared/document/index.ts';
import { defaultCv, fieldKey, type CvSettings } from '#shared/model/cv.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const profile = profileWith({
  'digital-skills': {
    fields: {
      ungrouped: [{ id: 'a', name: 'Teams', level: { code: 'basic' }, when: { year: 2025 } }],
      wanted: [
        { id: 'b', name: 'PLC', when: { year: 2027 } },
        { id: 'c', name: '  ' },
      ],
      assessments: [
        { id: 'old', creation: { code: 'basic' } },
        {
          id: 'new',
          date: { year: 2026, month: 9 },
          framework: { code: '2.2' },
          creation: { code: 'advanced' },
          safety: { label: 'ret godt' },
          answers: 'creation-basic-1:yes',
        },
        { id: 'begun', date: { year: 2026, month: 10 }, answers: 'safety-basic-1:yes' },
      ],
    },
    entries: [
      {
        id: 'g',
        title: 'CNC',
        skills: [
          { id: 'a', name: 'Alphacam (fræsning)', level: { code: 'specialist' }, note: 'fem akser' },
          { id: 'b', name: 'Rhino', note: 'privat', link: 'https://x.example.org' },
        ],
      },
    ],
  },
});
const asking = (language: string, ...choices: string[]): CvSettings => ({
  ...defaultCv(language),
  fields: Object.fromEntries(choices.map((choice) => [fieldKey('digital-skills', choice), 'shown'])),
});
const blocksOf = (cv: CvSettings): Block[] => composeCv(profile, cv).sections.flatMap(({ blocks }) => blocks);

describe('digital skills on paper', () => {
  test('are names in groups; what is wanted, levels, notes and assessments wait to be asked for', () => {
    expect(blocksOf(defaultCv('da'))).toEqual([
      { kind: 'tags', id: 'g', label: 'CNC', items: ['Alphacam (fræsning)', 'Rhino'] },
      { kind: 'tags', items: ['Teams'] },
    ]);
  });

  test('have their levels and notes in words, within brackets that the name ends with', () => {
    expect(blocksOf(asking('da', 'levels', 'notes'))).toEqual([
      {
        kind: 'tags',
        id: 'g',
        label: 'CNC',
        items: ['Alphacam (fræsning, specialist, fem akser)', 'Rhino (privat)'],
      },
      { kind: 'tags', items: ['Teams (grundlæggende)'] },
    ]);
    expect(blocksOf(asking('bg', 'levels')).at(-1)).toMatchObject({ items: ['Teams (основно)'] });
  });

  test('are followed by wanted ones with their date', () => {
    expect(blocksOf(asking('en', 'wanted')).at(-1)).toEqual({
      kind: 'tags',
      label: 'Wants to learn',
      items: ['PLC (2027)'],
    });
  });

  test('end with the newest assessment that gives a level, in the words of its version', () => {
    expect(blocksOf(asking('da', 'assessments')).at(-1)).toEqual({
      kind: 'area-levels',
      label: 'Selvevaluering',
      remark: 'DigComp 2.2, 09/2026',
      rows: [
        { label: 'Produktion af digitalt indhold', level: 'Avanceret', step: { reached: 3, of: 4 } },
        { label: 'Sikkerhed', level: 'ret godt' },
      ],
    });
  });
});

describe('what goes out with a CV', () => {
  const told = (cv: CvSettings) => JSON.stringify(shownProfile(profile, cv));

  test('is neither wanted skills, assessments nor notes that it does not show', () => {
    for (const secret of ['PLC', 'ret godt', 'privat', 'x.example.org', 'fem akser'])
      expect(told(defaultCv('da')), secret).not.toContain(secret);
    expect(told(defaultCv('da'))).toContain('specialist');
  });

  test('is everything, in a CV that asks for everything', () => {
    const all = asking('da', 'wanted', 'assessments', 'levels', 'notes');
    expect(shownProfile(profile, all)).toEqual(profile);
  });
});
