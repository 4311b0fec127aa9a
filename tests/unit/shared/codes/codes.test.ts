import { expect, test } from 'vitest';
import { canonicalCountry, countries, nationalityName } from '#shared/codes/countries.ts';
import { vocabularies } from '#shared/codes/index.ts';
import { broaderFields, iscedF } from '#shared/codes/isced-f.ts';
import { canonicalLanguage, languages, languageTag } from '#shared/codes/languages.ts';
import { loadVocabulary } from '#shared/codes/load.ts';
import { canonicalSector, nace } from '#shared/codes/nace.ts';

test.each([
  ['dk', 'dk'],
  ['DK', 'dk'],
  ['gb', 'uk'],
  ['UK', 'uk'],
  ['GR', 'el'],
  ['el', 'el'],
  ['GRC', 'el'],
  ['DNK', 'dk'],
  ['http://publications.europa.eu/resource/authority/country/DNK', 'dk'],
  ['xk', 'xk'],
  ['Danmark', undefined],
  ['', undefined],
])('country %j is %j', (text, code) => {
  expect(canonicalCountry(text)).toBe(code);
});

test.each([
  ['da', 'dan'],
  ['dan', 'dan'],
  ['de', 'ger'],
  ['deu', 'ger'],
  ['GER', 'ger'],
  ['ron', 'rum'],
  ['fra', 'fre'],
  ['el', 'gre'],
  ['ell', 'gre'],
  ['nb', 'nob'],
  ['no', 'nor'],
  ['da-DK', 'dan'],
  ['cmn', 'chi'],
  ['http://publications.europa.eu/resource/authority/language/CES', 'cze'],
  ['Dansk', undefined],
  ['qqq', undefined],
  ['', undefined],
])('language %j is %j', (text, code) => {
  expect(canonicalLanguage(text)).toBe(code);
});

test('names countries, languages and nationalities in the language asked for', () => {
  expect(countries.name('el', 'da')).toBe('Grækenland');
  expect(countries.name('uk', 'en')).toBe('United Kingdom');
  expect(countries.name('dk', 'bg')).toBe('Дания');
  expect(languages.name('ger', 'da')).toBe('tysk');
  expect(languages.name('ger', 'en')).toBe('German');
  expect(languages.name('eng', 'el')).toBe('αγγλικά');
  expect(languages.name('kal', 'en')).toBe('Greenlandic');
  expect(nationalityName('dk', 'da')).toBe('dansk');
  expect(nationalityName('fj', 'da')).toBe('Fiji');
  expect(languageTag('rum')).toBe('ro');
});

test('names nothing that a list lacks', () => {
  expect(countries.name('zz', 'da')).toBeUndefined();
  expect(languages.name('deu', 'da')).toBeUndefined();
  expect(nace.name('Z', 'da')).toBeUndefined();
  expect(iscedF.name('9999', 'da')).toBeUndefined();
  expect(iscedF.name('constructor', 'da')).toBeUndefined();
});

test('every code of every list has a name in Danish and English', () => {
  for (const [vocabulary, list] of Object.entries(vocabularies)) {
    expect(new Set(list.codes).size, vocabulary).toBe(list.codes.length);
    for (const code of list.codes) {
      for (const language of ['da', 'en'])
        expect(list.name(code, language), `${vocabulary} ${code} ${language}`).toBeTruthy();
    }
  }
  expect(countries.codes.length).toBe(250);
  expect(languages.codes.length).toBeGreaterThan(400);
});

test('reads divisions and classes of NACE as their section', () => {
  expect(['28', 'C28', '28.99', 'c', '62.01', 'NS', '01.11'].map(canonicalSector)).toEqual([
    'C',
    'C',
    'C',
    'C',
    'J',
    'NS',
    'A',
  ]);
  expect(['Z', 'machinery', ''].map(canonicalSector)).toEqual([undefined, undefined, undefined]);
});

test('ISCED-F has 11 broad and 29 narrow fields, each detailed field under its parents', () => {
  const count = (digits: number) => iscedF.codes.filter((code) => code.length === digits).length;
  expect([count(2), count(3), count(4)]).toEqual([11, 29, 80]);
  expect(iscedF.codes[0]).toBe('00');
  for (const code of iscedF.codes) {
    for (const parent of broaderFields(code)) expect(iscedF.codes).toContain(parent);
  }
});

test('names the residual fields of ISCED-F after their parent', () => {
  expect(iscedF.name('0719', 'da')).toBe('Ingeniørfag og tekniske fag, andet');
  expect(iscedF.name('0710', 'en')).toBe('Engineering and engineering trades, in general');
  expect(iscedF.name('0788', 'en')).toBe(
    'Across several fields within Engineering, manufacturing and construction',
  );
});

test('loads the same lists one by one', async () => {
  expect(await loadVocabulary('isced-f')).toBe(vocabularies['isced-f']);
  expect(await loadVocabulary('esco-occupation')).toBe(vocabularies['esco-occupation']);
});
