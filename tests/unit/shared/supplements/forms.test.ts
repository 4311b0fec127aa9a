import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Field, Fields } from '#shared/model/field.ts';
import type { FieldSet } from '#shared/sections/form.ts';
import {
  definitionOf,
  emptySupplement,
  isSupplementKind,
  parseSupplement,
  prefill,
  supplementIssues,
  supplementKinds,
  supplementLanguages,
  supplements,
  supplementTitle,
} from '#shared/supplements/index.ts';
import { profileWith, sampleProfile } from '../../../helpers/profiles.ts';
import { filledForms } from '../../../helpers/supplements.ts';

/** Every field of a form by its dotted name, with what it is. */
function named(fields: Fields, prefix = ''): [name: string, field: Field][] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const below = field.kind === 'list' || field.kind === 'record' ? named(field.fields, `${name}.`) : [];
    return [[name, field], ...below];
  });
}
const cells = ({ shown, optional }: FieldSet) => [...shown, ...optional].map(({ field }) => field);

const parts = supplements.flatMap(({ kind, fields, parts: list, words, labels }) =>
  list.map((part) => ({
    kind,
    part,
    fields: (fields as Record<string, Fields>)[part.id] ?? {},
    words,
    labels,
  })),
);

describe.each(parts)('$part.id of $kind', ({ part, fields, words, labels }) => {
  it('shows every field once', () => {
    const own = part.form.fields ?? { shown: [], optional: [], required: [] };
    expect(cells(own).toSorted()).toEqual(Object.keys(fields).toSorted());
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(own.required));
    for (const [name, field] of named(fields)) {
      if (field.kind !== 'list' && field.kind !== 'record') continue;
      const form = part.form.items?.[name];
      expect(form && cells(form).toSorted(), name).toEqual(Object.keys(field.fields).toSorted());
    }
  });

  it.each(supplementLanguages)('has a word for everything in %s, and none for anything else', (language) => {
    const own = words[language].parts as Record<
      string,
      (typeof words)['da']['parts'][keyof typeof words.da.parts]
    >;
    const { fields: labelled, ...others } = own[part.id] as {
      title: string;
      empty: string;
      fields: Record<string, string>;
      items?: Record<string, string>;
      help?: Record<string, string>;
      examples?: Record<string, string>;
    };
    const names = named(fields).map(([name]) => name);
    expect(Object.keys(labelled).toSorted()).toEqual(names.toSorted());
    const lists = named(fields).filter(([, field]) => field.kind === 'list');
    expect(Object.keys(others.items ?? {}).toSorted()).toEqual(lists.map(([name]) => name).toSorted());
    for (const name of Object.keys({ ...others.help, ...others.examples })) expect(names).toContain(name);
    expect(others.empty).toMatch(/\.$/);
    expect(others.title).not.toBe('');
    expect(Object.keys(labels[language])).toContain(part.id);
  });
});

describe.each(supplements.map(({ kind, words, labels }) => ({ kind, words, labels })))('$kind', (each) => {
  it('says the same in both languages', () => {
    expect(Object.keys(each.labels.da)).toEqual(Object.keys(each.labels.en));
    expect(shapeOf(each.words.da)).toEqual(shapeOf(each.words.en));
  });
});

const shapeOf = (words: object): unknown =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null ? shapeOf(value) : typeof value,
    ]),
  );

describe('a form', () => {
  it('is one of three kinds, in Danish or English', () => {
    expect(supplementKinds).toEqual(['mobility', 'certificate-supplement', 'diploma-supplement']);
    expect(supplementKinds.every(isSupplementKind)).toBe(true);
    expect(isSupplementKind('diploma')).toBe(false);
    expect(() => parseSupplement({ version: 1, kind: 'diploma', language: 'da' })).toThrow('kind');
    expect(() => parseSupplement({ version: 1, kind: 'mobility', language: 'el' })).toThrow('language');
    expect(() => parseSupplement({ version: 2, kind: 'mobility', language: 'da' })).toThrow('version');
  });

  it('keeps what it does not know', () => {
    const form = {
      ...emptySupplement('mobility', 'da'),
      later: { a: 1 },
      parts: { holder: { givenNames: 'Bo', shoeSize: 43 }, appendix: { text: 'x' } },
    };
    const parsed = parseSupplement(form);
    expect(parsed).toMatchObject(form);
    expect(Object.keys(parsed.parts)).toContain('courses');
  });

  it('is as it was after a way through a file', () => {
    expect(filledForms).toHaveLength(6);
    for (const { form } of filledForms)
      expect(parseSupplement(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it('is remarked upon where it says too little, at the place where it lies', () => {
    const issues = supplementIssues(emptySupplement('diploma-supplement', 'da'), ['form']);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'form/parts/holder/familyNames required',
      'form/parts/holder/givenNames required',
      'form/parts/holder/birthDate required',
      'form/parts/qualification/title required',
      'form/parts/qualification/institution required',
      'form/parts/level/duration required',
      'form/parts/certification/date required',
    ]);
    for (const { name, form } of filledForms) expect(supplementIssues(form), name).toEqual([]);
  });

  it('is called after what it is about', () => {
    expect(supplementTitle(emptySupplement('mobility', 'da'))).toBe('Europass-mobilitetsbevis');
    const titles = filledForms.map(({ form }) => supplementTitle(form));
    expect(titles[1]).toBe('Europass Mobility – Freja Østergaard Lund');
    expect(titles[4]).toBe('Tillæg til eksamensbevis – Professionsbachelor i sygepleje');
  });
});

describe('a new form', () => {
  const profile = profileWith({
    'personal-information': {
      fields: {
        givenNames: 'Bo',
        familyNames: 'Ek',
        birthDate: { year: 1999, month: 2 },
        nationalities: [{ id: 'n', country: { code: 'dk' } }],
        addresses: [{ id: 'a', type: { code: 'home' }, city: 'Ribe' }],
      },
    },
  });
  const libraryFields = {
    title: 'Bachelor i dansk',
    issuer: 'Ribe Universitet',
    eqf: { level: 6 as const },
    nationalLevel: 'Niveau 6',
    country: { code: 'dk' },
    language: { code: 'dan' },
    credits: '180',
    creditType: 'ECTS',
  };

  it('takes what is clear from profile and document', () => {
    const { parts: taken } = prefill('diploma-supplement', 'en', { profile, libraryFields });
    expect(taken['holder']).toEqual({
      givenNames: 'Bo',
      familyNames: 'Ek',
      birthDate: { year: 1999, month: 2 },
    });
    expect(taken['qualification']).toEqual({
      title: 'Bachelor i dansk',
      institution: 'Ribe Universitet',
      originalLanguage: { code: 'dan' },
    });
    expect(taken['level']).toEqual({ eqf: { level: 6 }, nationalLevel: 'Niveau 6', credits: '180 ECTS' });
    expect(JSON.stringify(taken['system'])).toContain('Higher education in Denmark');
  });

  it('gives the holder of a stay their address without its kind', () => {
    const { parts: taken } = prefill('mobility', 'da', { profile });
    expect(taken['holder']).toMatchObject({ nationality: { code: 'dk' }, address: { city: 'Ribe' } });
    expect(taken['issuer']).toEqual({});
    expect(taken['partners']).toEqual({});
  });

  it('has nobody’s name where it is about all who hold a certificate', () => {
    const form = prefill('certificate-supplement', 'da', { profile, libraryFields });
    expect(JSON.stringify(form)).not.toContain('Ek');
    expect(form.parts['translation']).toEqual({ title: 'Bachelor i dansk' });
    const other = prefill('certificate-supplement', 'en', { profile, libraryFields });
    expect(other.parts['translation']).toEqual({});
  });

  it.each(supplementKinds)('of kind %s is empty where nothing is known', (kind) => {
    expect(prefill(kind, 'da', { profile: profileWith({}) })).toEqual(emptySupplement(kind, 'da'));
    expect(parseSupplement(prefill(kind, 'en', { profile: sampleProfile('en') })).kind).toBe(kind);
  });
});

test('whatever is typed into whatever field survives a way through a file', () => {
  const value = fc.string({ unit: 'grapheme' });
  let looked = 0;
  for (const kind of supplementKinds) {
    const { fields } = definitionOf(kind);
    for (const [id, own] of Object.entries(fields)) {
      for (const [key, field] of Object.entries(own)) {
        if (field.kind !== 'text') continue;
        looked++;
        fc.assert(
          fc.property(value, (text) => {
            const form = { ...emptySupplement(kind, 'da'), parts: { [id]: { [key]: text } } };
            const read = parseSupplement(JSON.parse(JSON.stringify(parseSupplement(form))));
            expect(read.parts[id]?.[key]).toBe(text);
          }),
          { numRuns: 20 },
        );
      }
    }
  }
  expect(looked).toBeGreaterThan(30);
});
