import fc from 'fast-check';
import { cefrLevels } from '#shared/codes/cefr.ts';
import { canonicalCountry } from '#shared/codes/countries.ts';
import { eqfLevels } from '#shared/codes/eqf.ts';
import { vocabularies } from '#shared/codes/index.ts';
import { canonicalSector } from '#shared/codes/nace.ts';
import { isCalendarDate } from '#shared/model/date-text.ts';
import type { Field, Fields, Vocabulary } from '#shared/model/field.ts';
import { hasInk } from '#shared/model/ink.ts';
import type { DateValue } from '#shared/model/partial-date.ts';
import type { Coded } from '#shared/model/values.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { customEntry } from '#shared/sections/custom/index.ts';
import type { SectionDefinition } from '#shared/sections/define.ts';
import { registry } from '#shared/sections/index.ts';
import { richText } from './rich-text.ts';
import { xmlText } from './text.ts';

// Profiles with anything in any field that Europass XML has a place for. An item of a list always has the value that it is
// there for: an e-mail without an address is not written.
const text = xmlText();
const own = text.filter(
  (each) => canonicalCountry(each) === undefined && canonicalSector(each) === undefined,
);
const url = text.map((each) => `https://x.example.org/${each.replace(/\s/g, '')}`);

const numeric = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCalendarDate);
const date: fc.Arbitrary<DateValue> = fc.oneof(
  numeric,
  numeric.map(({ year, month }) => ({ year, month })),
  numeric.map(({ year }) => ({ year })),
  fc.constant({ text: 'efteråret 2019' }),
);

/** Whether something stands for itself or with the person's own word. */
const listed = (codes: readonly string[]): fc.Arbitrary<Coded> =>
  fc.oneof(
    fc.constantFrom(...codes).map((code) => ({ code })),
    fc.record({ code: fc.constantFrom(...codes), label: text }),
  );
const codeOrWord = (codes: readonly string[]): fc.Arbitrary<Coded> =>
  fc.oneof(
    fc.constantFrom(...codes).map((code) => ({ code })),
    own
      .filter((each) => !codes.some((code) => code.toLowerCase() === each.toLowerCase()))
      .map((label) => ({ label })),
  );

function coded(vocabulary: Vocabulary): fc.Arbitrary<Coded> {
  const { codes } = vocabularies[vocabulary];
  switch (vocabulary) {
    case 'esco-occupation':
      return fc.oneof(
        text.map((label) => ({ label })),
        fc.record({ code: fc.constant('http://data.europa.eu/esco/occupation/1'), label: text }),
      );
    case 'gender':
      return fc.constantFrom(...codes).map((code) => ({ code }));
    case 'phone-type':
    case 'address-type':
    case 'social-media':
    case 'instant-messenger':
      return listed(codes);
    default:
      return codeOrWord(codes);
  }
}

function value(field: Field, name: string): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      if (name === 'dialling') return fc.stringMatching(/^[1-9]\d{0,3}$/);
      return field.format === 'url' ? url : text;
    case 'rich-text':
      return richText;
    case 'date':
      return date;
    case 'period':
      return fc.oneof(
        fc.record({ from: date }),
        fc.record({ from: date, to: date }),
        fc.record({ from: date, to: date, ongoing: fc.constant(true) }),
        fc.constant({ ongoing: true }),
      );
    case 'coded':
      return coded(field.vocabulary);
    case 'cefr':
      return fc.constantFrom(...cefrLevels);
    case 'eqf':
      return fc.constantFrom(...eqfLevels).map((level) => ({ level }));
    case 'photo':
      return fc.constant(undefined);
    case 'record':
      return record(field.fields, []).filter((each) => Object.keys(each).length > 0);
    case 'list':
      return fc.array(item(field.fields), { minLength: 1, maxLength: 3 });
  }
}

const valued = [
  'address',
  'number',
  'url',
  'handle',
  'country',
  'language',
  'field',
  'name',
  'city',
  'category',
];

function record(fields: Fields, always: string[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(field, name)]));
  const requiredKeys = Object.keys(fields).filter((name) => always.includes(name));
  return fc
    .record(model, { requiredKeys })
    .map((each) => JSON.parse(JSON.stringify(each)) as Record<string, unknown>);
}

const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const item = (fields: Fields): fc.Arbitrary<unknown> =>
  fc.tuple(id, record(fields, valued)).map(([each, rest]) => ({ id: each, ...rest }));

const entries = (fields: Fields): fc.Arbitrary<unknown[]> =>
  fc.array(
    fc.tuple(id, record(fields, [])).map(([each, rest]) => ({ id: each, ...rest })),
    { maxLength: 3 },
  );

/** As Europass XML has them: with a title that no other has, something in them, and numbered. */
const customSections: fc.Arbitrary<Record<string, unknown>> = fc
  .uniqueArray(fc.tuple(fc.oneof(text.filter(hasInk), fc.constant('__proto__')), entries(customEntry)), {
    selector: ([title]) => title,
    maxLength: 3,
  })
  .map((sections) =>
    Object.fromEntries(
      sections
        .filter(([, held]) => held.length > 0)
        .map(([title, held], index) => [`custom-${index + 1}`, { fields: { title }, entries: held }]),
    ),
  );

/** Anything in any field of one section. */
export const contentOf = (
  section: SectionDefinition,
): fc.Arbitrary<{ fields: Record<string, unknown>; entries: unknown[] }> =>
  fc.record({
    fields: record(section.fields, []),
    entries: section.entry ? entries(section.entry) : fc.constant([]),
  });

export const profile: fc.Arbitrary<ProfileDocument> = fc
  .tuple(
    fc.constantFrom('da', 'en', 'no', 'el'),
    customSections,
    ...registry.map((section) =>
      fc.oneof(
        contentOf(section),
        // Few people use all sections, and a file with all of them takes its time.
        { weight: 2, arbitrary: fc.constant({ fields: {}, entries: [] }) },
      ),
    ),
  )
  .map(([language, custom, ...contents]) =>
    parseProfile({
      version: 1,
      language,
      sections: {
        ...Object.fromEntries(registry.map((section, index) => [section.id, contents[index]])),
        ...custom,
      },
    }),
  );

/** The same without ids: another file gives other ones. */
export function withoutIds(each: unknown): unknown {
  if (Array.isArray(each)) return each.map(withoutIds);
  if (typeof each !== 'object' || each === null) return each;
  return Object.fromEntries(
    Object.entries(each)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, withoutIds(inner)]),
  );
}

/** A profile with no more than Europass XML has a place for. */
export const europassProfile: fc.Arbitrary<ProfileDocument> = profile.map((each) => {
  const content = each.sections['digital-skills'];
  const named = (skills: { id: string; name?: string }[] | undefined) =>
    skills?.map(({ id, name }) => ({ id, ...(name !== undefined && { name }) }));
  const ungrouped = named(content.fields.ungrouped);
  const entries = content.entries.map(({ skills, ...group }) => ({
    ...group,
    ...(skills && { skills: named(skills) ?? [] }),
  }));
  const digital = { fields: { ...(ungrouped && { ungrouped }) }, entries };
  const language = {
    ...each.sections.language,
    entries: each.sections.language.entries.map(({ certificates: _, experiences: __, ...rest }) => rest),
  };
  const education = {
    ...each.sections['education-training'],
    entries: each.sections['education-training'].entries.map(({ nationalFramework: _, ...rest }) => rest),
  };
  const sections = {
    ...each.sections,
    'digital-skills': digital,
    language,
    'education-training': education,
  };
  return { ...each, sections };
});
