import { describe, expect, it } from 'vitest';
import { bookOf, parseBook, parseEntry, plainText } from '#shared/help/index.ts';
import { entriesOf, realBook } from './entries.ts';

const front = `---
id: pages
category: eurofolio
title: How many pages?
keywords: [page, two pages]
related: [export]
source: Eurofolio
checked: 2026-11-22
---
`;
const entry = (body: string) => parseEntry(front + body, 'pages.en.md');

describe('an entry', () => {
  it('has its front matter and a tree of what it says', () => {
    expect(
      entry(`
One **bold** word, a [neighbour](help:export)
and [a page](https://europass.europa.eu/en).

## Steps

1. First
2. Then **[this](help:import)**

- one
- two
`),
    ).toEqual({
      id: 'pages',
      category: 'eurofolio',
      title: 'How many pages?',
      keywords: ['page', 'two pages'],
      related: ['export'],
      source: 'Eurofolio',
      checked: '2026-11-22',
      body: [
        {
          kind: 'paragraph',
          pieces: [
            { kind: 'text', text: 'One ' },
            { kind: 'text', text: 'bold', strong: true },
            { kind: 'text', text: ' word, a ' },
            { kind: 'entry', text: 'neighbour', id: 'export' },
            { kind: 'text', text: ' ' },
            { kind: 'text', text: 'and ' },
            { kind: 'outside', text: 'a page', address: 'https://europass.europa.eu/en' },
            { kind: 'text', text: '.' },
          ],
        },
        { kind: 'heading', pieces: [{ kind: 'text', text: 'Steps' }] },
        {
          kind: 'list',
          ordered: true,
          items: [
            [{ kind: 'text', text: 'First' }],
            [
              { kind: 'text', text: 'Then ' },
              { kind: 'entry', text: 'this', id: 'import' },
            ],
          ],
        },
        {
          kind: 'list',
          ordered: false,
          items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
        },
      ],
    });
  });

  it('can be read as plain text, with the addresses that its links hide', () => {
    const { body } = entry('See **[the site](https://europass.europa.eu)**.\n\n1. One\n2. Two\n');
    expect(plainText({ body })).toBe('See the site (https://europass.europa.eu).\n\n1. One\n2. Two');
  });

  it.each([
    ['# A title', 'cannot show'],
    ['- one\n  - inner', 'cannot show'],
    ['| a | b |', 'cannot show'],
    ['a <b>word</b>', 'cannot show'],
    ['a **word', 'cannot show'],
    ['[x](javascript:alert(1))', 'a link to'],
    ['[x](http://europass.europa.eu)', 'a link to'],
    ['[x](file:///etc/passwd)', 'a link to'],
    ['', 'has no text'],
  ])('is refused with %j', (body, why) => {
    expect(() => entry(body)).toThrow(why);
  });

  it('is refused without what it needs, and the file is named', () => {
    expect(() => parseEntry('words', 'x.da.md')).toThrow('x.da.md: has no front matter');
    expect(() => parseEntry(front.replace('title: How many pages?\n', '') + 'x', 'x')).toThrow('no title');
    expect(() => parseEntry(front.replace('eurofolio', 'other') + 'x', 'x')).toThrow('unknown category');
  });
});

describe('the real entries', () => {
  it.each(['da', 'en'] as const)('are read, and lead to entries that are there (%s)', (language) => {
    const entries = entriesOf(language);
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(25);
    const targets = entries.flatMap(({ related, body }) => [
      ...related,
      ...body
        .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.pieces))
        .flatMap((piece) => (piece.kind === 'entry' ? [piece.id] : [])),
    ]);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('make a book that survives being written and read', () => {
    const book = realBook('da');
    expect(parseBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
    expect(() => parseBook([])).toThrow('no book');
    expect(() => bookOf('da', entriesOf('da'), [])).toThrow('not in both languages');
  });
});
