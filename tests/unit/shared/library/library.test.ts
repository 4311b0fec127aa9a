import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folded,
  libraryFields,
  libraryForm,
  libraryGroups,
  libraryKinds,
  libraryWords,
  listingOf,
  newLibraryDocument,
  parseLibraryDocument,
  searchExpression,
} from '#shared/library/index.ts';

describe('kinds', () => {
  it.each(libraryKinds)('%s has words in both languages, one group, and a form of known fields', (kind) => {
    for (const words of Object.values(libraryWords)) {
      expect(words.kinds[kind].name).not.toBe('');
      expect(words.kinds[kind].what).not.toBe('');
    }
    const groups = Object.values(libraryGroups).filter((kinds) => kinds.some((one: string) => one === kind));
    expect(groups).toHaveLength(1);
    const { fields } = libraryForm(kind);
    const cells = [...(fields?.shown ?? []), ...(fields?.optional ?? [])].map(({ field }) => field);
    expect(new Set(cells).size).toBe(cells.length);
    for (const field of cells) expect(Object.keys(libraryFields)).toContain(field);
  });

  it('names every field in both languages', () => {
    for (const { form } of Object.values(libraryWords))
      for (const field of Object.keys(libraryFields)) expect(form.fields[field], field).toBeTruthy();
  });
});

describe('documents', () => {
  it('keep fields that their kind does not ask for', () => {
    const document = newLibraryDocument('other', { title: 'Bevis', referee: 'Mona Kragh' });
    expect(parseLibraryDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it.each([
    [{ year: 2027 }, '2027-12-31'],
    [{ year: 2027, month: 2 }, '2027-02-28'],
    [{ year: 2028, month: 2 }, '2028-02-29'],
    [{ year: 2027, month: 3, day: 5 }, '2027-03-05'],
    [{ text: 'engang' }, null],
  ])('are valid to the last day of %o', (expires, day) => {
    expect(listingOf(newLibraryDocument('other', { expires })).expires).toBe(day);
  });
});

describe('folding', () => {
  it('writes Nordic letters and accents as people type them', () => {
    expect(folded('Øl på Ærø, Café Łódź, STRASSE ß')).toBe('ol pa aero, cafe lodz, strasse ss');
  });

  it('keeps the words and their order', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const text = fc.string({ unit: fc.constantFrom(...'aåæøéßłŒ 1,-.ÅÉ') });
    fc.assert(fc.property(text, (one) => words(folded(one)) === words(one)));
  });

  it('makes an expression of whatever is typed, or none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const expression = searchExpression(typed);
        const term = String.raw`(\(\{[a-z ]+\} : )?"[\p{L}\p{N}]+" \*( OR "[\p{L}\p{N}]+"\))?`;
        if (expression !== undefined) expect(expression).toMatch(new RegExp(`^${term}( AND ${term})*$`, 'u'));
      }),
    );
    expect(searchExpression(' ,.- ')).toBeUndefined();
  });
});
