import { expect, test } from 'vitest';
import { composeCv, type Block } from '#shared/document/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const blocksOf = (section: string, entry: object): Block[] =>
  composeCv(
    profileWith({ [section]: { entries: [{ id: 'e', ...entry }] } }),
    defaultCv('da'),
  ).sections.flatMap(({ blocks }) => blocks);
const description = { blocks: [{ type: 'paragraph', children: [{ text: 'To gange om ugen' }] }] };

test('an activity says what, when, where and what came of it', () => {
  expect(
    blocksOf('memberships', {
      title: ' Laug ',
      location: 'Odense',
      period: { from: { year: 2016 } },
      honourDate: { year: 2022, month: 11 },
      links: [{ id: 'l', url: 'https://laug.example/' }],
      description,
    }),
  ).toEqual([
    {
      kind: 'entry',
      id: 'e',
      title: 'Laug',
      date: { from: '2016' },
      organisation: { text: 'Odense', language: 'da' },
      facts: [{ text: 'Hædret 11/2022' }, { text: 'laug.example', link: 'https://laug.example/' }],
      body: description.blocks,
    },
  ]);
});

test('an activity that is only a text is a text, and an empty one nothing', () => {
  expect(blocksOf('hobbies-interests', { description })).toEqual([
    { kind: 'text', id: 'e', body: description.blocks },
  ]);
  expect(blocksOf('hobbies-interests', { title: ' \u200d' })).toEqual([]);
  expect(blocksOf('custom-x', { location: 'Rom' })).toMatchObject([{ kind: 'entry', title: 'Rom' }]);
});
