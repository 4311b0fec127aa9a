import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText, dateValueOf, isCalendarDate, parseDate } from '#shared/model/date-text.ts';

test.each([
  ['2021', { year: 2021 }],
  [' 2021 ', { year: 2021 }],
  ['3/2021', { year: 2021, month: 3 }],
  ['03/2021', { year: 2021, month: 3 }],
  ['3.2021', { year: 2021, month: 3 }],
  ['3 2021', { year: 2021, month: 3 }],
  ['2021-03', { year: 2021, month: 3 }],
  ['marts 2021', { year: 2021, month: 3 }],
  ['Marts 2021', { year: 2021, month: 3 }],
  ['Mar 2021', { year: 2021, month: 3 }],
  ['mar. 2021', { year: 2021, month: 3 }],
  ['Sept. 2021', { year: 2021, month: 9 }],
  ['maj 2021', { year: 2021, month: 5 }],
  ['May 2021', { year: 2021, month: 5 }],
  ['Oct-2021', { year: 2021, month: 10 }],
  ['okt 2021', { year: 2021, month: 10 }],
  ['02/11/2021', { year: 2021, month: 11, day: 2 }],
  ['2/11 2021', { year: 2021, month: 11, day: 2 }],
  ['2.11.2021', { year: 2021, month: 11, day: 2 }],
  ['2. nov. 2021', { year: 2021, month: 11, day: 2 }],
  ['den 2. november 2021', { year: 2021, month: 11, day: 2 }],
  ['2 November 2021', { year: 2021, month: 11, day: 2 }],
  ['November 2, 2021', { year: 2021, month: 11, day: 2 }],
  ['2nd of November 2021', { year: 2021, month: 11, day: 2 }],
  ['2021-11-02', { year: 2021, month: 11, day: 2 }],
  ['29/2/2024', { year: 2024, month: 2, day: 29 }],
])('%j is a date', (text, date) => {
  expect(parseDate(text, 'da')).toEqual(date);
});

test.each([
  ['Μάρτιος 2021', 'el', 3],
  ['Μαρτίου 2021', 'el', 3],
  ['μαρ 2021', 'el', 3],
  ['март 2021', 'bg', 3],
  ['August 2021', 'de', 8],
  ['août 2021', 'fr', 8],
  ['aout 2021', 'fr', 8],
  ['listopad 2021', 'pl', 11],
  ['listopad 2021', 'hr', 10],
])('%j is a date in %s', (text, language, month) => {
  expect(parseDate(text, language)).toEqual({ year: 2021, month });
});

test.each([
  '',
  '31/02/2021',
  '29. februar 2023',
  '13/2021',
  '0/2021',
  '32/1/2021',
  '3/21',
  '20211',
  'sommeren 2019',
  'ca. 2019',
  '2019?',
  '2019-',
  '2019–2021',
  '2019 2021',
  '3/2021 – 5/2021',
  'ju 2021',
  'ma 2021',
  'nu',
  '2021-11-02T00:00:00',
  '٢٠٢١',
])('%j is no date', (text) => {
  expect(parseDate(text, 'da')).toBeUndefined();
});

test('keeps what is no date as it was typed', () => {
  expect(dateValueOf(' 31/02/2021 ', 'da')).toEqual({ text: '31/02/2021' });
  expect(dateValueOf('  ')).toBeUndefined();
  expect(dateText({ text: '31/02/2021' })).toBe('31/02/2021');
  expect(dateText(undefined)).toBe('');
});

const partialDates = fc
  .record(
    {
      year: fc.integer({ min: 0, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    },
    { requiredKeys: ['year'] },
  )
  .filter(isCalendarDate);

test('every date comes back from its own text', () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      expect(parseDate(dateText(date))).toEqual(date);
    }),
  );
});

test('never throws, whatever the text and language', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, language) => void parseDate(text, language)));
});
