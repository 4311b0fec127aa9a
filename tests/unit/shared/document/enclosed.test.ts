import { describe, expect, test } from 'vitest';
import { composeCv, enclosedOf, type Enclosed, type ProofLink } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const profile = profileWith({
  'education-training': { entries: [{ id: 'edu', qualification: 'Elektriker' }] },
  certifications: { entries: [{ id: 'cert', name: 'L-AUS' }] },
  language: {
    entries: [
      {
        id: 'es',
        language: { code: 'spa' },
        listening: 'B1',
        certificates: [
          { id: 'c1', title: 'DELE B1', document: 'dele' },
          { id: 'c2', title: 'Kursus' },
        ],
      },
      { id: 'fr', language: { code: 'fre' }, listening: 'A2' },
    ],
  },
  'digital-skills': { fields: { ungrouped: [{ id: 'cad', name: 'AutoCAD' }] } },
});
const links: ProofLink[] = [
  { entry: 'edu', document: 'diploma' },
  { entry: 'edu', document: 'supplement' },
  { entry: 'es', document: 'dele' },
  { entry: 'fr', document: 'french' },
  { entry: 'cad', document: 'course' },
];
const textsOf = (enclosed: Enclosed, cv: object = { proofs: true }, language = 'da') => {
  const blocks = composeCv(profile, { ...defaultCv(language), ...cv }, enclosed).sections.flatMap(
    (section) => section.blocks,
  );
  return JSON.stringify(blocks);
};
const factsOf = (enclosed: Enclosed, language = 'da') => {
  const blocks = composeCv(profile, { ...defaultCv(language), proofs: true }, enclosed).sections.flatMap(
    (section) => section.blocks,
  );
  return blocks.flatMap((block) =>
    block.kind === 'entry' ? [[block.id, block.facts.map(({ text }) => text)]] : [],
  );
};

describe('what a CV says of proof that is enclosed', () => {
  test('is nothing unless the CV asks for it', () => {
    const plain = composeCv(profile, defaultCv('da'));
    expect(composeCv(profile, defaultCv('da'), enclosedOf(profile, links))).toEqual(plain);
    expect(composeCv(profile, { ...defaultCv('da'), proofs: true })).toEqual(plain);
  });

  test('is that there is one, where nothing is numbered', () => {
    expect(factsOf(enclosedOf(profile, links))).toEqual([
      ['edu', ['Dokumentation vedlagt']],
      ['cert', []],
    ]);
  });

  test.each([
    ['da', 'Bilag 1 og 3'],
    ['en', 'Enclosures 1 and 3'],
    ['el', 'Συνημμένα 1 και 3'],
    ['bg', 'Приложения 1 и 3'],
  ])('is its numbers in their order (%s)', (language, text) => {
    const numbers = new Map([
      ['supplement', 1],
      ['diploma', 3],
    ]);
    expect(factsOf(enclosedOf(profile, links, numbers), language)).toEqual([
      ['edu', [text]],
      ['cert', []],
    ]);
  });

  test('stands with the certificate that is the document, and with a language where no certificate is', () => {
    const text = textsOf(
      enclosedOf(
        profile,
        links,
        new Map([
          ['dele', 2],
          ['french', 4],
        ]),
      ),
    );
    expect(text).toContain('DELE B1, bilag 2; Kursus; Fransk: bilag 4');
    expect(text).not.toContain('Spansk: bilag');
  });

  test('stands with a digital skill', () => {
    expect(textsOf(enclosedOf(profile, links, new Map([['course', 5]])))).toContain('AutoCAD (bilag 5)');
  });

  test('leaves out documents that are not enclosed', () => {
    expect(enclosedOf(profile, links, new Map())).toEqual(new Map());
  });

  test('does not make an entry of nothing', () => {
    const empty = profileWith({ certifications: { entries: [{ id: 'x' }] } });
    expect(composeCv(empty, { ...defaultCv('da'), proofs: true }, new Map([['x', []]])).sections).toEqual([]);
  });
});
