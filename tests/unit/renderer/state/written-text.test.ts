import { expect, it } from 'vitest';
import { writtenText } from '../../../../src/renderer/src/state/written-text.ts';

it.each([
  ['Havnen', 'Havnen'],
  [{ label: 'Danmark', code: 'dk' }, 'Danmark'],
  [{ year: 2021, month: 3 }, '3/2021'],
  [{ text: 'sommeren 21' }, 'sommeren 21'],
  [{ level: 4, source: 'person' }, ''],
  [undefined, ''],
])('takes from %j the text %j', (value, text) => {
  expect(writtenText(value)).toBe(text);
});

it('puts each paragraph and field on a line of its own, and the runs of a paragraph on one', () => {
  const entry = {
    id: 'a',
    employer: 'Havnen',
    activities: {
      blocks: [
        { type: 'paragraph', children: [{ text: 'Leder ', bold: true }, { text: 'et hold' }] },
        {
          type: 'list',
          ordered: false,
          items: [{ blocks: [{ type: 'paragraph', children: [{ text: 'Kraner' }] }] }],
        },
      ],
      source: '<p>…</p>',
    },
    links: [{ id: 'l', url: 'https://eksempel.dk' }],
  };
  expect(writtenText(entry)).toBe('Havnen\nLeder et hold\nKraner\nhttps://eksempel.dk');
});
