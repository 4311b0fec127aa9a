import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import {
  addSkills,
  allSkills,
  learnedSkill,
  mergeGroups,
  moveSkills,
  renameGroup,
  skillsIn,
  splitGroup,
  type SkillPlace,
} from '#shared/profile/skill-groups.ts';
import { digitalSkills } from '#shared/sections/digital-skills/index.ts';
import { profileWith } from '../../../helpers/profiles.ts';
import { contentOf, withoutIds } from '../formats/arbitrary/profile.ts';

const document = profileWith({
  'digital-skills': {
    fields: {
      ungrouped: [{ id: 'teams', name: 'Teams' }],
      wanted: [{ id: 'plc', name: 'PLC', when: { year: 2027 }, level: { code: 'basic' } }],
    },
    entries: [
      {
        id: 'site',
        title: 'På pladsen',
        skills: [
          { id: 'knx', name: 'KNX' },
          { id: 'ets', name: 'ETS6', note: 'kursus' },
          { id: 'tablet', name: 'Tablet' },
        ],
      },
      { id: 'drawing', title: 'Tegning', skills: [{ id: 'knx', name: 'AutoCAD' }] },
      { id: 'empty' },
    ],
  },
});
const names = (after: ProfileDocument, place: SkillPlace) => skillsIn(after, place).map(({ name }) => name);
/** A list that was made for its first item stays when that is undone. */
const withoutEmptyLists = (each: ProfileDocument): unknown =>
  JSON.parse(
    JSON.stringify(each, (_, value: unknown) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );
const apply = (changes: Change[], to = document) => {
  const { document: after, inverse } = applyChanges(to, changes);
  expect(withoutEmptyLists(applyChanges(after, inverse).document)).toEqual(withoutEmptyLists(to));
  expect(parseProfile(structuredClone(after))).toEqual(after);
  return after;
};

const anySkills = contentOf(digitalSkills).map((content) => profileWith({ 'digital-skills': content }));

describe('skills', () => {
  it('are added before one of a list or at its end, in their order', () => {
    const skills = ['a', 'b'].map((id) => ({ id, name: id }));
    expect(names(apply(addSkills({ group: 'site' }, skills, 'ets')), { group: 'site' })).toEqual([
      'KNX',
      'a',
      'b',
      'ETS6',
      'Tablet',
    ]);
    expect(names(apply(addSkills('wanted', skills)), 'wanted')).toEqual(['PLC', 'a', 'b']);
    expect(names(apply(addSkills({ group: 'empty' }, skills)), { group: 'empty' })).toEqual(['a', 'b']);
  });

  it('move together, whole, from several lists, and give way to an id that is taken', () => {
    const moved = [
      { place: { group: 'site' }, id: 'knx' },
      { place: 'ungrouped' as const, id: 'teams' },
      { place: { group: 'gone' }, id: 'x' },
    ];
    const after = apply(moveSkills(document, moved, { group: 'drawing' }, 'knx'));
    expect(skillsIn(after, { group: 'drawing' })).toEqual([
      { id: 'knx-2', name: 'KNX' },
      { id: 'teams', name: 'Teams' },
      { id: 'knx', name: 'AutoCAD' },
    ]);
    expect(names(after, { group: 'site' })).toEqual(['ETS6', 'Tablet']);
  });

  it('move within their list', () => {
    const place = { group: 'site' };
    const last = apply(moveSkills(document, [{ place, id: 'knx' }], place));
    expect(names(last, place)).toEqual(['ETS6', 'Tablet', 'KNX']);
    expect(moveSkills(document, [{ place, id: 'knx' }], place, 'knx')).toEqual([]);
  });

  it('that are learnt leave the list of wanted ones without their date', () => {
    const after = apply(learnedSkill(document, 'plc'));
    expect(skillsIn(after, 'wanted')).toEqual([]);
    expect(skillsIn(after, 'ungrouped').at(-1)).toEqual({ id: 'plc', name: 'PLC', level: { code: 'basic' } });
    expect(names(apply(learnedSkill(document, 'plc', { group: 'site' })), { group: 'site' })).toContain(
      'PLC',
    );
    expect(learnedSkill(document, 'gone')).toEqual([]);
  });
});

describe('groups', () => {
  it('are renamed, and lose their name when it is emptied', () => {
    const { entries } = apply(renameGroup('site', 'Byggeplads')).sections['digital-skills'];
    expect(entries[0]?.title).toBe('Byggeplads');
    expect(apply(renameGroup('site', '')).sections['digital-skills'].entries[0]).not.toHaveProperty('title');
  });

  it('are merged with what an import kept aside with both', () => {
    const aside = (name: string) => ({ 'europass-xml': [{ path: '', name, content: `<${name}/>` }] });
    const { entries } = document.sections['digital-skills'];
    const [site, drawing] = entries.map((group) => ({ ...group, extras: aside(group.id) }));
    const kept = profileWith({ 'digital-skills': { fields: {}, entries: [site, drawing] } });
    const after = apply(mergeGroups(kept, 'site', 'drawing'), kept).sections['digital-skills'].entries;
    expect(after.map(({ id, title }) => [id, title])).toEqual([['drawing', 'Tegning']]);
    expect(after[0]?.skills?.map(({ name }) => name)).toEqual(['AutoCAD', 'KNX', 'ETS6', 'Tablet']);
    expect(after[0]?.extras?.['europass-xml']?.map(({ name }) => name)).toEqual(['drawing', 'site']);
  });

  it('are split: what was chosen becomes a group after the other', () => {
    const made = { id: 'new', title: 'Programmering' };
    const after = apply(splitGroup(document, 'site', new Set(['tablet', 'knx', 'gone']), made));
    expect(after.sections['digital-skills'].entries.map(({ id }) => id)).toEqual([
      'site',
      'new',
      'drawing',
      'empty',
    ]);
    expect(names(after, { group: 'new' })).toEqual(['KNX', 'Tablet']);
    expect(names(after, { group: 'site' })).toEqual(['ETS6']);
    expect(splitGroup(document, 'site', new Set(), made)).toEqual([]);
  });

  it('lose no skill, and nothing of one, when they are merged and split', () => {
    const sorted = (each: ProfileDocument) =>
      allSkills(each)
        .map(({ skill }) => JSON.stringify(withoutIds(skill)))
        .sort();
    fc.assert(
      fc.property(anySkills, fc.nat(), fc.nat(), fc.nat(), (each, a, b, chosen) => {
        const { entries } = each.sections['digital-skills'];
        fc.pre(entries.length > 1 && new Set(entries.map(({ id }) => id)).size === entries.length);
        const [from, into] = [entries[a % entries.length]?.id ?? '', entries[b % entries.length]?.id ?? ''];
        const merged = apply(mergeGroups(each, from, into), each);
        expect(sorted(merged)).toEqual(sorted(each));
        const ids = skillsIn(each, { group: from }).filter((_, index) => (chosen >> index) % 2 === 1);
        const split = splitGroup(each, from, new Set(ids.map(({ id }) => id)), {
          id: 'new-group',
          title: '',
        });
        expect(sorted(apply(split, each))).toEqual(sorted(each));
      }),
      { numRuns: 100 },
    );
  });
});
