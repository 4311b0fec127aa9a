import { describe, expect, test } from 'vitest';
import { composeCv, type Block } from '#shared/document/index.ts';
import { defaultCv, fieldKey } from '#shared/model/cv.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const da = defaultCv('da');
const paragraph = (text: string) => ({ blocks: [{ type: 'paragraph', children: [{ text }] }] });
const blocksOf = (sections: Parameters<typeof profileWith>[0], cv = da): Block[] =>
  composeCv(profileWith(sections), cv).sections.flatMap(({ blocks }) => blocks);
const entriesOf = (section: string, entry: object, cv = da) =>
  blocksOf({ [section]: { entries: [{ id: 'e', ...entry }] } }, cv);

test('a driving licence is its bare categories', () => {
  const categories = [
    { id: 'a', category: { code: 'B' } },
    { id: 'b', category: { label: 'Traktor' } },
    { id: 'c', category: {} },
  ];
  expect(blocksOf({ 'driving-licence': { fields: { categories } } })).toEqual([
    { kind: 'pair', label: 'Kategorier', value: { text: 'B, Traktor' } },
  ]);
  expect(blocksOf({ 'driving-licence': { fields: { categories: categories.slice(0, 1) } } })).toMatchObject([
    { label: 'Kategori' },
  ]);
  expect(blocksOf({ 'driving-licence': { fields: { categories: categories.slice(2) } } })).toEqual([]);
});

test('a certificate says who gave it, when, its level and how long it holds', () => {
  const certificate = {
    name: 'Epoxy',
    issuer: 'AMU',
    issued: { year: 2021, month: 9 },
    expires: { year: 2026 },
    eqf: { level: 4 },
  };
  expect(entriesOf('certifications', certificate)).toMatchObject([
    {
      title: 'Epoxy',
      organisation: { text: 'AMU' },
      date: { from: '09/2021' },
      note: 'EQF-niveau 4',
      facts: [{ text: 'Gyldigt til 2026' }],
    },
  ]);
});

test('a publication says where it appeared, with a link to its DOI', () => {
  const publication = {
    title: 'Ni lag',
    journal: 'Ved',
    volume: '61',
    reference: 'nr. 4',
    doi: 'doi:10.1234/a(b)',
  };
  expect(entriesOf('publications', publication)).toMatchObject([
    {
      title: 'Ni lag',
      facts: [
        { text: 'Ved, årg. 61, nr. 4' },
        { text: 'DOI 10.1234/a(b)', link: 'https://doi.org/10.1234/a(b)' },
      ],
    },
  ]);
});

test('a recommendation can be followed up by mail and telephone', () => {
  const referee = {
    name: 'Karin',
    role: 'Chef',
    email: 'k@example.org',
    phone: { dialling: '45', number: '55504712' },
  };
  expect(entriesOf('recommendations', referee)).toMatchObject([
    {
      title: 'Karin',
      organisation: { text: 'Chef' },
      facts: [
        { text: 'k@example.org', link: 'mailto:k@example.org' },
        { text: '+45 55 50 47 12', link: 'tel:+4555504712' },
      ],
    },
  ]);
});

test('a skill without a title is running text, and without anything nothing at all', () => {
  expect(entriesOf('organisational', { title: ' ', description: paragraph('Planlægger.') })).toMatchObject([
    { kind: 'text', id: 'e' },
  ]);
  expect(entriesOf('organisational', { title: 'Plan' })).toMatchObject([{ kind: 'entry', title: 'Plan' }]);
  expect(entriesOf('organisational', { title: ' ', links: [{ id: 'l', url: '' }] })).toEqual([]);
});

describe('identity papers', () => {
  const profile = profileWith({
    'personal-information': {
      fields: {
        legalDocuments: [
          {
            id: 'p',
            type: { code: 'passport' },
            number: '204518733',
            country: { code: 'dk' },
            expires: { year: 2031, month: 5 },
          },
        ],
      },
    },
  });

  test('stay off the paper', () => {
    expect(JSON.stringify(composeCv(profile, da))).not.toContain('204518733');
  });

  test('stand on it when a CV asks for them', () => {
    const fields = { [fieldKey('personal-information', 'legalDocuments')]: 'shown' as const };
    expect(composeCv(profile, { ...da, fields }).header.contacts).toMatchObject([
      { label: 'Pas', value: { text: '204518733, Danmark, udløber 05/2031' } },
    ]);
  });
});
