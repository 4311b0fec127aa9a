import { describe, expect, test } from 'vitest';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { sidebar } from '#shared/templates/sidebar.ts';
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
  textsOf,
} from '../../../helpers/paper.ts';
import { wordsRead } from '../../../helpers/reading.ts';

const contacts = [
  { label: 'E-mail', value: { text: 'bo@example.org', link: 'mailto:bo@example.org' } },
  { label: 'Telefon', value: { text: '55 50' } },
];
const photo = { file: 'f', alt: 'Bo Ek' };
const header = { ...blankPaper.header, role: 'Snedker', contacts };
const line = 10.186;
const many = (count: number) => bullets(Array.from({ length: count }, (_, index) => `Punkt ${index}`));
const circles = (page = 0, display = laid(sidebar, {})) =>
  itemsOf(display, page).filter((item) => item.kind === 'circle');

describe('the side column', () => {
  test('stands on every page with its tint', () => {
    const display = laid(sidebar, { header, sections: [section('Job', [entry('Snedker', [many(120)])])] });
    expect(display.pages.length).toBeGreaterThan(1);
    for (const { items } of display.pages)
      expect(items[0]).toEqual({
        kind: 'rect',
        x: 0,
        y: 0,
        width: 198.43,
        height: 841.89,
        color: '#EEF2F7',
      });
  });

  test('has the photo, then the person’s details, each under its label', () => {
    const display = laid(sidebar, { header: { ...header, photo } });
    expect(itemsOf(display)).toContainEqual(
      expect.objectContaining({ kind: 'image', x: 36, y: 52, width: 104, shape: 'circle' }),
    );
    const top = 52 + 104 + 6.5 + 19.5;
    expect(textAt(display, 'Personlige').baseline).toBeCloseTo(top + line, 2);
    expect(textAt(display, 'E-mail')).toMatchObject({ x: 36, size: 8 });
    expect(textAt(display, 'E-mail').baseline).toBeCloseTo(top + 19.5 + line, 2);
    expect(textAt(display, 'bo@').baseline).toBeCloseTo(top + 19.5 + 13 + line, 2);
    expect(textAt(display, 'Telefon').baseline).toBeCloseTo(top + 19.5 + 26 + 6.5 + line, 2);
    expect(itemsOf(display)).toContainEqual(
      expect.objectContaining({ kind: 'rule', x1: 36, x2: 182.43, y1: top + 15.25, width: 0.5 }),
    );
  });

  test('begins at the top without a photo', () => {
    expect(textAt(laid(sidebar, { header }), 'Personlige').baseline).toBeCloseTo(52 + 6.5 + line, 2);
  });

  test('takes what stands aside, a skill a line, and goes on over the pages by itself', () => {
    const tags = Array.from({ length: 20 }, (_, index) => ({
      kind: 'tags' as const,
      label: `Gruppe ${index}`,
      items: ['TIA Portal', 'CODESYS'],
    }));
    const display = laid(sidebar, {
      header,
      sections: [
        section('Færdigheder', tags, { placement: 'side' }),
        section('Job', [entry('Snedker', [many(3)])]),
      ],
    });
    expect(textAt(display, 'Gruppe 0')).toMatchObject({ x: 36, font: 'bold' });
    expect(textAt(display, 'CODESYS').baseline - textAt(display, 'TIA').baseline).toBeCloseTo(13, 5);
    expect(display.pages).toHaveLength(2);
    expect(textAt(display, 'Færdigheder – fortsat')).toMatchObject({ page: 1, x: 36, tag: 'artifact' });
    expect(textAt(display, 'Snedker').page).toBe(0);
    expect(accessibilityViolations(display)).toEqual([]);
  });

  test('turns the table of levels, three languages side by side and the others below', () => {
    const display = laid(sidebar, {
      header: { ...header, contacts: [] },
      sections: [section('Sprog', [levels(['et', 'to', 'tre', 'fire'])], { placement: 'side' })],
    });
    const [first, second, third] = ['et', 'to', 'tre'].map((name) => textAt(display, name));
    expect(first?.x).toBeCloseTo(81.43, 5);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(101 / 3, 5);
    expect(third?.baseline).toBe(first?.baseline);
    expect(textAt(display, 'fire').x).toBe(first?.x);
    // Seven rows of skills and the head of the next table, 6.5 below.
    expect(textAt(display, 'fire').baseline - (first?.baseline ?? 0)).toBeCloseTo(8 * 13 + 6.5, 5);
    expect(accessibilityViolations(display)).toEqual([]);
  });

  test('holds forty languages and words that no line holds, and ends', () => {
    const names = Array.from({ length: 40 }, (_, index) => `sprog${index}`);
    const display = laid(sidebar, {
      header: { ...header, contacts: [{ label: 'x'.repeat(300), value: { text: 'y'.repeat(3000) } }] },
      sections: [
        section('Sprog', [levels(names), levels(['z'.repeat(500)])], { placement: 'side' }),
        section('a'.repeat(900), [{ kind: 'tags', items: ['b'.repeat(900)] }], { placement: 'side' }),
      ],
    });
    expect(wordsRead(display)).toEqual(expect.arrayContaining(names));
    expect(display.pages.length).toBeLessThan(15);
    for (const item of textsOf(display).filter(({ x, tag }) => x < 190 && tag !== 'artifact'))
      expect(item.x + item.text.trimEnd().length * (item.size / 2)).toBeLessThan(190);
  });
});

describe('the main column', () => {
  test('has the name, and the introduction without a heading 13 below the role', () => {
    const display = laid(sidebar, {
      header,
      sections: [
        section('Profil', [{ kind: 'text', body: [paragraph('Jeg er.')] }], { placement: 'intro' }),
        section('Job', [entry('Snedker')]),
      ],
    });
    expect(textAt(display, 'Bo Ek')).toMatchObject({ x: 236.95, size: 22 });
    expect(textAt(display, 'Jeg er.').baseline).toBeCloseTo(52 + 26 + 6.5 + 13 + 13 + line, 2);
    expect(() => textAt(display, 'Profil')).toThrow();
    expect(display.outline.map(({ title }) => title)).toEqual(['Profil', 'Job']);
    expect(textAt(display, 'Job').baseline).toBeCloseTo(110.5 + 13 + 19.5 + line, 2);
  });

  test('has an introduction that does not come first with its heading', () => {
    const intro = section('Profil', [{ kind: 'text', body: [paragraph('Jeg er.')] }], { placement: 'intro' });
    expect(
      textAt(laid(sidebar, { sections: [section('Job', [entry('Snedker')]), intro] }), 'Profil'),
    ).toBeDefined();
  });

  test('sets entries on a timeline: dots, and a ring for what lasts to this day', () => {
    const display = laid(sidebar, {
      header: { ...header, contacts: [] },
      sections: [
        section('Job', [
          entry('Nu', [], { date: { from: '2020', to: 'nu', ongoing: true } }),
          entry('Før', [], { date: { from: '2010', to: '2019' } }),
        ]),
      ],
    });
    const top = 52 + 26 + 6.5 + 13 + 39;
    expect(circles(0, display)).toEqual([
      {
        kind: 'circle',
        cx: 222.375,
        cy: top + 6.75,
        radius: 2,
        fill: '#FFFFFF',
        stroke: { color: '#1D4F91', width: 1.25 },
      },
      { kind: 'circle', cx: 222.375, cy: top + 26 + 13 + 6.75, radius: 2.625, fill: '#1D4F91' },
    ]);
    expect(itemsOf(display)).toContainEqual(
      expect.objectContaining({
        kind: 'rule',
        x1: 222.375,
        width: 0.75,
        y1: top + 6.75,
        y2: top + 65 - 4,
        color: '#C9D0D9',
      }),
    );
    expect(textAt(display, '2020 – ')).toMatchObject({ x: 236.25, size: 8, color: '#1D4F91' });
    expect(textAt(display, 'Nu').baseline - textAt(display, '2020').baseline).toBeCloseTo(13, 5);
  });

  test('lets the timeline run over the page, without a second dot or date', () => {
    const display = laid(sidebar, {
      header,
      sections: [section('Job', [entry('Snedker', [many(70)], { date: { from: '2019', to: '2021' } })])],
    });
    expect(circles(1, display)).toEqual([]);
    expect(textAt(display, 'Snedker – fortsat').page).toBe(1);
    const rule = itemsOf(display, 1).find((item) => item.kind === 'rule' && item.x1 === 222.375);
    expect(rule).toMatchObject({ y1: 52 });
  });

  test('is read after the details and before what stands aside', () => {
    const display = laid(sidebar, {
      header,
      sections: [
        section('Sprog', [{ kind: 'pair', label: 'Modersmål', value: { text: 'dansk' } }], {
          placement: 'side',
        }),
        section('Job', [entry('Snedker', [], { date: { from: '2019' } })]),
      ],
    });
    expect(wordsRead(display).join(' ')).toBe(
      'Bo Ek Snedker Personlige oplysninger E-mail bo@example.org Telefon 55 50 Job Snedker 2019 Sprog Modersmål dansk',
    );
    const drawn = textsOf(display)
      .filter(({ tag }) => tag !== 'artifact')
      .map(({ text }) => text.trim());
    expect(drawn.indexOf('Job')).toBeGreaterThan(drawn.indexOf('55 50'));
    expect(drawn.indexOf('Job')).toBeLessThan(drawn.indexOf('Sprog'));
  });

  test('alone begins new pages', () => {
    const display = laid(sidebar, {
      header,
      sections: [
        section('Job', [entry('Snedker')]),
        section('Kurser', [entry('Svejsning')], { newPage: true }),
        section('Sprog', [{ kind: 'pair', label: 'Modersmål', value: { text: 'dansk' } }], {
          placement: 'side',
          newPage: true,
        }),
      ],
    });
    expect(textAt(display, 'Kurser').page).toBe(1);
    expect(textAt(display, 'Sprog').page).toBe(0);
  });
});

test('the details are part of the header, for the preview', () => {
  const { anchors } = laid(sidebar, { header });
  const [person] = anchors;
  expect(person).toMatchObject({ id: 'person', page: 0, top: 0 });
  expect(person?.bottom).toBeCloseTo(52 + 6.5 + 19.5 + 4 * 13 + 6.5, 5);
});
