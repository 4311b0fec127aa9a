import { describe, expect, it } from 'vitest';
import type { Fields } from '#shared/model/field.ts';
import type { FieldSet } from '#shared/sections/form.ts';
import { customSection } from '#shared/sections/custom/index.ts';
import { registry } from '#shared/sections/index.ts';

const names = ({ shown, optional, unseen = [] }: FieldSet) =>
  [...shown.map(({ field }) => field), ...optional.map(({ field }) => field), ...unseen].sort();

/** Records and lists below these fields, by the name that the form gives them. */
const nested = (fields: Fields): [string, Fields][] =>
  Object.entries(fields).flatMap(([key, field]): [string, Fields][] =>
    field.kind === 'record' || field.kind === 'list' ? [[key, field.fields]] : [],
  );

const labelled = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'record' || field.kind === 'list'
      ? [key, ...Object.keys(field.fields).map((inner) => `${key}.${inner}`)]
      : [key],
  );

const all = [...registry, customSection('custom-x', undefined)];

describe.each(all.map((section) => [section.id, section] as const))('the form of %s', (_, section) => {
  const { form, fields, entry = {}, words } = section;

  it('places every field once', () => {
    expect(form.fields ? names(form.fields) : []).toEqual(Object.keys(fields).sort());
    expect(form.entry ? names(form.entry) : []).toEqual(Object.keys(entry).sort());
  });

  it('places every field of records and lists once, and nothing else', () => {
    const inner = [...nested(fields), ...nested(entry)];
    for (const [key, itemFields] of inner) {
      const layout = form.items?.[key];
      expect(layout && names(layout), key).toEqual(Object.keys(itemFields).sort());
    }
    expect(Object.keys(form.items ?? {}).sort()).toEqual(inner.map(([key]) => key).sort());
  });

  it('requires only fields that it has', () => {
    for (const set of [form.fields, form.entry, ...Object.values(form.items ?? {})]) {
      if (set) expect(names(set)).toEqual(expect.arrayContaining(set.required));
    }
  });

  it.each(['da', 'en'] as const)('has every word in %s', (language) => {
    const expected = [...new Set([...labelled(fields), ...labelled(entry)])].sort();
    expect(Object.keys(words[language].fields).sort()).toEqual(expected);
    expect(Object.values(words[language].fields).every((label) => label.trim() !== '')).toBe(true);
    expect(words[language].title).not.toBe('');
    expect(words[language].empty).not.toBe('');
    if (section.entry) expect(words[language].entry).toBeTruthy();
    const lists = [...Object.entries(fields), ...Object.entries(entry)].filter(
      ([, { kind }]) => kind === 'list',
    );
    for (const [key] of lists) expect(words[language].items?.[key], key).toBeTruthy();
    for (const key of [
      ...Object.keys(words[language].help ?? {}),
      ...Object.keys(words[language].examples ?? {}),
    ]) {
      expect(expected).toContain(key);
    }
  });
});

it('looked at sections', () => {
  expect(registry.length).toBeGreaterThanOrEqual(6);
});
