import { describe, expect, test } from 'vitest';
import type { Block, SectionBlock } from '#shared/document/index.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { compact } from '#shared/templates/compact.ts';
import {
  blankPaper,
  bullets,
  entry,
  itemsOf,
  laid,
  levels,
  paragraph,
  section,
  textAt,
} from '../../../helpers/paper.ts';
import { linesOf, wordsRead } from '../../../helpers/reading.ts';

const line = 9.492;
const job = (title: string, count: number) =>
  entry(title, [bullets(Array.from({ length: count }, (_, index) => `${title}.${index}`))], {
    organisation: { text: 'Firma' },
    place: 'Aalborg',
    date: { from: '08/2022', to: 'nu' },
  });
const aside = (title: string, blocks: Block[], more: Partial<SectionBlock> = {}) =>
  section(title, blocks, { placement: 'side', ...more });
const pair: Block = { kind: 'pair', label: 'Modersmål', value: { text: 'dansk' } };
const tags: Block = { kind: 'tags', label: 'Værktøj', items: ['Høvl', 'Sav'] };

describe('an entry', () => {
  test('has title, organisation and place on one line, and its note at the right edge', () => {
    const display = laid(compact, {
      sections: [section('Job', [{ ...job('Tømrer', 2), note: 'EQF-niveau 4' }])],
    });
    expect(linesOf(display, 0).map(({ texts }) => texts.join(' '))).toEqual(
      expect.arrayContaining(['08/2022 – nu Tømrer , Firma, Aalborg EQF-niveau 4']),
    );
    expect(textAt(display, 'Job').baseline).toBeCloseTo(97 + 14 + line, 2);
    expect(textAt(display, 'Tømrer')).toMatchObject({ x: 140, font: 'bold' });
    expect(textAt(display, 'Tømrer').baseline).toBeCloseTo(97 + 30 + line, 2);
    const note = textAt(display, 'EQF');
    expect(note.x + 12 * 3.75).toBeCloseTo(553.28, 5);
    expect(wordsRead(display).join(' ')).toContain('Tømrer EQF-niveau 4 , Firma, Aalborg 08/2022 – nu');
  });

  test('stands close to the next one where both are bare', () => {
    const display = laid(compact, {
      sections: [section('Job', [entry('En'), entry('To'), entry('Tre', [paragraph('c')])])],
    });
    expect(textAt(display, 'To').baseline - textAt(display, 'En').baseline).toBeCloseTo(12, 5);
    expect(textAt(display, 'Tre').baseline - textAt(display, 'To').baseline).toBeCloseTo(18, 5);
  });
});

describe('sections that stand aside', () => {
  test('are set two and two, and what follows stands below the taller one', () => {
    const display = laid(compact, {
      sections: [
        aside('Sprog', [pair, levels(['engelsk', 'tysk'])]),
        aside('Færdigheder', [tags]),
        section('Job', [entry('Tømrer')]),
      ],
    });
    expect(textAt(display, 'Sprog')).toMatchObject({ x: 42 });
    expect(textAt(display, 'Færdigheder')).toMatchObject({
      x: 302,
      baseline: textAt(display, 'Sprog').baseline,
    });
    expect(textAt(display, 'Lytte').x).toBeCloseTo(90, 5);
    expect(textAt(display, 'Læse').x).toBeCloseTo(90 + 38.8, 5);
    // Heading, mother tongue, two rows of head and two of languages; then 14 to the next heading.
    expect(textAt(display, 'Job').baseline - textAt(display, 'Sprog').baseline).toBeCloseTo(
      16 + 12 * 5 + 14,
      5,
    );
    expect(itemsOf(display)).toContainEqual(expect.objectContaining({ kind: 'rule', x1: 42, x2: 284 }));
    expect(accessibilityViolations(display)).toEqual([]);
    expect(display.outline.map(({ title }) => title)).toEqual(['Sprog', 'Færdigheder', 'Job']);
    expect(wordsRead(display).join(' ')).toMatch(/Sprog .* tysk .* Færdigheder Værktøj: .* Job/);
  });

  test('stand alone when there is no second one, or it begins a page, or its words do not fit', () => {
    const table = levels(['engelsk']);
    if (table.kind !== 'level-table') throw new Error('no table');
    const wide = {
      ...table,
      groups: [{ label: 'L', columns: Array.from({ length: 5 }, () => 'Sammenhængende') }],
    };
    const alone = (sections: SectionBlock[]) =>
      itemsOf(laid(compact, { sections })).some(
        (item) => item.kind === 'rule' && item.x1 === 42 && item.x2 === 284,
      );
    expect(alone([aside('Sprog', [pair]), aside('Andet', [tags])])).toBe(true);
    expect(alone([aside('Sprog', [pair]), section('Job', [entry('A')]), aside('Andet', [tags])])).toBe(false);
    expect(alone([aside('Sprog', [pair]), aside('Andet', [tags], { newPage: true })])).toBe(false);
    expect(alone([aside('Sprog', [wide]), aside('Andet', [tags])])).toBe(false);
  });

  test('never part over a page', () => {
    for (let count = 40; count < 60; count++) {
      const display = laid(compact, {
        sections: [
          section('Tekst', [{ kind: 'text', body: Array.from({ length: count }, () => paragraph('x')) }]),
          aside('Sprog', [pair, levels(['engelsk', 'tysk'])]),
          aside('Andet', [tags]),
        ],
      });
      const pages = ['Sprog', 'Andet', 'Lytte', 'tysk', 'Høvl'].map((text) => textAt(display, text).page);
      expect(new Set(pages).size, `${count}`).toBe(1);
    }
  });
});

describe('the one page', () => {
  const shown = (display: ReturnType<typeof laid>, title: string) =>
    wordsRead(display).filter((word) => word.startsWith(`${title}.`));

  test('leaves out nothing that fits', () => {
    const display = laid(compact, { sections: [section('Job', [job('Ny', 10), job('Gammel', 10)])] });
    expect(display.pages).toHaveLength(1);
    expect(display.leftOut ?? []).toEqual([]);
  });

  test('keeps the first bullets, lets the oldest give way first, and says what is left out', () => {
    const display = laid(compact, {
      sections: [section('Job', [job('Ny', 25), job('Mellem', 20), job('Gammel', 20)])],
    });
    expect(display.pages).toHaveLength(1);
    const counts = ['Ny', 'Mellem', 'Gammel'].map((title) => shown(display, title).length);
    const [newest = 0, middle = 0, oldest = 0] = counts;
    expect(newest).toBeGreaterThanOrEqual(middle);
    expect(middle).toBeGreaterThanOrEqual(oldest);
    expect(oldest).toBeGreaterThan(0);
    expect(shown(display, 'Gammel')).toEqual(Array.from({ length: oldest }, (_, index) => `Gammel.${index}`));
    expect(display.leftOut).toEqual(
      [
        { id: 'Ny', title: 'Ny', parts: 25 - newest },
        { id: 'Mellem', title: 'Mellem', parts: 20 - middle },
        { id: 'Gammel', title: 'Gammel', parts: 20 - oldest },
      ].filter(({ parts }) => parts > 0),
    );
    // No more than needed: one line more does not fit.
    const last = linesOf(display, 0).at(-1)?.baseline ?? 0;
    expect(last + 12).toBeGreaterThan(790 - 12);
    expect(accessibilityViolations(display)).toEqual([]);
  });

  test('shortens what comes later before the first section, and what stands aside last', () => {
    const display = laid(compact, {
      sections: [section('Job', [job('Ny', 25), job('Gammel', 25)]), section('Kurser', [job('Kursus', 25)])],
    });
    expect(shown(display, 'Gammel').length).toBeGreaterThanOrEqual(shown(display, 'Kursus').length);
    expect(shown(display, 'Ny').length).toBeGreaterThan(shown(display, 'Kursus').length);
    const referee = job('Leder', 2);
    const referees = laid(compact, {
      sections: [section('Job', [job('Ny', 80)]), aside('Referencer', [referee])],
    });
    expect(referees.leftOut?.map(({ id }) => id)).toEqual(['Ny']);
  });

  test('is filled with what fits, where one paragraph is longer than a page', () => {
    const long = entry('Lang', [paragraph('ord '.repeat(20_000))]);
    const display = laid(compact, { sections: [section('Job', [job('Ny', 5), long, job('Gammel', 90)])] });
    expect(display.pages).toHaveLength(1);
    expect(shown(display, 'Ny')).toHaveLength(5);
    expect(shown(display, 'Gammel').length).toBeGreaterThan(30);
    expect(display.leftOut?.map(({ id }) => id)).toEqual(['Lang', 'Gammel']);
  });

  test('goes on over the page with everything, if even the titles need more', () => {
    const jobs = Array.from({ length: 80 }, (_, index) => job(`Job${index}`, 2));
    const display = laid(compact, { sections: [section('Job', jobs)] });
    expect(display.pages.length).toBeGreaterThan(1);
    expect(display.leftOut ?? []).toEqual([]);
    expect(wordsRead(display).filter((word) => /^Job\d+\.\d$/.test(word))).toHaveLength(160);
  });

  test('ends with ten thousand entries, and with one of ten thousand bullets', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => job(`J${index}`, 1));
    expect(laid(compact, { sections: [section('Job', entries)] }).pages.length).toBeGreaterThan(300);
    const long = laid(compact, { sections: [section('Job', [job('Lang', 10_000)])] });
    expect(long.pages).toHaveLength(1);
    expect((long.leftOut?.[0]?.parts ?? 0) + shown(long, 'Lang').length).toBe(10_000);
  });
});

test('the header is as tall as its lines need', () => {
  const contact = { label: 'L', value: { text: 'x'.repeat(100) } };
  const display = laid(compact, {
    header: { ...blankPaper.header, role: 'Snedker', contacts: [contact, contact, contact] },
    sections: [section('Job', [entry('A')])],
  });
  expect(textAt(display, 'Job').baseline).toBeCloseTo(97 + 12 + 14 + line, 2);
});
