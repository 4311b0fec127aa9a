import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateSkills, placesOfSkill, skillKey, skillNames } from '#shared/profile/skill-names.ts';
import { profileWith } from '../../../helpers/profiles.ts';

describe('a list that somebody pastes', () => {
  it.each([
    ['lines', 'Excel\nWord\r\n\r\n  Power BI  ', ['Excel', 'Word', 'Power BI']],
    [
      'bullets',
      '• Excel\n- Word\n*  Outlook\n–\tTeams\n▪Visio\n[x] Revit',
      'Excel Word Outlook Teams Visio Revit',
    ],
    ['numbers', '1. Excel\n2) Word\n(3) Teams\na) Visio', 'Excel Word Teams Visio'],
    ['commas', 'Excel, Word,Outlook og regneark.', ['Excel', 'Word', 'Outlook og regneark']],
    ['a last comma with a word', 'Excel, Word, and Teams', 'Excel Word Teams'],
    ['semicolons before commas', 'Excel, pivot; Word', ['Excel, pivot', 'Word']],
    ['brackets', 'Adobe (Photoshop, Illustrator), GIMP', ['Adobe (Photoshop, Illustrator)', 'GIMP']],
    ['tabs, as from a table', 'Excel\tAvanceret', 'Excel Avanceret'],
    ['numbers with decimals', 'Python 3,11, Rust', ['Python 3,11', 'Rust']],
    ['the same twice', 'Excel, excel, EXCEL\nWord', 'Excel Word'],
    ['names that begin as a list does', '3D-print\n.NET\nC++\nC#\n-', ['3D-print', '.NET', 'C++', 'C#']],
    ['nothing', ' \n • \n ,;, ', []],
  ])('is read: %s', (_, text, expected) => {
    expect(skillNames(text)).toEqual(typeof expected === 'string' ? expected.split(' ') : expected);
  });

  it('loses no letter and no digit that is not a number of the list, and reads its own names again', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅa-zæøå][A-Za-zæøå0-9+#.-]{0,12}[A-Za-z0-9+#]$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: skillKey }), (all) => {
        expect(skillNames(all.join('\n'))).toEqual(all);
        expect(skillNames(all.map((each, index) => `${index + 1}. ${each}`).join('\n'))).toEqual(all);
        expect(skillNames(all.join('; '))).toEqual(all);
      }),
    );
  });
});

describe('two names', () => {
  it.each([
    ['Node.js', 'NodeJS'],
    ['Power BI', 'powerbi'],
    ['Café', 'cafe\u0301'],
    ['Måling', 'Maaling'],
    ['C #', 'C#'],
  ])('are one skill: %s and %s', (a, b) => expect(skillKey(a)).toBe(skillKey(b)));
  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['Excel', 'Excel 2'],
    ['???', '!!!'],
  ])('are two skills: %s and %s', (a, b) => expect(skillKey(a)).not.toBe(skillKey(b)));
});

it('skills that stand twice are named with where they stand, groups first', () => {
  const document = profileWith({
    'digital-skills': {
      fields: {
        ungrouped: [{ id: 'a', name: 'excel ' }, { id: 'b' }, { id: 'c' }],
        wanted: [{ id: 'd', name: 'EXCEL' }],
      },
      entries: [{ id: 'g', skills: [{ id: 'a', name: 'Excel' }] }],
    },
  });
  expect(duplicateSkills(document).map(({ found }) => found.map(({ place }) => place))).toEqual([
    [{ group: 'g' }, 'ungrouped', 'wanted'],
  ]);
  expect(placesOfSkill(document, 'E x c e l')).toHaveLength(3);
  expect(placesOfSkill(document, 'Word')).toEqual([]);
});
