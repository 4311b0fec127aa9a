import { expect, test } from 'vitest';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { framed } from '#shared/templates/framed.ts';
import {
  blankPaper,
  bullets,
  entry,
  itemsOf,
  laid,
  levels,
  section,
  textAt,
} from '../../../helpers/paper.ts';

const header = {
  ...blankPaper.header,
  role: 'Snedker',
  photo: { file: 'f', alt: 'Bo Ek' },
  contacts: [
    { label: 'E-mail', kind: 'email' as const, value: { text: 'bo@example.org' } },
    { label: 'Telefon', kind: 'phone' as const, value: { text: '55 50' } },
    { label: 'Motto', kind: 'person' as const, value: { text: 'Mål to gange' } },
  ],
};
const line = 10.186;

test('every page has the frame, and the first one the header on the accent', () => {
  const display = laid(framed, {
    header,
    sections: [section('Job', [entry('Snedker', [bullets(Array.from({ length: 90 }, () => 'Punkt'))])])],
  });
  expect(display.pages.length).toBeGreaterThan(1);
  for (const page of display.pages.keys()) {
    const rules = itemsOf(display, page).filter((item) => item.kind === 'rule' && item.width === 0.75);
    expect(rules).toHaveLength(4);
    expect(rules[0]).toMatchObject({ x1: 26, x2: 569.28, y1: 26.375, color: '#1D4F91' });
  }
  expect(itemsOf(display)).toContainEqual({
    kind: 'rect',
    x: 26,
    y: 26,
    width: 543.28,
    height: 117,
    color: '#1D4F91',
  });
  expect(textAt(display, 'Bo Ek')).toMatchObject({ x: 54.7, color: '#FFFFFF' });
  expect(textAt(display, 'Bo Ek').baseline).toBeCloseTo(45.5 + 13 + line, 2);
  expect(textAt(display, 'Side 1').baseline).toBe(800.6);
});

test('signs stand for the labels of contacts and say so; what has no sign keeps its word', () => {
  const display = laid(framed, { header });
  const signs = itemsOf(display).filter((item) => item.kind === 'path');
  expect(signs.map(({ width, stroke }) => [width, stroke])).toEqual([
    [9, { color: '#FFFFFF', width: 0.7 }],
    [9, { color: '#FFFFFF', width: 0.7 }],
  ]);
  const alternatives = signs.map(({ tag }) => (tag === 'artifact' ? '' : display.structure[tag]?.alt));
  expect(alternatives).toEqual(['E-mail', 'Telefon']);
  expect(textAt(display, 'bo@').x).toBeCloseTo(54 + 9 + 4.5, 5);
  // The value is 56 wide, the next contact 14 further.
  expect(signs[1]?.x).toBeCloseTo(54 + 13.5 + 56 + 14, 5);
  expect(textAt(display, 'Motto')).toMatchObject({ font: 'bold', color: '#FFFFFF' });
  expect(accessibilityViolations(display)).toEqual([]);
});

test('dates stand right of the text, and headings 3.5 lower than elsewhere', () => {
  const display = laid(framed, {
    header,
    sections: [section('Job', [entry('Snedker', [], { date: { from: '08/2022', to: 'nu' } })])],
  });
  expect(textAt(display, 'Job').baseline).toBeCloseTo(143 + 23 + line, 2);
  expect(textAt(display, 'Snedker').x).toBe(54);
  expect(
    itemsOf(display).some((item) => item.kind === 'text' && item.text === '08/2022 ' && item.x > 455),
  ).toBe(true);
});

test('the table of levels has a rule before each group and one in the accent under its head', () => {
  const display = laid(framed, { header, sections: [section('Sprog', [levels(['engelsk', 'tysk'])])] });
  const rules = itemsOf(display).filter((item) => item.kind === 'rule');
  const bars = new Set(
    rules.filter(({ x1, x2, x1: x }) => x1 === x2 && x > 100 && x < 560).map(({ x1 }) => x1),
  );
  expect([...bars].map((x) => Math.round(x * 100) / 100)).toEqual([146.28, 304.28, 462.28]);
  expect(rules).toContainEqual(
    expect.objectContaining({
      x1: 54,
      x2: 541.28,
      width: 0.75,
      color: '#1D4F91',
      y1: 182 + 6.5 + 26 + 0.375,
    }),
  );
  expect(textAt(display, 'Lytte').x).toBeCloseTo(152.28, 5);
  expect(accessibilityViolations(display)).toEqual([]);
});

test('labels lead into their values on one line', () => {
  const display = laid(framed, {
    header,
    sections: [
      section('Sprog', [
        { kind: 'pair', label: 'Modersmål', value: { text: 'dansk' } },
        { kind: 'tags', label: 'Styringer', items: ['TIA Portal', 'CODESYS'] },
      ]),
    ],
  });
  expect(textAt(display, 'Modersmål: ')).toMatchObject({ x: 54, font: 'regular' });
  expect(textAt(display, 'Styringer: ')).toMatchObject({ x: 54, font: 'bold' });
  expect(textAt(display, 'TIA Portal / CODESYS').baseline).toBe(textAt(display, 'Styringer').baseline);
});

test('contacts that page 1 has no room for are dark on the paper of the next', () => {
  const contacts = Array.from({ length: 200 }, (_, index) => ({
    label: 'E-mail',
    kind: 'email' as const,
    value: { text: `nummer-${index}@${'x'.repeat(50)}.dk` },
  }));
  const display = laid(framed, { header: { ...header, contacts } });
  expect(textAt(display, 'nummer-0@')).toMatchObject({ page: 0, color: '#FFFFFF' });
  expect(textAt(display, 'nummer-199@').color).toBe('#1A1D21');
  expect(textAt(display, 'nummer-199@').page).toBeGreaterThan(0);
  for (const item of itemsOf(display, 1)) if (item.kind === 'path') expect(item.stroke.color).toBe('#1A1D21');
});
