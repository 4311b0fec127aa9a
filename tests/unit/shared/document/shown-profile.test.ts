import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCv, showsAll, shownProfile } from '#shared/document/index.ts';
import { defaultCv, fieldKey, overrideKey, type CvSettings } from '#shared/model/cv.ts';
import { applyChanges } from '#shared/profile/change.ts';
import { contentOf, parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { moveToSection } from '#shared/profile/move-entry.ts';
import { sectionsOf } from '#shared/profile/sections.ts';
import { fixtureProfile, profileWith } from '../../../helpers/profiles.ts';
import { profile as anyProfile } from '../formats/arbitrary/profile.ts';

const numRuns = 60;
const da = defaultCv('da');
const paragraph = (text: string) => ({
  blocks: [{ type: 'paragraph' as const, children: [{ text }] }],
});
const secret = 'Hemmelighedskræmmer';

/** A CV that asks for everything that its sections keep back by themselves. */
const everything = (profile: ProfileDocument): CvSettings => ({
  ...da,
  fields: Object.fromEntries(
    sectionsOf(profile).flatMap(({ id, hiddenAtFirst = [] }) =>
      hiddenAtFirst.map((field) => [fieldKey(id, field), 'shown' as const]),
    ),
  ),
});

describe('a CV that hides nothing', () => {
  test('shows the very profile, what an import kept aside included', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const kept = { ...profile, extras: { 'europass-xml': [{ path: '', name: 'x', content: secret }] } };
        expect(shownProfile(kept, everything(kept))).toEqual(kept);
      }),
      { numRuns },
    );
  });

  test('may name what is gone', () => {
    const profile = fixtureProfile('danish');
    const cv = {
      ...everything(profile),
      hiddenSections: { gone: true as const, 'custom-gone': true as const },
      hiddenEntries: { gone: true as const },
      entryOrder: { 'work-experience': ['gone'], gone: ['a'] },
      overrides: { 'work-experience.gone.activities': paragraph('x'), 'about-me.gone': paragraph('x') },
      titles: { gone: 'x', 'custom-gone': 'x' },
      newPage: { gone: true as const },
    };
    expect(shownProfile(profile, cv)).toEqual(profile);
  });
});

test('a section that is hidden leaves nothing behind, whatever it held', () => {
  fc.assert(
    fc.property(anyProfile, fc.nat(), (profile, choice) => {
      const all = sectionsOf(profile);
      const { id } = all[choice % all.length] ?? { id: '' };
      const cv: CvSettings = { ...everything(profile), hiddenSections: { [id]: true } };
      const shown = shownProfile(profile, cv);
      expect(contentOf(shown, id)).toEqual({ fields: {}, entries: [] });
      expect(parseProfile(structuredClone(shown))).toEqual(shown);
      expect(shownProfile(shown, cv)).toEqual(shown);
    }),
    { numRuns },
  );
});

test('every field can be hidden by itself, of the section and of its entries', () => {
  fc.assert(
    fc.property(anyProfile, fc.nat(), (profile, choice) => {
      const keys = sectionsOf(profile).flatMap(({ id, fields, entry = {} }) =>
        [...Object.keys(fields), ...Object.keys(entry)].map((field) => [id, field] as const),
      );
      const [id, field] = keys[choice % keys.length] ?? ['', ''];
      const all = everything(profile);
      const shown = shownProfile(profile, {
        ...all,
        fields: { ...all.fields, [fieldKey(id, field)]: 'hidden' },
      });
      const { fields, entries } = contentOf(shown, id);
      for (const record of [fields, ...entries]) expect(record).not.toHaveProperty([field]);
      expect(entries.map((entry) => entry.id)).toEqual(
        contentOf(profile, id).entries.map((entry) => entry.id),
      );
    }),
    { numRuns },
  );
});

test('whatever a CV chooses, it shows the same of what it shows already', () => {
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.nat({ max: 400 }).map(String), value, { maxKeys: 40 });
  const choices = fc.record({
    sections: some(fc.constant(true as const)),
    fields: some(fc.boolean()),
    entries: some(fc.nat()),
  });
  fc.assert(
    fc.property(anyProfile, choices, fc.boolean(), (profile, chosen, photo) => {
      const all = sectionsOf(profile);
      const fieldKeys = all.flatMap(({ id, fields, entry = {} }) =>
        [...Object.keys(fields), ...Object.keys(entry)].map((field) => fieldKey(id, field)),
      );
      const entryIds = all.flatMap(({ id }) => contentOf(profile, id).entries.map((entry) => entry.id));
      const named = <T>(names: string[], by: Record<string, T>): [string, T][] =>
        Object.entries(by).flatMap(([at, value]) => {
          const name = names[Number(at)];
          return name === undefined ? [] : [[name, value]];
        });
      const cv: CvSettings = {
        ...da,
        photo,
        hiddenSections: Object.fromEntries(named(all.map(({ id }) => id).toReversed(), chosen.sections)),
        fields: Object.fromEntries(
          named(fieldKeys, chosen.fields).map(([key, shown]) => [key, shown ? 'shown' : 'hidden']),
        ),
        hiddenEntries: Object.fromEntries(
          named(entryIds, chosen.entries).flatMap(([id, n]) => (n % 2 === 0 ? [[id, true as const]] : [])),
        ),
        entryOrder: Object.fromEntries(
          all.map(({ id }) => [id, named(entryIds, chosen.entries).map(([name]) => name)]),
        ),
      };
      const shown = shownProfile(profile, cv);
      expect(shownProfile(shown, cv)).toEqual(shown);
      expect(parseProfile(structuredClone(shown))).toEqual(shown);
      expect(composeCv(shown, cv)).toEqual(composeCv(profile, cv));
    }),
    { numRuns },
  );
});

test('entries stand in the order of the CV, those that it does not name after them, and hidden ones are gone', () => {
  const profile = profileWith({
    'work-experience': { entries: ['a', 'b', 'c', 'd'].map((id) => ({ id, employer: id })) },
  });
  const ids = (cv: Partial<CvSettings>) =>
    contentOf(shownProfile(profile, { ...da, ...cv }), 'work-experience').entries.map(({ id }) => id);
  expect(ids({ entryOrder: { 'work-experience': ['c', 'gone', 'a'] } })).toEqual(['c', 'a', 'b', 'd']);
  expect(ids({ hiddenEntries: { b: true }, entryOrder: { 'work-experience': ['d'] } })).toEqual([
    'd',
    'a',
    'c',
  ]);
});

describe('texts of the CV’s own', () => {
  const profile = profileWith({
    'about-me': { fields: { text: paragraph(secret) } },
    'work-experience': {
      entries: [
        { id: 'a', employer: 'A', activities: paragraph(secret) },
        { id: 'b', employer: 'B', activities: paragraph('Egen') },
      ],
    },
    'custom-x': { fields: { title: secret }, entries: [{ id: 'y', title: 'Y' }] },
  });
  const overrides = {
    [overrideKey('about-me', 'text')]: paragraph('Om mig her'),
    [overrideKey('work-experience', 'activities', 'a')]: paragraph('Opgaver her'),
    [overrideKey('work-experience', 'employer', 'b')]: paragraph('ingen rig tekst'),
  };
  const shown = shownProfile(profile, { ...da, overrides, titles: { 'custom-x': 'Orlov' } });

  test('stand in the place of the profile’s, which is nowhere', () => {
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(shown.sections['about-me'].fields.text).toEqual(paragraph('Om mig her'));
    expect(shown.sections['work-experience'].entries).toEqual([
      { id: 'a', employer: 'A', activities: paragraph('Opgaver her') },
      { id: 'b', employer: 'B', activities: paragraph('Egen') },
    ]);
    expect(contentOf(shown, 'custom-x').fields).toEqual({ title: 'Orlov' });
  });

  test('stay with an entry that moves to another section', () => {
    const text = paragraph('Flyttet med');
    const cv = { ...da, overrides: { [overrideKey('volunteering', 'description', 'v')]: text } };
    const item = { id: 'v', title: 'Lektiehjælp', description: paragraph(secret) };
    const volunteer = profileWith({ volunteering: { entries: [item] } });
    const moved = applyChanges(volunteer, moveToSection(volunteer, 'volunteering', 'v', { to: 'projects' }));
    for (const each of [volunteer, moved.document]) {
      expect(JSON.stringify(shownProfile(each, cv))).not.toContain(secret);
      expect(JSON.stringify(shownProfile(each, cv))).toContain('Flyttet med');
    }
    expect(contentOf(moved.document, 'projects').entries).toHaveLength(1);
  });

  test('do not show a field that is hidden', () => {
    const hidden = shownProfile(profile, { ...da, overrides, fields: { 'about-me.text': 'hidden' } });
    expect(hidden.sections['about-me'].fields).toEqual({});
  });

  test('do not show a section that is hidden', () => {
    const hiddenSections = { 'about-me': true as const, 'work-experience': true as const };
    const hidden = shownProfile(profile, { ...da, overrides, hiddenSections });
    expect(JSON.stringify(hidden)).not.toContain('her');
    expect(composeCv(profile, { ...da, overrides, hiddenSections }).sections.map(({ id }) => id)).toEqual([
      'custom-x',
    ]);
  });

  test.each([{ overrides }, { titles: { 'custom-x': 'Orlov' } }])(
    'leave nothing behind that an import kept aside',
    (own) => {
      const kept = { ...profile, extras: { x: [{ path: '', name: '', content: 'Andetsteds' }] } };
      expect(showsAll(kept, da)).toBe(true);
      expect(shownProfile(kept, da)).toEqual(kept);
      expect(showsAll(kept, { ...da, ...own })).toBe(false);
      expect(JSON.stringify(shownProfile(kept, { ...da, ...own }))).not.toContain('Andetsteds');
    },
  );
});

describe('as soon as anything is hidden', () => {
  const photo = { file: 'a'.repeat(64) };
  const profile = parseProfile({
    version: 1,
    language: 'da',
    sections: {
      'personal-information': {
        fields: {
          givenNames: 'Bo',
          photo,
          fromTomorrow: secret,
          emails: [
            { id: 'e', address: 'bo@example.org', extras: { x: [{ path: '', name: '', content: secret }] } },
          ],
        },
      },
      'work-experience': {
        entries: [
          { id: 'a', employer: 'A', later: secret, extras: { x: [{ path: '', name: '', content: secret }] } },
        ],
      },
      'section-from-tomorrow': { fields: { a: secret } },
      'custom-x': { fields: { title: 'X' }, entries: [{ id: 'y', title: 'Y' }] },
    },
    extras: { x: [{ path: '', name: '', content: secret }] },
    later: secret,
    trash: [
      {
        id: 't',
        section: 'work-experience',
        item: { id: 'z', employer: secret },
        removedAt: '2026-01-01T00:00:00Z',
      },
    ],
  });

  test('nothing goes along that was kept aside or is not known', () => {
    const shown = shownProfile(profile, { ...da, photo: false });
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(shown.sections['personal-information'].fields).toEqual({
      givenNames: 'Bo',
      emails: [{ id: 'e', address: 'bo@example.org' }],
    });
    expect(contentOf(shown, 'custom-x').entries).toEqual([{ id: 'y', title: 'Y' }]);
    expect(
      contentOf(shownProfile(profile, { ...da, hiddenSections: { 'custom-x': true } }), 'custom-x'),
    ).toEqual({
      fields: {},
      entries: [],
    });
    expect(
      shownProfile(profile, { ...da, hiddenSections: { 'custom-x': true } }).sections,
    ).not.toHaveProperty('custom-x');
  });

  test('but a CV that hides nothing keeps all of it, except the trash', () => {
    const { trash: _, ...rest } = profile;
    expect(shownProfile(profile, da)).toEqual(rest);
  });

  test('the photo is gone with its field as with the choice of none', () => {
    for (const cv of [{ photo: false }, { fields: { 'personal-information.photo': 'hidden' as const } }])
      expect(JSON.stringify(shownProfile(profile, { ...da, ...cv }))).not.toContain(photo.file);
  });
});
