import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterIssues, newLetter } from '#shared/papers/index.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import { fullLetter, paragraphs, sender } from '../../../helpers/letters.ts';

const found = (...args: Parameters<typeof letterIssues>) =>
  letterIssues(...args).map(({ path, code }) => `${path} ${code}`);

test('an empty letter lacks all its parts, in the order of the page', () => {
  expect(found(newLetter('', 'da').letter, emptyProfile('da'))).toEqual([
    'letter/addressee letter-addressee-missing',
    'letter/subject letter-subject-missing',
    'letter/opening letter-opening-missing',
    'letter/body letter-body-missing',
    'letter/closing letter-closing-missing',
    'letter/closingName letter-name-missing',
  ]);
});

test('a whole letter lacks nothing', () => {
  expect(found(fullLetter().letter, sender())).toEqual([]);
  expect(found(fullLetter({ closingName: 'Ingeborg' }).letter, emptyProfile('da'))).toEqual([]);
});

test('what nobody could see, read or follow is remarked upon', () => {
  const { letter } = fullLetter({
    addressee: { name: '\u200b', city: 'Skive' },
    date: { text: 'i morgen' },
    subject: ' ',
    body: {
      blocks: [
        { type: 'paragraph', children: [{ text: 'Se her', link: 'javascript:alert(1)' }] },
        { type: 'list', ordered: true, items: [{ blocks: [] }] },
      ],
    },
    enclosures: [{ id: 'a', title: 'CV' }, { id: 'b' }],
  });
  expect(found(letter, sender())).toEqual([
    'letter/addressee letter-addressee-missing',
    'letter/date date-unread',
    'letter/subject letter-subject-missing',
    'letter/body link-unsafe',
    'letter/enclosures/b/title enclosure-untitled',
  ]);
  const empty = {
    blocks: [{ type: 'list' as const, ordered: true, items: [{ blocks: paragraphs(' ').blocks }] }],
  };
  expect(found({ ...letter, body: empty }, sender())).toContain('letter/body letter-body-missing');
});
test('every remark is a sentence in both languages', () => {
  const codes = [
    ...found(newLetter('', 'da').letter, emptyProfile('da')),
    'x enclosure-untitled',
    'x date-unread',
    'x link-unsafe',
  ].map((each) => `issue.${each.split(' ')[1]}`);
  for (const language of ['da', 'en']) {
    const folder = join(import.meta.dirname, '../../../../resources/locales');
    const keys = ['documents', 'editor'].flatMap((part) =>
      Object.keys(JSON.parse(readFileSync(join(folder, `${part}.${language}.json`), 'utf8'))),
    );
    expect(keys).toEqual(expect.arrayContaining(codes));
  }
});
