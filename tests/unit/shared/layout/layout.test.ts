import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, EntryBlock, PaperDocument, RichBlock } from '#shared/document/index.ts';
import { layoutDocument, type DisplayDocument } from '#shared/layout/index.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { classic } from '#shared/templates/classic.ts';
import { fixedMetrics } from '../../../helpers/fixed-metrics.ts';
import { linesOf, readingOrder, wordsRead } from '../../../helpers/reading.ts';

const blank: PaperDocument = {
  title: 'Bo Ek – Curriculum vitæ',
  author: 'Bo Ek',
  language: 'da',
  contentLanguage: 'da',
  header: { kind: 'header', name: 'Bo Ek', contacts: [] },
  sections: [],
  footer: { left: 'Bo Ek', pageNumber: 'Side {page} af {pages}' },
  continued: '{title} – fortsat',
};
const lay = (paper: Partial<PaperDocument>) => layoutDocument({ ...blank, ...paper }, classic, fixedMetrics);
const section = (blocks: Block[], title = 'Afsnit') => ({
  kind: 'section' as const,
  id: 'afsnit',
  title,
  blocks,
});
const paragraph = (text: string): RichBlock => ({ type: 'paragraph', children: [{ text }] });
const bullets = (texts: string[]): RichBlock => ({
  type: 'list',
  ordered: false,
  items: texts.map((text) => ({ blocks: [paragraph(text)] })),
});
const entry = (id: string, body: RichBlock[], more: Partial<EntryBlock> = {}): EntryBlock => ({
  kind: 'entry',
  id,
  title: 'Snedker',
  organisation: { text: 'Firma' },
  facts: [],
  body,
  ...more,
});
/** A text of so many lines: 82 characters are the width of the column. */
const linesLong = (count: number) =>
  Array.from({ length: count }, () => 'x'.repeat(40) + ' ' + 'y'.repeat(40)).join(' ');
/** How many lines of the text column each page has. */
const textLines = (display: DisplayDocument) =>
  display.pages.map((_, page) => linesOf(display, page).map(({ texts }) => texts.join(' ')));
const itemsOf = (display: DisplayDocument, page = 0) => display.pages[page]?.items ?? [];
const textsOf = (display: DisplayDocument, page = 0) =>
  itemsOf(display, page).filter((item) => item.kind === 'text');
const textAt = (display: DisplayDocument, start: string) => {
  const found = display.pages
    .flatMap(({ items }) => items)
    .find((item) => item.kind === 'text' && item.text.startsWith(start));
  if (found?.kind !== 'text') throw new Error(`nothing begins with ${start}`);
  return found;
};

describe('the page', () => {
  test('stands on the numbers of the template', () => {
    const display = lay({
      header: {
        kind: 'header',
        name: 'Bo Ek',
        role: 'Snedker',
        contacts: [{ label: 'E-mail', value: { text: 'bo@example.org' } }],
      },
      sections: [section([{ kind: 'text', body: [paragraph('Tekst.')] }])],
    });
    expect(textAt(display, 'Bo Ek')).toMatchObject({ x: 154.7, size: 22, font: 'bold', letterSpacing: -0.1 });
    expect(textAt(display, 'Bo Ek').baseline).toBeCloseTo(55.69, 2);
    expect(textAt(display, 'Snedker').baseline).toBeCloseTo(32.5 + 26 + 6.5 + 10.186, 2);
    expect(textAt(display, 'E-mail').baseline).toBeCloseTo(84.5 + 10.186, 2);
    expect(textAt(display, 'Afsnit').baseline).toBeCloseTo(143 + 19.5 + 10.186, 2);
    expect(textAt(display, 'Tekst.').baseline).toBeCloseTo(143 + 39 + 10.186, 2);
    expect(itemsOf(display)).toContainEqual({
      kind: 'rect',
      x: 0,
      y: 0,
      width: 595.28,
      height: 143,
      color: '#EEF2F7',
    });
    expect(itemsOf(display)).toContainEqual(
      expect.objectContaining({ kind: 'rule', x1: 48, x2: 547.28, y1: 177.75, width: 0.5 }),
    );
    expect(textAt(display, 'Side 1 af 1').baseline).toBe(807);
  });

  test('a third line of contacts makes the band one line taller, and moves the body', () => {
    const contacts = Array.from({ length: 3 }, () => ({ label: 'Adresse', value: { text: 'a'.repeat(60) } }));
    const display = lay({
      header: { kind: 'header', name: 'Bo Ek', role: 'Snedker', contacts },
      sections: [section([{ kind: 'text', body: [paragraph('Tekst.')] }])],
    });
    expect(itemsOf(display)[0]).toMatchObject({ kind: 'rect', height: 156 });
    expect(textAt(display, 'Afsnit').baseline).toBeCloseTo(156 + 19.5 + 10.186, 2);
  });

  test('contacts stand 7 from the bar between them, and none breaks inside', () => {
    const contact = (text: string) => ({ label: 'L', value: { text } });
    const display = lay({
      header: {
        kind: 'header',
        name: 'Bo',
        contacts: [contact('a'.repeat(30)), contact('b'.repeat(40)), contact('c'.repeat(40))],
      },
    });
    // Label 4 wide, gap 3, value 120; then 7, the bar, 7.
    const bars = itemsOf(display).filter((item) => item.kind === 'rule' && item.x1 === item.x2);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ x1: 154 + 127 + 7 + 0.25, width: 0.5 });
    expect(textAt(display, 'bbb').x).toBeCloseTo(154 + 127 + 14.5 + 7, 5);
    expect(textAt(display, 'ccc').baseline - textAt(display, 'bbb').baseline).toBeCloseTo(13, 5);
    expect(textAt(display, 'ccc').x).toBeCloseTo(154 + 7, 5);
  });

  test('a long address of one contact goes on below its value', () => {
    const display = lay({
      header: {
        kind: 'header',
        name: 'Bo',
        contacts: [{ label: 'L', value: { text: `${'a'.repeat(80)} ${'b'.repeat(80)}` } }],
      },
    });
    expect(textAt(display, 'bbb').x).toBe(textAt(display, 'aaa').x);
  });

  test('every link can be clicked where its text stands', () => {
    const display = lay({
      header: {
        kind: 'header',
        name: 'Bo',
        contacts: [{ label: 'E-mail', value: { text: 'bo@example.org', link: 'mailto:bo@example.org' } }],
      },
    });
    const link = itemsOf(display).find((item) => item.kind === 'link');
    const text = textAt(display, 'bo@');
    expect(link).toMatchObject({ url: 'mailto:bo@example.org', x: text.x, width: 14 * 4, tag: text.tag });
    if (link?.kind !== 'link') throw new Error('no link');
    expect(link.y).toBeLessThan(text.baseline);
    expect(link.y + link.height).toBeGreaterThan(text.baseline);
  });

  test('without anything there is one page with a footer', () => {
    const display = lay({ header: { kind: 'header', name: '', contacts: [] } });
    expect(display.pages).toHaveLength(1);
    expect(textsOf(display).map(({ text }) => text)).toEqual(['Bo Ek', 'Side 1 af 1']);
  });

  test('cuts a footer that would run into the page number', () => {
    const display = lay({ footer: { left: 'n'.repeat(300), pageNumber: 'Side {page} af {pages}' } });
    const [left, number] = textsOf(display).slice(-2);
    expect(left?.text).toMatch(/^n+…$/);
    expect((left?.x ?? 0) + (left?.text.length ?? 0) * 4).toBeLessThan(number?.x ?? 0);
  });
});

describe('an entry', () => {
  test('has its dates in three cells, so that dashes stand under each other', () => {
    const dated = (id: string, from: string, to: string) => entry(id, [], { date: { from, to } });
    const display = lay({ sections: [section([dated('a', '8/2022', 'nu'), dated('b', '2019', '2021')])] });
    expect(
      textsOf(display)
        .filter(({ text }) => text === '– ')
        .map(({ x }) => x),
    ).toEqual([87.325, 87.325].map((x) => expect.closeTo(x, 3)));
    expect(textAt(display, '8/2022').x).toBeCloseTo(48 + 36.2 - 6 * 4.75, 3);
    expect(textAt(display, '2019').x).toBeCloseTo(48 + 36.2 - 4 * 4.75, 3);
    expect(textAt(display, 'nu').x).toBeCloseTo(48 + 47.2, 3);
    expect(textAt(display, '2021').x).toBeCloseTo(48 + 47.2, 3);
  });

  test('has days, and dates in words, on lines of their own', () => {
    const display = lay({
      sections: [
        section([entry('a', [paragraph('Tekst')], { date: { from: '02/11/2021', to: '30/06/2022' } })]),
      ],
    });
    expect(textAt(display, '02/11/2021 –')).toMatchObject({ x: 48 });
    expect(textAt(display, '30/06/2022').baseline).toBe(textAt(display, 'Firma').baseline);
    const tall = lay({
      sections: [
        section([
          entry('a', [], {
            title: 'T',
            date: { from: 'i min tidlige ungdom', to: 'først på sommeren 2019' },
          }),
          entry('b', []),
        ]),
      ],
    });
    expect(textAt(tall, 'Snedker').baseline).toBeGreaterThan(textAt(tall, 'sommeren').baseline + 20);
  });

  test('carries its note on the title line after a bar, or whole on the next line', () => {
    const short = lay({ sections: [section([entry('a', [], { note: 'EQF-niveau 6' })])] });
    // "Snedker" is 33.25 wide: 6, the bar, 6, the note.
    expect(textAt(short, 'EQF')).toMatchObject({
      size: 8,
      color: '#1D4F91',
      baseline: textAt(short, 'Snedker').baseline,
    });
    expect(textAt(short, 'EQF').x).toBeCloseTo(154 + 33.25 + 6 + 0.75 + 6, 3);
    const long = lay({
      sections: [section([entry('a', [], { title: 'T'.repeat(78), note: 'EQF-niveau 6' })])],
    });
    expect(textAt(long, 'EQF').x).toBe(154);
    expect(textAt(long, 'EQF').baseline - textAt(long, 'TTT').baseline).toBeCloseTo(13, 5);
    expect(itemsOf(long).filter((item) => item.kind === 'rule')).toHaveLength(1);
  });

  test('is read title first, then date, place, text', () => {
    const display = lay({
      sections: [
        section([
          entry('a', [paragraph('Tekst')], {
            date: { from: '2019', to: 'nu' },
            place: 'Aalborg',
            note: 'EQF-niveau 6',
          }),
        ]),
      ],
    });
    expect(wordsRead(display).join(' ')).toBe(
      'Bo Ek Afsnit Snedker EQF-niveau 6 2019 – nu Firma, Aalborg Tekst',
    );
  });

  test('sets a single bullet as a paragraph, and hangs the others 9 left of the text', () => {
    const single = lay({ sections: [section([entry('a', [bullets(['Alene'])])])] });
    expect(textsOf(single).map(({ text }) => text)).not.toContain('•');
    const pair = lay({ sections: [section([entry('a', [bullets(['En', 'To'])])])] });
    expect(
      textsOf(pair)
        .filter(({ text }) => text === '•')
        .map(({ x }) => x),
    ).toEqual([145, 145]);
    expect(textAt(pair, 'To').x).toBe(154);
  });

  test('goes deeper by 12 for each list within a list, and numbers what is ordered', () => {
    const inner: RichBlock = { type: 'list', ordered: true, items: [{ blocks: [paragraph('Inderst')] }] };
    const list: RichBlock = {
      type: 'list',
      ordered: false,
      items: [{ blocks: [paragraph('Yderst'), inner] }, { blocks: [paragraph('Sidst')] }],
    };
    const display = lay({ sections: [section([entry('a', [list])])] });
    expect(textAt(display, 'Inderst').x).toBe(166);
    expect(textAt(display, '1.').x).toBeCloseTo(166 - 3.5 - 2 * 4.75, 5);
    expect(accessibilityViolations(display)).toEqual([]);
  });

  test('says its language where it is not the document’s', () => {
    const { structure } = lay({
      language: 'el',
      contentLanguage: 'da',
      sections: [section([entry('a', [paragraph('Tekst')], { date: { from: '2019' } })], 'Εμπειρία')],
    });
    const language = (role: string) =>
      structure.filter((node) => node.role === role).map((node) => node.language);
    expect(language('H2')).toEqual([undefined]);
    expect(language('H3')).toEqual(['da']);
    expect(language('P')).toEqual([undefined, undefined, 'da']);
  });

  test('ends facts as sentences, and sets addresses after them', () => {
    const facts = [
      { text: 'Afdeling: Salg' },
      { text: 'Hvorfor?' },
      { text: 'firma.example', link: 'https://firma.example' },
      { text: 'a@firma.example', link: 'mailto:a@firma.example' },
    ];
    const display = lay({ sections: [section([entry('a', [], { facts })])] });
    expect(textLines(display)[0]?.at(-1)).toBe('Afdeling: Salg. Hvorfor? firma.example · a@firma.example');
  });
});

describe('a table of levels', () => {
  const table = (count: number): Block => ({
    kind: 'level-table',
    groups: [
      { label: 'Forståelse', columns: ['Lytte', 'Læse'] },
      { label: 'Tale', columns: ['Samtale', 'Redegøre'] },
      { label: 'Skrive', columns: ['Skrive'] },
    ],
    rows: Array.from({ length: count }, (_, index) => ({
      id: `row${index}`,
      label: `sprog${index}`,
      cells: ['C1', 'C1', undefined, 'B2', 'A1'],
    })),
    legend: ['Selvevaluering.', 'A1–A2: basissprogbruger.'],
  });

  test('stands on the numbers of the template, and what follows on the grid', () => {
    const display = lay({ sections: [section([table(3)])] });
    const top = 143 + 39 + 6.5;
    expect(textAt(display, 'Lytte').baseline).toBeCloseTo(top + 13 + 10.186, 2);
    expect(textAt(display, 'Skrive')).toMatchObject({
      font: 'bold',
      baseline: textAt(display, 'Lytte').baseline,
    });
    expect(textAt(display, 'sprog0').baseline).toBeCloseTo(top + 26 + 2.25 + 10.186, 2);
    expect(textAt(display, 'sprog1').baseline).toBeCloseTo(top + 26 + 16.25 + 2.25 + 10.186, 2);
    expect(textAt(display, 'Redegøre').x).toBeCloseTo(154 + 3 * 78.656, 3);
    expect(textAt(display, 'Selvevaluering').baseline).toBeCloseTo(143 + 39 + 91 + 10.186, 2);
  });

  test('is a table to those who hear it', () => {
    const display = lay({ sections: [section([table(2)])] });
    const { structure } = display;
    expect(accessibilityViolations(display)).toEqual([]);
    const heads = structure.filter(({ role }) => role === 'TH');
    expect(heads.map(({ scope, colSpan, rowSpan }) => [scope, colSpan, rowSpan])).toEqual([
      ['Column', 2, undefined],
      ['Column', undefined, undefined],
      ['Column', undefined, undefined],
      ['Column', 2, undefined],
      ['Column', undefined, undefined],
      ['Column', undefined, undefined],
      ['Column', undefined, 2],
      ['Row', undefined, undefined],
      ['Row', undefined, undefined],
    ]);
  });

  test('up to eight rows stay whole with head and legend; more repeat the head on the next page', () => {
    const filler = entry('a', [paragraph(linesLong(36))]);
    const whole = lay({ sections: [section([filler]), section([table(8)], 'Sprog')] });
    expect(textLines(whole)[1]?.[0]).toBe('Sprog');
    expect(textLines(whole)[1]).toHaveLength(1 + 2 + 8 + 1);
    const long = lay({ sections: [section([filler]), section([table(12)], 'Sprog')] });
    const [first, second] = textLines(long);
    expect(first?.at(-1)).toMatch(/^sprog/);
    expect(second?.[0]).toMatch(/^sprog/);
    expect(textsOf(long, 1).filter(({ text, tag }) => text === 'Lytte' && tag === 'artifact')).toHaveLength(
      1,
    );
    expect(accessibilityViolations(long)).toEqual([]);
  });
});

describe('labelled lines', () => {
  test('break after a slash, and keep a skill whole', () => {
    const display = lay({
      sections: [
        section([
          {
            kind: 'tags',
            label: 'Styringer',
            items: ['a'.repeat(40), 'b b b', `${'c'.repeat(30)} ${'d'.repeat(10)}`],
          },
        ]),
      ],
    });
    expect(textLines(display)[0]?.slice(-2)).toEqual([
      `Styringer ${'a'.repeat(40)} / b b b /`,
      `${'c'.repeat(30)} ${'d'.repeat(10)}`,
    ]);
    expect(textAt(display, 'Styringer')).toMatchObject({ x: 48, size: 8 });
  });

  test('a group of skills stays whole, and the page opens with the section that goes on', () => {
    const tags = (label: string): Block => ({
      kind: 'tags',
      label,
      items: ['a'.repeat(80), 'b'.repeat(80), 'c'.repeat(80)],
    });
    const groups = Array.from({ length: 18 }, (_, index) => tags(`Gruppe ${index}`));
    const display = lay({ sections: [section(groups, 'Færdigheder')] });
    expect(textsOf(display, 1)[0]).toMatchObject({
      text: 'Færdigheder – fortsat',
      font: 'italic',
      x: 154,
      tag: 'artifact',
    });
    expect(textLines(display)[1]?.[0]).toMatch(/^Gruppe/);
  });
});

describe('a page break', () => {
  const after = (lines: number, ...blocks: Block[]) =>
    lay({ sections: [section([entry('fyld', [paragraph(linesLong(lines))])]), section(blocks, 'Næste')] });

  test('takes a heading along with its first lines', () => {
    for (let lines = 30; lines < 46; lines++) {
      const display = after(lines, entry('a', [bullets(['En', 'To', 'Tre'])]));
      const last = textLines(display)[0]?.at(-1);
      expect(['Næste', 'Snedker', 'Firma', '• En'], `${lines} lines before`).not.toContain(last);
    }
  });

  test('parts an entry between bullets, two lines at least on either side, and says that it goes on', () => {
    for (let lines = 20; lines < 46; lines++) {
      const display = after(
        lines,
        entry('a', [bullets(['En', 'To', 'Tre', linesLong(2), 'Fem'])], { date: { from: '2019', to: 'nu' } }),
      );
      const [first = [], second = []] = textLines(display);
      const moved = second.filter((line) => /^•|^x|^En|^To/.test(line));
      if (first.at(-1) === undefined || moved.length === 0 || second.includes('Firma')) continue;
      expect(moved.length, `${lines} lines before`).toBeGreaterThanOrEqual(2);
      expect(textsOf(display, 1)[0]?.text).toBe('Snedker – fortsat');
      expect(second.join(' ')).not.toContain('2019');
    }
  });

  test('parts a bullet only when it is longer than four lines', () => {
    for (const [count, may] of [
      [4, false],
      [6, true],
    ] as const) {
      let parted = false;
      for (let lines = 20; lines < 46; lines++) {
        const display = after(lines, entry('a', [bullets(['En', 'To', linesLong(count), 'Fire', 'Fem'])]));
        const [, second = []] = textLines(display);
        parted ||= second[0]?.startsWith('x') === true && second.length < count + 2;
      }
      expect(parted, `${count} lines`).toBe(may);
    }
  });

  test('gives every page that an entry touches its anchor, and bookmarks where it begins', () => {
    const display = lay({ sections: [section([entry('lang', [paragraph(linesLong(70))])])] });
    expect(display.anchors.filter(({ id }) => id === 'lang').map(({ page }) => page)).toEqual([0, 1]);
    expect(display.outline).toEqual([
      { title: 'Afsnit', page: 0, y: 162.5, children: [{ title: 'Snedker', page: 0, y: 182, children: [] }] },
    ]);
  });

  test('stands before a section that begins on a new page, and nowhere if that comes first', () => {
    const job = section([entry('a', [paragraph('Tekst.')])], 'Job');
    const fresh = { ...section([entry('b', [])], 'Kurser'), newPage: true as const };
    const display = lay({ sections: [job, fresh, section([entry('c', [])], 'Andet')] });
    expect(textLines(display).map(([first]) => first)).toEqual(['Bo Ek', 'Kurser']);
    expect(textAt(display, 'Kurser').baseline).toBeCloseTo(52 + 6.5 + 10.186, 2);
    expect(textLines(display)[1]).toContain('Andet');
    expect(lay({ sections: [fresh] }).pages).toHaveLength(1);
  });

  test('cuts a title of thousands of words where it goes on', () => {
    const display = lay({
      sections: [section([entry('a', [paragraph(linesLong(60))], { title: 'ord '.repeat(60) })])],
    });
    const opening = textsOf(display, 1)[0]?.text ?? '';
    expect(opening).toMatch(/^ord ord .*… – fortsat$/);
    expect(opening.length * 4.75).toBeLessThanOrEqual(classic.columns.text.width);
  });
});

// ---- properties ----------------------------------------------------------------------------------------------------

let words = 0;
const word = fc.integer({ min: 1, max: 90 }).map((length) => `${'w'.repeat(length)}${words++}`);
const sentence = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const anyParagraph = sentence(60).map(paragraph);
const anyList: fc.Arbitrary<RichBlock> = fc.array(sentence(40), { minLength: 2, maxLength: 8 }).map(bullets);
const anyEntry: fc.Arbitrary<Block> = fc
  .record({ title: sentence(4), body: fc.array(fc.oneof(anyParagraph, anyList), { maxLength: 4 }) })
  .map(({ title, body }) => entry(`e${words++}`, body, { title, organisation: { text: `org${words++}` } }));
const anyTags: fc.Arbitrary<Block> = fc
  .array(sentence(3), { minLength: 1, maxLength: 12 })
  .map((items) => ({ kind: 'tags', items }));
const anySection = fc
  .array(fc.oneof(anyEntry, anyTags), { minLength: 1, maxLength: 6 })
  .map((blocks) => section(blocks, `sek${words++}`));
const anyPaper = fc
  .array(anySection, { maxLength: 5 })
  .map((sections): PaperDocument => ({ ...blank, sections }));

const bodyWords = (blocks: RichBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.children.flatMap((child) => ('text' in child ? child.text.split(' ') : []))
      : block.items.flatMap((item) => ['•', ...bodyWords(item.blocks)]),
  );
const wordsOf = ({ sections }: PaperDocument): string[] =>
  sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'entry')
        return [...block.title.split(' '), block.organisation?.text ?? '', ...bodyWords(block.body)];
      return block.kind === 'tags' ? block.items.join(' / ').split(' ') : [];
    }),
  ]);

describe('whatever the document', () => {
  const limit = classic.body.limit - classic.grid + 10.186 + 0.02;

  test('nothing is lost, and all is read in order', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const read = wordsRead(lay(paper)).slice(2);
        // A word wider than the line is cut; joined, both texts are the same.
        expect(read.join('')).toBe(wordsOf(paper).join(''));
      }),
    );
  });

  test('no text stands below the limit or outside the margins', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        for (const { item } of readingOrder(lay(paper))) {
          expect(item.baseline).toBeLessThanOrEqual(limit);
          expect(item.x).toBeGreaterThanOrEqual(classic.columns.label.x);
          expect(item.x + fixedMetrics.width(item.text.trimEnd(), item.font, item.size)).toBeLessThanOrEqual(
            547.3,
          );
        }
      }),
    );
  });

  test('no page ends with a heading, a title or an organisation that has text below', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const display = lay(paper);
        display.pages.slice(0, -1).forEach((_, page) => {
          const last = linesOf(display, page).at(-1);
          expect(last?.roles).not.toContain('H2');
          expect(last?.roles).not.toContain('H3');
        });
      }),
    );
  });

  test('no paragraph or bullet leaves a single line behind or sends one over', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const display = lay(paper);
        const linesByNode = new Map<unknown, number[]>();
        for (const { item, page, role } of readingOrder(display)) {
          if (role !== 'P' && role !== 'LBody') continue;
          const counts = linesByNode.get(item.tag) ?? [];
          counts[page] = (counts[page] ?? 0) + 1;
          linesByNode.set(item.tag, counts);
        }
        for (const counts of linesByNode.values()) {
          const filled = counts.filter((count) => count > 0);
          if (filled.length > 1) expect(Math.min(...filled)).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  test('the structure is that of an accessible document', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        expect(accessibilityViolations(lay(paper))).toEqual([]);
      }),
    );
  });
});
