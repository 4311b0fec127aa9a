import { expect, test } from 'vitest';
import { cleanText } from '#shared/layout/clean-text.ts';

test.each([
  ['to  ord', 'to ord'],
  ['en\n to\tre', 'en to re'],
  ['a\u00adb\u200bc\ufeffd', 'abcd'],
  ['10\u00a0000', '10\u00a0000'],
  ['bla\u030abær', 'blåbær'],
  ['\u202eevil\u202c', 'evil'],
  ['x\u0000\u0007y', 'xy'],
  ['a\ud800b', 'a\ufffdb'],
  [' ord ', ' ord '],
  ['ن\u200cم', 'ن\u200cم'],
])('%j is set as %j', (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});
