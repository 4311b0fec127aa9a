import { expect, test } from 'vitest';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { plain } from '#shared/templates/plain.ts';
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
import { linesOf } from '../../../helpers/reading.ts';

const header = {
  ...blankPaper.header,
  role: 'Snedker',
  photo: { file: 'f', alt: 'Bo Ek' },
  contacts: [
    { label: 'E-mail', kind: 'email' as const, value: { text: 'bo@example.org' } },
    { label: 'Telefon', kind: 'phone' as const, value: { text: '55 50' } },
  ],
};
const job = (title: string, count: number) =>
  entry(title, [bullets(Array.from({ length: count }, (_, index) => `${title} ${index}`))], {
    date: { from: '08/2022', to: 'nu' },
    organisation: { text: 'Firma' },
    place: 'Aalborg',
  });
const lines = (display: ReturnType<typeof laid>, page = 0) =>
  linesOf(display, page).map(({ texts }) => texts.join(' '));

test('everything stands in one column, line by line as it is read', () => {
  const display = laid(plain, {
    header,
    sections: [
      section('Job', [{ ...job('Tømrer', 2), note: 'EQF-niveau 4' }]),
      section('Sprog', [
        { kind: 'pair', label: 'Modersmål', value: { text: 'dansk' } },
        levels(['engelsk']),
        { kind: 'tags', label: 'Styringer', items: ['TIA Portal', 'CODESYS'] },
      ]),
    ],
  });
  expect(lines(display)).toEqual([
    'Bo Ek',
    'Snedker',
    'E-mail: bo@example.org',
    'Telefon: 55 50',
    'Job',
    'Tømrer (EQF-niveau 4)',
    'Firma, Aalborg',
    '08/2022 – nu',
    '• Tømrer 0',
    '• Tømrer 1',
    'Sprog',
    'Modersmål: dansk',
    'Engelsk: lytte C1, læse C1, redegøre B2, skrive A1',
    'Styringer: TIA Portal, CODESYS',
  ]);
  expect(accessibilityViolations(display)).toEqual([]);
});

test('it stands on the numbers of the template, black only, without a picture', () => {
  const display = laid(plain, { header, sections: [section('Job', [job('Tømrer', 2)])] });
  const line = 10.88;
  expect(textAt(display, 'E-mail').baseline).toBeCloseTo(56 + 28 + 14 + 7 + line, 2);
  expect(textAt(display, 'Job').baseline).toBeCloseTo(133 + 21 + line, 2);
  expect(textAt(display, 'Tømrer').baseline).toBeCloseTo(133 + 42 + line, 2);
  expect(textAt(display, 'Tømrer 0').x).toBe(73);
  expect(textAt(display, '•').x).toBe(63);
  for (const item of itemsOf(display)) {
    expect(['text', 'rule']).toContain(item.kind);
    if (item.kind === 'text' || item.kind === 'rule') expect(item.color).toBe('#000000');
  }
});

test('an entry that fits on a page is not parted, and nothing says that it goes on', () => {
  for (let count = 30; count < 45; count++) {
    const display = laid(plain, {
      header,
      sections: [section('Job', [job('Første', count), job('Anden', 6)])],
    });
    const pages = display.pages.map((_, page) => lines(display, page).join('|'));
    expect(
      pages.filter((page) => /• Anden/.test(page)),
      `${count}`,
    ).toHaveLength(1);
    expect(pages.join('|')).not.toContain('fortsat');
  }
});

test('an entry longer than a page goes on, all of it', () => {
  const display = laid(plain, { header, sections: [section('Job', [job('Lang', 130)])] });
  expect(display.pages.length).toBe(3);
  expect(textsOf(display, 1)[0]?.text).not.toContain('fortsat');
  const all = display.pages.flatMap((_, page) => lines(display, page)).filter((text) => /• Lang/.test(text));
  expect(all).toHaveLength(130);
});

test('a language without levels is named all the same', () => {
  const table = levels(['engelsk']);
  if (table.kind !== 'level-table') throw new Error('no table');
  const rows = [{ id: 'a', label: 'færøsk', cells: [undefined, undefined, undefined, undefined, 'B1'] }];
  const display = laid(plain, {
    sections: [
      section('Sprog', [
        { ...table, rows },
        { kind: 'text', body: [paragraph('.')] },
      ]),
    ],
  });
  expect(lines(display)).toContain('Færøsk: skrive B1');
});
