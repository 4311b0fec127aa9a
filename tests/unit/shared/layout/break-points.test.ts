import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { expect, test } from 'vitest';
import { breakPoints } from '#shared/layout/break-points.ts';
import { cleanText } from '#shared/layout/clean-text.ts';

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  let from = 0;
  const parts = breakPoints(text).map((to) => text.slice(from, (from = to)));
  return parts.join('|');
}

test.each([
  ['to ord', 'to |ord'],
  ['PLC-styringer', 'PLC-|styringer'],
  ['el-, rør- og smedearbejde', 'el-, |rør- |og |smedearbejde'],
  ['og/eller', 'og/|eller'],
  ['et mejeri – og', 'et |mejeri |– |og'],
  ['(se bilag)', '(se |bilag)'],
  ['«hej» !', '«hej» !'],
  ['日本語', '日|本|語'],
])('%j may break as %j', (text, expected) => {
  expect(barred(text)).toBe(expected);
});

test.each([
  'Procesanlæg',
  'A/S',
  'e-mail',
  '03/2017',
  '14/03/1998',
  '2019–2021',
  'IEC\u00a061131-3',
  '+45\u00a055',
  'C++',
  '.NET',
  '3,1',
  '10\u202f%',
])('%j stays whole', (text) => {
  expect(barred(text)).toBe(text);
});

test('gives the end of the text last, and nothing for an empty text', () => {
  expect(breakPoints('ab')).toEqual([2]);
  expect(breakPoints('')).toEqual([]);
});

test('never breaks where UAX 14 forbids it', () => {
  const character = fc.constantFrom(...'aæøéZ09 αω жщ  -–/.,;:!?()[]"\'«»%&+§€\u00a0日本、。'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 40 }), (raw) => {
      const text = cleanText(raw).trim();
      const allowed = new Set<number>();
      const breaker = new LineBreaker(text);
      for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
        allowed.add(next.position);
      const forbidden = breakPoints(text).filter((point) => !allowed.has(point));
      expect(forbidden.map((point) => `${text.slice(0, point)}|${text.slice(point)}`)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
