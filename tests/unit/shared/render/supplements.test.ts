// Forms as finished files: whatever is written in them, the PDF is a good one, holds it all and ends.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  definitionOf,
  emptySupplement,
  parseSupplement,
  supplementKinds,
  type SupplementForm,
  type SupplementKind,
} from '#shared/supplements/index.ts';
import { supplementTemplate } from '#shared/templates/index.ts';
import { layoutDocument } from '#shared/layout/index.ts';
import { composeSupplement } from '#shared/supplements/paper/index.ts';
import type { Field, Fields } from '#shared/model/field.ts';
import { checkStructure } from '../../../helpers/pdf-structure.ts';
import { extractedText } from '../../../helpers/pdf-text.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { filledForms, renderedForm } from '../../../helpers/supplements.ts';

/** Lines end anywhere. */
const unspaced = (text: string): string => text.replace(/\s+/g, '');

async function whole(form: SupplementForm) {
  const { bytes, pages } = await renderedForm(form);
  const { problems, elements, document } = await checkStructure(bytes);
  expect(problems).toEqual([]);
  const texts = await Promise.all(Array.from({ length: pages }, (_, page) => extractedText(bytes, page + 1)));
  return { pages, text: unspaced(texts.join('')), roles: elements.map(({ role }) => role), document };
}

describe.each(filledForms)('$name', ({ form }) => {
  it('is a tagged file that says whose it is, with a heading for each part', async () => {
    const { roles, document, text } = await whole(form);
    const { header, sections, author } = composeSupplement(form);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(sections.length);
    expect(document.getAuthor()).toBe(author);
    expect(author).not.toBe('');
    for (const { title } of sections) expect(text).toContain(unspaced(title));
    expect(text).toContain(unspaced(header.purpose ?? 'none'));
  });

  it('has every character that it needs', async () => {
    expect((await renderedForm(form)).missing).toEqual([]);
  });
});

describe.each(supplementKinds)('a %s', (kind) => {
  it('with nothing in it is its outline', async () => {
    const { pages, roles } = await whole(emptySupplement(kind, 'da'));
    expect(pages).toBeLessThanOrEqual(2);
    expect(roles).toContain('H2');
  });

  it('goes on for as many pages as it needs, with none of it below their limit', async () => {
    const names = leaves(kind).map(([name]) => name);
    const long = 'ord og atter ord '.repeat(150);
    const form = filledWith(kind, (name) => `N${names.indexOf(name)}. ${long}`);
    const display = layoutDocument(composeSupplement(form), supplementTemplate, await preparedFonts());
    for (const { items } of display.pages)
      for (const item of items)
        if (item.kind === 'text' && item.baseline !== supplementTemplate.footer.baseline)
          expect(item.baseline).toBeLessThanOrEqual(supplementTemplate.body.limit);
    expect(display.pages.length).toBeGreaterThan(3);
    const { text } = await whole(form);
    const lost = leaves(kind).filter(
      ([, { kind: sort }], index) =>
        (sort === 'text' || sort === 'rich-text') && !text.includes(`N${index}.`),
    );
    expect(lost).toEqual([]);
  });

  it('never fails to be drawn', async () => {
    const fonts = await preparedFonts();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const form = filledWith(kind, () => text);
        expect(
          layoutDocument(composeSupplement(form), supplementTemplate, fonts).pages.length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });
});

test('a long list of courses repeats its head and loses none', async () => {
  const courses = Array.from({ length: 150 }, (_, n) => ({ id: `c${n}`, title: `Fag ${n}.`, grade: '12' }));
  const form = parseSupplement({
    ...emptySupplement('diploma-supplement', 'da'),
    parts: { programme: { courses, totalCredits: '900' } },
  });
  const { text, pages } = await whole(form);
  for (const n of [0, 75, 149]) expect(text).toContain(`Fag${n}.`);
  expect(text.split('ECTSKarakter').length - 1).toBeGreaterThanOrEqual(pages - 2);
});

/** Every field that holds a value of its own, by part and name. */
const leaves = (kind: SupplementKind): [string, Field][] =>
  Object.entries(definitionOf(kind).fields).flatMap(([part, fields]) => leavesOf(fields, `${part}-`));
const leavesOf = (fields: Fields, prefix: string): [string, Field][] =>
  Object.entries(fields).flatMap(([key, field]): [string, Field][] =>
    field.kind === 'list' || field.kind === 'record'
      ? leavesOf(field.fields, `${prefix}${key}-`)
      : [[`${prefix}${key}`, field]],
  );

/** A form with a text in every field that takes one. */
function filledWith(kind: SupplementKind, textOf: (name: string) => string): SupplementForm {
  const filled = (fields: Fields, prefix: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, valueOf(field, `${prefix}${key}`, textOf)]),
    );
  const valueOf = (field: Field, name: string, text: typeof textOf): unknown => {
    switch (field.kind) {
      case 'text':
        return text(name);
      case 'rich-text':
        return { blocks: [{ type: 'paragraph', children: [{ text: text(name) }] }] };
      case 'date':
        return { text: text(name) };
      case 'period':
        return { from: { text: text(name) } };
      case 'coded':
        return { label: text(name) };
      case 'record':
        return filled(field.fields, `${name}-`);
      case 'list':
        return [{ id: 'a', ...filled(field.fields, `${name}-`) }];
      default:
        return undefined;
    }
  };
  const parts = Object.entries(definitionOf(kind).fields).map(([part, fields]) => [
    part,
    filled(fields, `${part}-`),
  ]);
  return parseSupplement({ ...emptySupplement(kind, 'da'), parts: Object.fromEntries(parts) });
}
