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

test.each([
  [{ year: 1998, month: 3, day: 14 }, 'da', 'written', '14. marts 1998'],
  [{ year: 2021, month: 3 }, 'da', 'written', 'marts 2021'],
  [{ year: 2021, month: 3 }, 'en', 'written', 'March 2021'],
  [{ year: 2021, month: 3 }, 'el', 'written', 'Μάρτιος 2021'],
  [{ year: 1998, month: 3, day: 14 }, 'el', 'written', '14 Μαρτίου 1998'],
  [{ year: 1998, month: 3, day: 14 }, 'bg', 'written', '14 март 1998 г.'],
  [{ year: 2021 }, 'da', 'written', '2021'],
  [{ year: 33, month: 5, day: 1 }, 'da', 'written', '1. maj 33'],
  [{ year: 2021, month: 3 }, 'no such language', 'written', 'March 2021'],
  [{ year: 1998, month: 3, day: 14 }, 'da', 'iso', '1998-03-14'],
  [{ year: 2021, month: 3 }, 'el', 'iso', '2021-03'],
  [{ text: 'foråret 2019' }, 'da', 'iso', 'foråret 2019'],
] as const)('%j is printed in %s, %s, as %j', (date, language, format, text) => {
  expect(paperDate(date, language, format)).toBe(text);
});
