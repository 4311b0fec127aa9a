import { expect, test } from 'vitest';
import { loadVocabulary } from '#shared/codes/load.ts';
import type { Vocabulary } from '#shared/model/field.ts';
import { listItems } from '../../../../src/renderer/src/fields/list-items.ts';
import { search } from '../../../../src/renderer/src/ui/search.ts';

/** The first code that is found, as somebody types it in one of the program's languages. */
async function found(vocabulary: Vocabulary, language: 'da' | 'en', typed: string) {
  const items = listItems(vocabulary, await loadVocabulary(vocabulary), language);
  return search(items, typed)[0]?.code;
}

test.each([
  ['countries', 'da', 'tysk', 'de'],
  ['countries', 'en', 'germ', 'de'],
  ['countries', 'da', 'ostrig', 'at'],
  ['languages', 'da', 'græ', 'gre'],
  ['languages', 'en', 'greek', 'gre'],
  ['languages', 'da', 'german', 'ger'],
  ['nace', 'da', 'anlæg', 'F'],
  ['nace', 'en', 'construction', 'F'],
  ['isced-f', 'da', 'sygepleje', '0913'],
  ['isced-f', 'en', 'nursing', '0913'],
  ['isced-f', 'da', '0732', '0732'],
  ['isced-f', 'en', 'building and civil', '0732'],
  ['driving-categories', 'da', 'be', 'BE'],
  ['driving-categories', 'da', 'påhæng', 'BE'],
  ['driving-categories', 'da', 'minibus', 'D1'],
  ['driving-categories', 'en', 'moped', 'AM'],
  ['driving-categories', 'en', 'lorry', 'C1'],
  ['legal-document', 'da', 'ophold', 'residence-permit'],
  ['legal-document', 'en', 'pass', 'passport'],
] as const)('in %s, in %s, %j finds %s', async (vocabulary, language, typed, code) => {
  expect(await found(vocabulary, language, typed)).toBe(code);
});

test('the categories of the driving licence stand in the order of the card, whatever the language', async () => {
  const list = await loadVocabulary('driving-categories');
  for (const language of ['da', 'en'] as const) {
    expect(listItems('driving-categories', list, language).map(({ code }) => code)).toEqual(
      'AM A1 A2 A B1 B BE C1 C1E C CE D1 D1E D DE'.split(' '),
    );
  }
});
