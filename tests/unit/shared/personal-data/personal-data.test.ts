import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCv, composeLetter, shownProfile } from '#shared/document/index.ts';
import { newAssessment, newCv, newLetter, newPassport, type PrintedPaper } from '#shared/papers/index.ts';
import { personalDataIn, withChoice } from '#shared/personal-data/index.ts';
import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';
import { sectionById } from '#shared/sections/index.ts';
import { sampleProfile } from '../../../helpers/profiles.ts';
import { profile as anyProfile } from '../formats/arbitrary/profile.ts';

const file = 'a'.repeat(64);
const plain = newCv('CV', 'da');
const cv: PrintedPaper = { ...plain, cv: { ...plain.cv, closing: { signature: { file } } } };
const letter = newLetter('Brev', 'da');

const shownKeys = (profile: ProfileDocument, paper: PrintedPaper) =>
  personalDataIn(profile, paper)
    .filter(({ shown }) => shown)
    .map(({ key }) => key);

/** The paper with every switch turned. */
const allTurned = (profile: ProfileDocument, paper: PrintedPaper, shown: boolean): PrintedPaper =>
  personalDataIn(profile, paper).reduce((turned, { key }) => withChoice(turned, key, shown), paper);

describe('in the sample profile', () => {
  const profile = sampleProfile('da');

  test('a CV shows what its sections do by themselves, and keeps identity papers back', () => {
    const found = personalDataIn(profile, cv);
    expect(found.length).toBeGreaterThan(6);
    expect(found.map(({ key }) => key)).toContain('personal-information.emails');
    for (const { key, shown } of found)
      expect(shown, key).toBe(key !== 'personal-information.legalDocuments');
    expect(found.at(-1)).toEqual({ key: 'signature', shown: true, sample: '' });
  });

  test('a letter keeps back what letters do, and knows no referees', () => {
    const found = personalDataIn(profile, letter);
    expect(found.find(({ key }) => key.endsWith('.birthDate'))?.shown).toBe(false);
    expect(found.find(({ key }) => key.endsWith('.emails'))?.shown).toBe(true);
    expect(found.some(({ key }) => key.startsWith('recommendations'))).toBe(false);
  });

  test('a passport has a face at most, and a table nothing', () => {
    expect(personalDataIn(profile, newPassport('', 'da')).every(({ key }) => key.endsWith('.photo'))).toBe(
      true,
    );
    expect(personalDataIn(profile, newAssessment('', 'da'))).toEqual([]);
  });

  test('every field has its words in both languages', () => {
    for (const { field } of personalDataIn(profile, cv)) {
      if (field === undefined) continue;
      const words = sectionById(field.section)?.words;
      expect(words?.da.fields[field.name], field.name).toBeTypeOf('string');
      expect(words?.en.fields[field.name], field.name).toBeTypeOf('string');
    }
  });

  test('what stands in a sample stands on no page once it is hidden', () => {
    // A country, or a site of one's own, may be named by a job or a project as well.
    const elsewhere = ['nationalities', 'workPermits', 'websites'];
    const samples = personalDataIn(profile, cv).filter(
      ({ sample, field }) => sample !== '' && !elsewhere.includes(field?.name ?? ''),
    );
    expect(samples.length).toBeGreaterThan(5);
    const hidden = allTurned(profile, cv, false);
    if (hidden.kind !== 'cv') throw new Error('another kind');
    const before = JSON.stringify(shownProfile(profile, { photo: true }));
    const page = JSON.stringify(composeCv(profile, hidden.cv));
    const carried = JSON.stringify(shownProfile(profile, hidden.cv));
    const leaves = ['personal-information.emails', 'recommendations.email'];
    for (const { key, sample } of samples) {
      expect(page, key).not.toContain(sample);
      expect(carried, key).not.toContain(sample);
      if (!leaves.includes(key)) continue;
      for (const part of sample.split(', ')) {
        expect(before).toContain(part);
        expect(page).not.toContain(part);
        expect(carried).not.toContain(part);
      }
    }
    expect(composeCv(profile, hidden.cv).header.contacts).toEqual([]);
    expect(composeCv(profile, hidden.cv).closing?.signed?.picture).toBeUndefined();
  });

  test('a letter without any has a name and nothing else for a sender', () => {
    const hidden = allTurned(profile, letter, false);
    if (hidden.kind !== 'letter') throw new Error('another kind');
    const { contacts, photo } = composeLetter(profile, hidden.letter).header;
    expect({ contacts, photo }).toEqual({ contacts: [], photo: undefined });
  });

  test('choosing changes nothing of the stored paper', () => {
    const before = structuredClone(cv);
    allTurned(profile, cv, false);
    expect(cv).toEqual(before);
  });
});

describe('in any profile', () => {
  const papers = [cv, letter, newPassport('', 'da'), newAssessment('', 'da')];

  test('hiding all leaves none shown, and none of it in the shown profile', () => {
    let found = 0;
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...papers), (profile, paper) => {
        const data = personalDataIn(profile, paper);
        const hidden = allTurned(profile, paper, false);
        expect(shownKeys(profile, hidden)).toEqual([]);
        if (hidden.kind !== 'cv') return;
        const shown = shownProfile(profile, hidden.cv);
        for (const { field } of data) {
          if (field === undefined) continue;
          found += 1;
          const { fields, entries } = contentOf(shown, field.section);
          for (const record of [fields, ...entries]) expect(Object.keys(record)).not.toContain(field.name);
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('showing all shows all, and one switch turns one thing', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...papers), fc.nat(), (profile, paper, choice) => {
        const all = allTurned(profile, paper, true);
        const data = personalDataIn(profile, all);
        expect(data.every(({ shown }) => shown)).toBe(true);
        const one = data[choice % Math.max(1, data.length)];
        if (one === undefined || one.key === 'signature') return;
        const others = shownKeys(profile, withChoice(all, one.key, false));
        expect(others).toEqual(data.map(({ key }) => key).filter((key) => key !== one.key));
      }),
      { numRuns: 60 },
    );
  });
});
