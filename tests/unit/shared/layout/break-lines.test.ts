import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, breakUnits } from '#shared/layout/break-lines.ts';
import type { Line } from '#shared/layout/stretch.ts';
import type { Run, TextStyle } from '#shared/layout/text-style.ts';
import { fixedMetrics } from '../../../helpers/fixed-metrics.ts';

// Ten characters to 50 points.
const style: TextStyle = { font: 'regular', size: 10, color: '#000000' };
const bold: TextStyle = { ...style, font: 'bold' };
const run = (text: string, of = style): Run => ({ text, style: of, tag: 1 });
const texts = (lines: Line[]) => lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
const broken = (text: string, width = 50) => texts(breakLines([run(text)], width, fixedMetrics));

test('puts as many words on a line as fit, and keeps the space at its end', () => {
  expect(broken('en to tre fire fem')).toEqual(['en to tre ', 'fire fem']);
  expect(broken('en to tre4')).toEqual(['en to tre4']);
});

test('gives a single last word the word before it as company', () => {
  expect(broken('aa bb cc dd')).toEqual(['aa bb ', 'cc dd']);
});

test('leaves a single last word alone where the line before has only two words, or both are too wide', () => {
  expect(broken('aaaa bbbbb cc')).toEqual(['aaaa bbbbb ', 'cc']);
  expect(broken('a b cccccc ddddddddd')).toEqual(['a b cccccc ', 'ddddddddd']);
});

test('cuts an address that is wider than the line after a sign, where most of the line is filled', () => {
  expect(broken('anders@vaerksted.dk')).toEqual(['anders@', 'vaerksted.', 'dk']);
  expect(broken('a.bcdefghijklm')).toEqual(['a.bcdefghi', 'jklm']);
});

test('cuts a word that is wider than the line between its characters, and never before a combining mark', () => {
  expect(broken('abcdefghijklmno')).toEqual(['abcdefghij', 'klmno']);
  expect(broken('x abcdefghijklmno pq')).toEqual(['x ', 'abcdefghij', 'klmno pq']);
  expect(broken(`abcdefghi${'q\u0303'}z`)).toEqual(['abcdefghi', 'q\u0303z']);
  expect(broken('😀'.repeat(11))).toEqual(['😀'.repeat(10), '😀']);
});

test('places the parts of a line side by side and keeps their styles', () => {
  const [line] = breakLines([run('en '), run('to', bold), run(' tre')], 100, fixedMetrics);
  expect(line?.pieces.map(({ text, x, run: { style: of } }) => [text, x, of.font])).toEqual([
    ['en ', 0, 'regular'],
    ['to', 15, 'bold'],
    [' tre', 25, 'regular'],
  ]);
  expect(line?.width).toBe(45);
});

test('holds a word together whose letters differ in style', () => {
  expect(texts(breakLines([run('en to tr'), run('efire', bold)], 50, fixedMetrics))).toEqual([
    'en to ',
    'trefire',
  ]);
});

test('breaks units only between them, unless one is wider than the line', () => {
  const units = (items: string[]) => texts(breakUnits(items, { style, tag: 1 }, 50, fixedMetrics));
  expect(units(['a b /', 'c d /', 'e f'])).toEqual(['a b / ', 'c d / e f']);
  expect(units(['a b c /', 'd e f'])).toEqual(['a b c / ', 'd e f']);
  expect(units(['a', 'bb cc dd ee ff'])).toEqual(['a bb cc dd ', 'ee ff']);
});

test('gives no line for no text', () => {
  expect(breakLines([], 50, fixedMetrics)).toEqual([]);
  expect(breakLines([run('')], 50, fixedMetrics)).toEqual([]);
  expect(breakUnits([], { style, tag: 1 }, 50, fixedMetrics)).toEqual([]);
});

test('loses no character and makes no line wider than the column', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'æ', '-', '/', 'W', '😀'),
    minLength: 1,
    maxLength: 25,
  });
  const runs = fc.array(fc.tuple(fc.array(word, { maxLength: 8 }), fc.boolean()), { maxLength: 5 });
  fc.assert(
    fc.property(runs, fc.integer({ min: 5, max: 120 }), (specs, width) => {
      const made = specs.map(([words, heavy]) => run(`${words.join(' ')} `, heavy ? bold : style));
      const lines = breakLines(made, width, fixedMetrics);
      const whole = made.map(({ text }) => text).join('');
      expect(texts(lines).join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
    }),
  );
});
