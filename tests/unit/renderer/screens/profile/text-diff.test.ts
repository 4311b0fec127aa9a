import { expect, it } from 'vitest';
import { textDiff } from '../../../../../src/renderer/src/screens/profile/text-diff.ts';

it('shows what came and went by words, with what stays around it', () => {
  expect(textDiff('led four people', 'led six people')).toEqual([
    { kind: 'same', text: 'led ' },
    { kind: 'gone', text: 'four ' },
    { kind: 'new', text: 'six ' },
    { kind: 'same', text: 'people' },
  ]);
});

it('is all new where nothing stood, and all gone where nothing stands', () => {
  expect(textDiff('', 'a b')).toEqual([{ kind: 'new', text: 'a b' }]);
  expect(textDiff('a b', '')).toEqual([{ kind: 'gone', text: 'a b' }]);
});

it('leaves out what is far from the difference', () => {
  const words = (from: number): string => Array.from({ length: 20 }, (_, n) => `w${n + from}`).join(' ');
  const pieces = textDiff(`${words(0)} x ${words(50)}`, `${words(0)} y ${words(50)}`);
  expect(pieces.map(({ kind }) => kind)).toEqual(['cut', 'same', 'gone', 'new', 'same', 'cut']);
  expect(pieces[1]?.text).toBe('w12 w13 w14 w15 w16 w17 w18 w19 ');
});

it('does not count a word twice that stands at both ends', () => {
  const pieces = textDiff('a a', 'a a a');
  expect(pieces.filter(({ kind }) => kind !== 'gone').map(({ text }) => text.trim())).toEqual([
    'a',
    'a',
    'a',
  ]);
});
