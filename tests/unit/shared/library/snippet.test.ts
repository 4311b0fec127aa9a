import { expect, it } from 'vitest';
import { folded, foldedWords, wordFinder } from '#shared/library/index.ts';

const found = (text: string, words: string, shortest = 3) =>
  wordFinder(
    foldedWords(words),
    shortest,
  )(text)
    ?.pieces.map(({ text, match }) => (match ? `[${text}]` : text))
    .join('');

it.each([
  ['Svendebrev som elektriker', 'elek', 'Svendebrev som [elektriker]'],
  ['Øget sikkerhed på værkstedet', 'oget VAERK', '[Øget] sikkerhed på [værkstedet]'],
  ['Æbler, ÆGTE og ærlige', 'ægte', 'Æbler, [ÆGTE] og ærlige'],
  ['En æske', 'a', 'En æske'],
  ['En café i Málaga, cafe\u0301 nr. 2', 'cafe malaga', 'En [café] i [Málaga], [cafe\u0301] nr. 2'],
  ['Straße 5', 'strasse', '[Straße] 5'],
  ['Ελλάδα και Москва', 'ελλαδα москва', '[Ελλάδα] και [Москва]'],
  ['underelektriker elektriker', 'elek', 'underelektriker [elektriker]'],
])('in “%s”, “%s” is found', (text, words, snippet) => {
  expect(found(text, words) ?? text).toBe(snippet);
});

it('takes few letters for a whole word only', () => {
  expect(found('It is in an inn', 'in')).toBe('It is [in] an inn');
  expect(found('It is in an inn', 'in', 1)).toBe('It is [in] an [inn]');
  expect(found('En æske', 'a', 1)).toBe('En [æske]');
});

it('takes the longer of two words where one begins the other', () => {
  expect(found('Han taler engelsk og en dansk', 'en engelsk')).toBe('Han taler [engelsk] og [en] dansk');
  expect(found('Han taler engelsk', 'eng engelsk')).toBe('Han taler [engelsk]');
});

it.each([
  ['no word at all', 'abc', '" ? &'],
  ['a letter of two halves that has to be a word', 'f 𝑥𝑦 og', '𝑥'],
])('ends, with %s', (_, text, words) => {
  expect(found(text, words)).toBeUndefined();
});

it('shows the place where most of the words stand together, between words', () => {
  const text = `Kursus i svejsning. ${'Fyld '.repeat(60)}Her er svejsning, MIG og TIG, i ${'mere '.repeat(60)}`;
  const snippet = found(text, 'svejsning TIG mig') ?? '';
  expect(snippet).toMatch(/^… (Fyld )+Her er \[svejsning\], \[MIG\] og \[TIG\], i (mere )+mere …$/);
  expect(snippet.length).toBeLessThan(160);
});

it('says nothing where nothing stands', () => {
  expect(found('Et kursus', 'diplom')).toBeUndefined();
  expect(found('', 'diplom')).toBeUndefined();
});

it('keeps pace with very many matches, and with a word without an end', () => {
  expect(found('kursus '.repeat(100_000), 'kursus')).toMatch(/^\[kursus\] \[kursus\]/);
  expect(found('x'.repeat(200_000), 'xx')).toBeUndefined();
  const endless = found(`Se 😀${'x'.repeat(100_000)} kursus`, 'xxx') ?? '';
  expect(endless).toMatch(/^Se 😀\[x{110}\] …$/);
});

it('finds every letter by what the index makes of it', () => {
  for (let code = 0xc0; code < 0x250; code++) {
    const letter = String.fromCodePoint(code);
    if (!/\p{L}/u.test(letter)) continue;
    expect(found(`x${letter}x`, `x${letter}x`, 1), letter).toBe(`[x${letter}x]`);
    const [first = ''] = folded(letter);
    if (folded(first) === first) expect(found(`${letter}x`, first, 1), letter).toBe(`[${letter}x]`);
  }
});
