import { describe, expect, it } from 'vitest';
import { digitalTools } from '#shared/codes/digital-tools.ts';
import { skillKey } from '#shared/profile/skill-names.ts';
import { suggestSkills } from '#shared/profile/skill-suggestions.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const text = (words: string) => ({ blocks: [{ type: 'paragraph', children: [{ text: words }] }] });
const withJob = (words: string, skills: string[] = []) =>
  profileWith({
    'personal-information': { fields: { familyName: 'Docker' }, entries: [] },
    'work-experience': {
      fields: {},
      entries: [{ id: 'job', employer: 'Gitlab ApS', activities: text(words) }],
    },
    'digital-skills': {
      fields: { ungrouped: skills.map((name, index) => ({ id: `s${index}`, name })) },
      entries: [],
    },
  });
const suggested = (words: string, skills?: string[]) =>
  suggestSkills(withJob(words, skills)).map(({ name }) => name);

describe('suggestions', () => {
  it('are what the person named elsewhere, with where it stands', () => {
    expect(suggestSkills(withJob('Tegnede i AutoCAD og styrede med autocad-makroer.'))).toEqual(
      [
        { name: 'GitLab', kind: 'software', found: [{ section: 'work-experience', entry: 'job' }] },
        { name: 'AutoCAD', kind: 'software', found: [{ section: 'work-experience', entry: 'job' }] },
      ].toSorted((a, b) => order(a.name) - order(b.name)),
    );
  });

  it('leave out what is a skill already, under any of its names', () => {
    expect(suggested('Skrev Python og lavede tal i Excel', ['python'])).toEqual(['Excel', 'GitLab']);
    expect(suggested('Lavede tal i Excel', ['Microsoft Excel', 'Git lab'])).toEqual([]);
  });

  it.each([
    ['I excel at this. Access to teams was good', []],
    ['Excel at what you do', []],
    ['Excel, Word', ['Excel', 'Word']],
    ['Passwords og Wordpressing', []],
    ['Vi brugte Teams hver dag', ['Teams']],
    ['Programmerede i Java', ['Java']],
    ['Programmerede i JavaScript', ['JavaScript']],
    ['Kodede i C++', ['C++']],
  ])('take whole words, and common words only where they are names: %s', (words, expected) => {
    expect(suggested(words).filter((name) => name !== 'GitLab')).toEqual(expected);
  });

  it('come from nowhere else', () => {
    expect(suggestSkills(profileWith({}))).toEqual([]);
  });
});

const order = (name: string) => digitalTools.findIndex(({ names }) => names[0] === name);

it('no tool is listed twice', () => {
  const keys = digitalTools.flatMap(({ names }) => [...new Set(names.map(skillKey))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(digitalTools.length).toBeGreaterThan(190);
});
