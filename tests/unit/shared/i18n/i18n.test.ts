import { expect, test } from 'vitest';
import { fill, listText, paperDate, wordIn } from '#shared/i18n/index.ts';

test.each([
  [{ year: 1998, month: 3, day: 14 }, 'da', '14/03/1998'],
  [{ year: 2022, month: 8 }, 'da', '08/2022'],
  [{ year: 2022, month: 8 }, 'el', '08/2022'],
  [{ year: 2021 }, 'bg', '2021'],
  [{ year: 1998, month: 3, day: 14 }, 'hu', '1998-03-14'],
  [{ year: 2022, month: 8 }, 'lt', '2022-08'],
  [{ text: 'foråret 2019' }, 'en', 'foråret 2019'],
  [{ text: '1/2' }, 'hu', '1/2'],
])('%j is printed in %s as %j', (date, language, text) => {
  expect(paperDate(date, language)).toBe(text);
});

test.each([
  [['a'], 'da', 'a'],
  [['a', 'b'], 'da', 'a og b'],
  [['a', 'b', 'c'], 'da', 'a, b og c'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
  [['a', 'b'], 'el', 'a και b'],
  [['a', 'b'], 'bg', 'a и b'],
  [['a', 'b'], 'no such language', 'a and b'],
  [[], 'da', ''],
])('%j is listed in %s as %j', (items, language, text) => {
  expect(listText(items, language)).toBe(text);
});

test('a word comes from the language, else its main language, else English', () => {
  const tables = { en: { a: 'A', b: 'B' }, pt: { a: 'Á' }, da: {} };
  expect(wordIn(tables, 'pt-BR', 'a')).toBe('Á');
  expect(wordIn(tables, 'da', 'b')).toBe('B');
  expect(wordIn(tables, 'da', 'none')).toBe('none');
});

test('fills placeholders, and leaves those without a value', () => {
  expect(fill('Side {page} af {pages}', { page: 1 })).toBe('Side 1 af {pages}');
  expect(fill('{a}{a}', { a: '{b}' })).toBe('{b}{b}');
});
