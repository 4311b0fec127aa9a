import { describe, expect, it, test } from 'vitest';
import type { Point } from '#shared/document/index.ts';
import { layoutDocument } from '#shared/layout/index.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import {
  definitionOf,
  emptySupplement,
  parseSupplement,
  supplementKinds,
  supplementLanguages,
  type SupplementForm,
} from '#shared/supplements/index.ts';
import { composeSupplement } from '#shared/supplements/paper/index.ts';
import { supplementTemplate } from '#shared/templates/index.ts';
import { displayText, golden } from '../../../helpers/golden.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { filledForms } from '../../../helpers/supplements.ts';

const pointsOf = (form: SupplementForm): Point[] =>
  composeSupplement(form).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'points' ? block.points : [])),
  );
const laidOut = async (form: SupplementForm) =>
  layoutDocument(composeSupplement(form), supplementTemplate, await preparedFonts());

test.each(filledForms)('$name stands where it stood', async ({ name, form }) => {
  await expect(displayText(await laidOut(form))).toMatchFileSnapshot(golden(`layout/${name}.txt`));
});

test.each(filledForms)('$name is set for everyone to read', async ({ form }) => {
  expect(accessibilityViolations(await laidOut(form))).toEqual([]);
});

test.each(filledForms)(
  '$name has no answer on paper that nobody gave, and all that somebody did',
  ({ form }) => {
    const open = pointsOf(form).filter(({ answer }) => answer.kind === 'text' && answer.body.length === 0);
    // A diploma supplement shows that there was no other institution; all else is filled in or left out.
    expect(open.map(({ number }) => number)).toEqual(form.kind === 'diploma-supplement' ? ['2.4'] : []);
  },
);

describe.each(supplementLanguages)('the outline in %s', (language) => {
  it('numbers the parts of each document as its authorities do', () => {
    const numbers = supplementKinds.map((kind) =>
      composeSupplement(emptySupplement(kind, language)).sections.map(({ title }) => title.split('.')[0]),
    );
    expect(numbers).toEqual([
      // The record of courses stands there only for a period of study.
      ['1', '2', '3', '4', '5a'],
      ['1', '2', '3', '4', '5', '6'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    ]);
  });

  it('asks everything that a diploma supplement has to answer, in order', () => {
    const numbers = pointsOf(emptySupplement('diploma-supplement', language)).flatMap(
      ({ number }) => number ?? [],
    );
    expect(numbers.join(' ')).toBe(
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 5.1 5.2 6.1 6.2 7.1 7.2 7.3 7.4',
    );
  });

  it.each(supplementKinds)('says what a %s is for, and whose words they are: no heading repeats', (kind) => {
    const { header, sections } = composeSupplement(emptySupplement(kind, language));
    expect(header.purpose).toMatch(/\.$/);
    expect(header.role).toBeUndefined();
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  });
});

test('the record of courses stands on paper as soon as anything is in it', () => {
  const form = emptySupplement('mobility', 'en');
  const titles = (courses: object) =>
    composeSupplement(parseSupplement({ ...form, parts: { courses } })).sections.map(({ id }) => id);
  expect(titles({ courses: [{ id: 'a', title: '  ' }], responsible: ' ' })).not.toContain('courses');
  expect(titles({ courses: [{ id: 'a', credits: '5' }] })).toContain('courses');
  expect(titles({ date: { text: 'snart' } })).toContain('courses');
});

test('titles in their original language are marked as such, and a date is written in that of the form', async () => {
  const form = filledForms.find(({ name }) => name === 'diploma-supplement.en')?.form;
  if (form === undefined) throw new Error('no such form');
  const { structure } = await laidOut(form);
  expect(structure.filter(({ language }) => language === 'da').length).toBeGreaterThan(1);
  const born = pointsOf(form).find(({ number }) => number === '1.3');
  expect(JSON.stringify(born?.answer)).toContain('14 March 2000');
});

test('a sum without rows is on paper as well', () => {
  const { fields } = definitionOf('certificate-supplement');
  expect(Object.keys(fields)).toContain('ways');
  const form = parseSupplement({
    ...emptySupplement('certificate-supplement', 'da'),
    parts: { ways: { totalDuration: '4 år' } },
  });
  const [ways] = pointsOf(form).filter(({ id }) => id === 'ways/ways');
  expect(ways?.answer).toMatchObject({ kind: 'table', rows: [], total: ['Samlet varighed', '', '4 år'] });
});
