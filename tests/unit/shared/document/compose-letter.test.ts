import { describe, expect, test } from 'vitest';
import { composeCv, composeLetter } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { defaultLetter, type Letter } from '#shared/model/letter.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const paragraph = (text: string) => ({
  blocks: [{ type: 'paragraph' as const, children: [{ text }] }],
});
const sender = profileWith({
  'personal-information': {
    fields: {
      givenNames: 'Freja',
      familyNames: 'Østergaard Lund',
      headline: 'Automationsteknolog',
      photo: { file: 'a'.repeat(64) },
      emails: [{ id: '1', address: 'freja@example.org' }],
      birthDate: { year: 1998, month: 3, day: 14 },
    },
  },
  'about-me': { fields: { text: paragraph('Om mig') } },
});
const letter = (more: Partial<Letter> = {}, language = 'da'): Letter => ({
  ...defaultLetter(language),
  ...more,
});
const blockOf = (more: Partial<Letter>, language = 'da') =>
  composeLetter(sender, letter(more, language)).letter;
const day = { year: 2026, month: 11, day: 18 };

describe('a letter', () => {
  test('with nothing in it has its sender and no more', () => {
    const made = composeLetter(sender, letter());
    expect(made).toMatchObject({
      title: 'Freja Østergaard Lund – Ansøgning',
      author: 'Freja Østergaard Lund',
      sections: [],
      footer: { left: 'Freja Østergaard Lund · Ansøgning', pageNumber: 'Side {page} af {pages}' },
      header: { id: 'personal-information', name: 'Freja Østergaard Lund', role: 'Automationsteknolog' },
    });
    expect(made.letter).toEqual({
      labels: { addressee: 'Til', placeAndDate: 'Sted og dato', subject: 'Ansøgning', enclosures: 'Bilag' },
      addressee: [],
      body: [],
      signed: { name: 'Freja Østergaard Lund' },
      enclosures: [],
    });
    expect(composeLetter(emptyProfile('da'), letter()).letter).not.toHaveProperty('signed');
  });

  test('shows of its sender what it chooses', () => {
    const header = (more: Partial<Letter>) => composeLetter(sender, letter(more)).header;
    expect(header({}).photo).toBeUndefined();
    expect(header({ photo: true }).photo?.file).toBe('a'.repeat(64));
    expect(header({}).contacts.map(({ label }) => label)).toEqual(['E-mail']);
    const fields = { 'personal-information.birthDate': 'shown' as const };
    expect(header({ fields }).contacts.map(({ label }) => label)).toEqual(['E-mail', 'Født']);
  });

  test('keeps to itself what an employer need not know of its sender, until it is asked for', () => {
    const personal = {
      birthDate: { year: 1998, month: 3, day: 14 },
      birthPlace: { city: 'Ribe' },
      nationalities: [{ id: '1', country: { code: 'dk' } }],
      workPermits: [{ id: '1', country: { code: 'no' } }],
      gender: { code: 'female' },
      motto: 'Alt kan repareres',
      legalDocuments: [{ id: '1', number: 'P1234567' }],
    };
    const profile = profileWith({ 'personal-information': { fields: personal } });
    expect(composeLetter(profile, letter()).header).toEqual({
      kind: 'header',
      id: 'personal-information',
      title: expect.any(String),
      name: '',
      contacts: [],
    });
    const fields = Object.fromEntries(
      Object.keys(personal).map((field) => [`personal-information.${field}`, 'shown' as const]),
    );
    const { contacts } = composeLetter(profile, letter({ fields })).header;
    expect(JSON.stringify(contacts)).toMatch(/Ribe.*Norge.*P1234567/s);
    expect(composeCv(profile, defaultCv('da')).header.contacts.length).toBeGreaterThan(4);
  });

  test('is addressed to the organisation for somebody’s attention, or to the person', () => {
    const address = { line1: 'Toldvej 14', postalCode: '6330', city: 'Padborg' };
    const person = { name: 'Birthe Juhl Nissen', position: 'Udviklingschef' };
    const organisation = 'Grænseland Automation A/S';
    expect(blockOf({ addressee: { ...address, ...person, organisation } })?.addressee).toEqual([
      'Grænseland Automation A/S',
      'Att.: Udviklingschef Birthe Juhl Nissen',
      'Toldvej 14, 6330 Padborg',
    ]);
    expect(blockOf({ addressee: { ...person, country: { code: 'dk' } } }, 'en')?.addressee).toEqual([
      'Birthe Juhl Nissen',
      'Udviklingschef',
      'Denmark',
    ]);
    expect(blockOf({ addressee: { organisation, ...person } }, 'en')?.addressee[1]).toBe(
      'Attn: Birthe Juhl Nissen, Udviklingschef',
    );
    expect(blockOf({ addressee: { organisation: ' ', city: ' ' } })?.addressee).toEqual([]);
  });

  test.each([
    [{ place: 'Aalborg', date: day }, 'da', 'Aalborg, den 18. november 2026'],
    [{ date: day }, 'da', 'Den 18. november 2026'],
    [{ place: 'Aalborg', date: { year: 2026, month: 11 } }, 'da', 'Aalborg, november 2026'],
    [{ place: 'Aalborg', date: day, dateFormat: 'iso' }, 'da', 'Aalborg, 2026-11-18'],
    [{ place: 'Aalborg', date: { text: 'i dag' } }, 'da', 'Aalborg, i dag'],
    [{ place: ' Aalborg ' }, 'da', 'Aalborg'],
    [{ place: 'Aalborg', date: day }, 'en', 'Aalborg, 18 November 2026'],
    [{ place: 'Αθήνα', date: day }, 'el', 'Αθήνα, 18 Νοεμβρίου 2026'],
    [{ place: 'София', date: day, dateFormat: 'numeric' }, 'bg', 'София, 18/11/2026'],
    [{ place: ' ', date: { text: ' ' } }, 'da', undefined],
  ] as const)('%j is written in %s as %j', (placed, language, text) => {
    expect(blockOf(placed, language)?.placeAndDate).toBe(text);
  });

  test('is signed by the sender or whoever it names, with a picture that is described', () => {
    expect(blockOf({ closingName: 'Freja' })?.signed).toEqual({ name: 'Freja' });
    expect(blockOf({ closingName: ' ' })?.signed).toEqual({ name: 'Freja Østergaard Lund' });
    expect(blockOf({ signature: { file: 'b' } })?.signed?.picture).toEqual({
      file: 'b',
      alt: 'Underskrift: Freja Østergaard Lund',
    });
    expect(blockOf({ signature: { file: 'b', alt: 'Navnetræk' } })?.signed?.picture?.alt).toBe('Navnetræk');
    expect(composeLetter(emptyProfile('da'), letter({ signature: { file: 'b' } })).letter?.signed).toEqual({
      picture: { file: 'b', alt: 'Underskrift' },
    });
  });

  test('lists enclosures that have a title, and prints only text that leaves ink', () => {
    const enclosures = [{ id: '1', title: ' CV ' }, { id: '2' }, { id: '3', title: '\u200b' }];
    const body = { blocks: [...paragraph(' ').blocks, ...paragraph('Hej').blocks] };
    expect(blockOf({ enclosures, body, subject: '\t' })).toMatchObject({
      enclosures: ['CV'],
      body: paragraph('Hej').blocks,
    });
    expect(blockOf({ subject: '\t' })).not.toHaveProperty('subject');
  });
});

describe('what ends a CV', () => {
  const closing = (cv: object, language = 'da') =>
    composeCv(sender, { ...defaultCv(language), closing: cv }).closing;

  test('is not there where nothing is filled in', () => {
    expect(composeCv(sender, defaultCv('da'))).not.toHaveProperty('closing');
    expect(closing({})).toBeUndefined();
    expect(closing({ statement: paragraph(' '), place: ' ' })).toBeUndefined();
  });

  test('is a statement, where and when, and who signs', () => {
    expect(closing({ statement: paragraph('Jeg samtykker.') })).toEqual({
      statement: paragraph('Jeg samtykker.').blocks,
    });
    expect(closing({ place: 'Aalborg', date: day, signature: { file: 'b' } })).toEqual({
      statement: [],
      placeAndDate: 'Aalborg, den 18. november 2026',
      signed: {
        picture: { file: 'b', alt: 'Underskrift: Freja Østergaard Lund' },
        name: 'Freja Østergaard Lund',
      },
    });
  });
});

test('a CV writes all its dates in its format, begins sections on new pages and calls them what it wants', () => {
  const profile = profileWith({
    'personal-information': { fields: { birthDate: { year: 1998, month: 3, day: 14 } } },
    'work-experience': {
      entries: [{ id: 'a', employer: 'A', period: { from: { year: 2021, month: 3 }, ongoing: true } }],
    },
  });
  const made = composeCv(profile, {
    ...defaultCv('da'),
    dateFormat: 'written',
    newPage: { 'work-experience': true },
    titles: { 'work-experience': 'Arbejde ', 'about-me': ' ' },
  });
  expect(made.header.contacts[0]?.value.text).toBe('14. marts 1998');
  expect(made.sections).toMatchObject([
    { title: 'Arbejde', newPage: true, blocks: [{ date: { from: 'marts 2021', to: 'nu' } }] },
  ]);
});
