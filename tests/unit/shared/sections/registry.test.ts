import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '#shared/model/field.ts';
import type { SectionDefinition } from '#shared/sections/define.ts';
import type { FieldSet } from '#shared/sections/form.ts';
import { customSection } from '#shared/sections/custom/index.ts';
import { registry } from '#shared/sections/index.ts';

/** Every field that a person fills in, dotted within records and lists. */
function paths(fields: Fields, prefix = ''): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
    const path = prefix + name;
    const inner = field.kind === 'record' || field.kind === 'list' ? paths(field.fields, `${path}.`) : [];
    return [[path, field], ...inner];
  });
}

const fieldPaths = ({ fields, entry }: SectionDefinition) => [...paths(fields), ...paths(entry ?? {})];
const cells = (set: FieldSet | undefined) => [
  ...[...(set?.shown ?? []), ...(set?.optional ?? [])].map(({ field }) => field),
  ...(set?.unseen ?? []),
];

const all = [...registry, customSection('custom-x', undefined)];

describe.each(all.map((section) => [section.id, section] as const))('section %s', (_, section) => {
  it.each(['da', 'en'] as const)('names all of its fields in %s', (language) => {
    const words = section.words[language];
    expect(fieldPaths(section).length).toBeGreaterThan(0);
    expect(
      fieldPaths(section)
        .filter(([path]) => !words.fields[path])
        .map(([path]) => path),
    ).toEqual([]);
    expect(
      Object.keys(words.fields).filter((path) => !fieldPaths(section).some(([known]) => known === path)),
    ).toEqual([]);
    expect(words.title && words.empty && (section.entry === undefined || words.entry)).toBeTruthy();
  });

  it('says the same things in both languages', () => {
    const keys = (words: object) =>
      Object.entries(words).flatMap(([key, value]) => [
        key,
        ...Object.keys(typeof value === 'object' ? value : {}),
      ]);
    expect(keys(section.words.da).sort()).toEqual(keys(section.words.en).sort());
    expect(Object.keys(section.labels.da).sort()).toEqual(Object.keys(section.labels.en).sort());
  });

  it('has a place for every field in its form, once', () => {
    expect(cells(section.form.fields).sort()).toEqual(Object.keys(section.fields).sort());
    expect(cells(section.form.entry).sort()).toEqual(Object.keys(section.entry ?? {}).sort());
    for (const [path, field] of fieldPaths(section)) {
      if (field.kind !== 'record' && field.kind !== 'list') continue;
      expect(cells(section.form.items?.[path]).sort(), path).toEqual(Object.keys(field.fields).sort());
    }
  });
});
