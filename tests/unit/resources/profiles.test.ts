import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vocabularies } from '#shared/codes/index.ts';
import type { Fields, Vocabulary } from '#shared/model/field.ts';
import { heldFields } from '#shared/model/held.ts';
import { contentOf, parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { profileIssues } from '#shared/profile/issues.ts';
import { registry } from '#shared/sections/index.ts';

const root = resolve(import.meta.dirname, '../../..');
const samples = ['da', 'en'].map((language) => join(root, `resources/sample/profile.${language}.json`));
const fixtureFolder = join(root, 'tests/fixtures/profiles');
const fixtures = ['danish', 'greek', 'bulgarian', 'minimal', 'odd'].map((name) =>
  join(fixtureFolder, `${name}.json`),
);
const all = [...samples, ...fixtures].map((path) => ({ path, name: path.slice(root.length + 1) }));

const envelope = z.strictObject({
  format: z.literal('eurofolio'),
  version: z.literal(1),
  profile: z.unknown(),
  files: z.array(z.strictObject({ id: z.string(), mediaType: z.string(), data: z.base64() })),
});
const read = (path: string) => envelope.parse(JSON.parse(readFileSync(path, 'utf8')));
const profileOf = (path: string) => parseProfile(read(path).profile);

interface Code {
  vocabulary: Vocabulary;
  code: string;
}

/** Every code of a record and of the records within it. */
function codesIn(fields: Fields, values: object): Code[] {
  return heldFields(fields, values).flatMap(([, held]) => {
    if (held.kind === 'record') return codesIn(held.field.fields, held.value ?? {});
    if (held.kind === 'list') {
      const { fields: itemFields } = held.field;
      return (held.value ?? []).flatMap((item) => codesIn(itemFields, item));
    }
    const code = held.kind === 'coded' ? held.value?.code : undefined;
    return held.kind === 'coded' && code !== undefined ? [{ vocabulary: held.field.vocabulary, code }] : [];
  });
}

function codesOf(document: ProfileDocument): Code[] {
  return registry.flatMap((section) => {
    const { fields, entries } = contentOf(document, section.id);
    return [
      ...codesIn(section.fields, fields),
      ...entries.flatMap((entry) => codesIn(section.entry ?? {}, entry)),
    ];
  });
}

/** The list of occupations is not shipped, so that only the form of its URIs can be looked at. */
const isKnown = ({ vocabulary, code }: Code) =>
  vocabulary === 'esco-occupation'
    ? code.startsWith('http://data.europa.eu/esco/occupation/')
    : vocabularies[vocabulary].name(code, 'en') !== undefined;

/** A value without its words: keys, ids, codes, dates and levels stay, so that two languages can be compared. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 'words' : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, sameInBoth.has(key) ? inner : withoutWords(inner)]),
  );
}
const sameInBoth = new Set(
  'id file code source type credits creditType address dialling number url postalCode line1'
    .split(' ')
    .concat('givenNames familyNames listening reading interaction production writing'.split(' ')),
);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('invented profiles', () => {
  it('have no file that these tests do not know', () => {
    expect(
      readdirSync(fixtureFolder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(fixtures.map((path) => path.slice(fixtureFolder.length + 1)).sort());
  });

  it.each(all)('$name is read without loss', ({ path }) => {
    const { profile } = read(path);
    expect(parseProfile(profile)).toMatchObject(z.looseObject({}).parse(profile));
  });

  it.each(all)('$name holds only codes that the code lists know', ({ path }) => {
    expect(codesOf(profileOf(path)).filter((code) => !isKnown(code))).toEqual([]);
  });

  it.each(all)('$name carries the photo that it names, under the hash of its bytes', ({ path }) => {
    const { files } = read(path);
    const { photo } = profileOf(path).sections['personal-information'].fields;
    expect(files.map(({ id }) => id)).toEqual(photo === undefined ? [] : [photo.file]);
    for (const { id, data } of files) {
      const bytes = Buffer.from(data, 'base64');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(id);
      expect(bytes.length).toBeLessThanOrEqual(40 * 1024);
    }
  });

  it.each(all.filter(({ name }) => !name.endsWith('odd.json')))(
    '$name gives nothing to remark',
    ({ path }) => {
      expect(profileIssues(profileOf(path))).toEqual([]);
    },
  );
});

describe('the sample', () => {
  const [danish, english] = samples.map(profileOf);

  it('is the same person in both languages: same ids, dates, codes and levels', () => {
    expect(danish?.language).toBe('da');
    expect(english?.language).toBe('en');
    expect(withoutWords(english)).toEqual(withoutWords(danish));
    expect(codesOf(profileOf(samples[0] ?? '')).length).toBeGreaterThan(15);
  });

  it('is written in each language', () => {
    const longTexts = (document: unknown) => strings(document).filter((text) => text.length > 60);
    expect(longTexts(danish).length).toBeGreaterThan(20);
    expect(
      longTexts(english).filter((text) => longTexts(danish).includes(text) && !/^[0-9a-f]{64}$/.test(text)),
    ).toEqual([]);
  });

  it('has something in every section and a photo', () => {
    for (const { id } of registry) {
      expect(strings(contentOf(profileOf(samples[0] ?? ''), id)).length, id).toBeGreaterThan(0);
    }
    expect(danish?.sections['personal-information'].fields.photo).toBeDefined();
  });
});

describe('the odd profile', () => {
  const profile = profileOf(join(fixtureFolder, 'odd.json'));
  const texts = strings(profile);

  it.each([
    ['letters and their marks apart', /a\u030a/],
    ['soft hyphens', /\u00ad/],
    ['spaces that do not break', /\u00a0/],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['emoji of several code points', /\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}?/u],
    ['a word of 200 letters', /(^|\s)\p{L}{200}(\s|$)/u],
    ['sixty words in one go', /^(\S+\s+){59}\S+$/],
    ['nothing at all', /^$/],
    ['a date in words', /^foråret 2019$/],
  ])('holds %s', (_what, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true);
  });

  it('holds nine languages, and what imports kept aside for the profile and for an entry', () => {
    expect(profile.sections.language.entries).toHaveLength(9);
    expect(profile.extras['europass-xml']).toHaveLength(2);
    expect(profile.sections['work-experience'].entries[0]?.extras?.['europass-xml']).toHaveLength(2);
  });

  it('is remarked upon in every way that there is, and refused in none', () => {
    expect([...new Set(profileIssues(profile).map(({ code }) => code))].sort()).toEqual([
      'date-unread',
      'email-malformed',
      'link-unsafe',
      'not-in-list',
      'period-reversed',
      'phone-malformed',
      'required',
      'too-long',
      'url-malformed',
    ]);
  });

  it('keeps keys that nothing knows', () => {
    expect(profile).toHaveProperty('mascot', 'puffin');
    expect(profile.sections).toHaveProperty('voyages.entries.0.to', 'Mykines');
    expect(profile.sections['personal-information'].fields).toHaveProperty('favouriteKnot', 'bowline');
  });
});
