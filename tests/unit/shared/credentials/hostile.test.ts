// Files that were made to trouble a reader: they give a credential with remarks, or none, in bounded work.
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { credentialFields, credentialView } from '#shared/credentials/index.ts';
import { asBytes, credentialOf, fixture, fixtureJson, read } from './files.ts';

const frame = (hasClaim: unknown, more: object = {}) => ({
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: 'Skolen',
  credentialSubject: { hasClaim },
  ...more,
});
const remarks = (json: object) => credentialOf(json).remarks.map(({ code }) => code);

describe('caps', () => {
  test('parts that double at every step are cut off', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => ({
      id: `urn:${index}`,
      title: `${index}`,
      hasPart: [{ id: `urn:${index + 1}` }, `urn:${index + 1}`],
    }));
    expect(remarks(frame('urn:0', { '@graph': doubling }))).toContain('credential-cut');
  });

  test('an achievement that contains itself stands there once', () => {
    const { achievements } = credentialOf(
      frame('urn:a', {
        '@graph': [
          { id: 'urn:a', title: 'A', hasPart: ['urn:a', { id: 'urn:b', title: 'B', hasPart: 'urn:a' }] },
        ],
      }),
    );
    expect(achievements).toMatchObject([{ title: { '': 'A' }, parts: [{ title: { '': 'B' }, parts: [] }] }]);
  });

  test('one large part that thousands refer to is read once', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word ${index}`);
    const large = { id: 'urn:large', prefLabel: [words, words], title: words, learningOutcome: words };
    const claims = Array.from({ length: 4000 }, (_, index) => ({
      id: `urn:${index}`,
      title: 'urn:large',
      description: 'urn:large',
      grade: 'urn:large',
      specifiedBy: 'urn:large',
    }));
    expect(remarks(frame(claims, { '@graph': [large] }))).toContain('credential-cut');
  });

  test('more credentials than anybody has are counted, not read', () => {
    const many = Array.from({ length: 300 }, () => fixtureJson('w3c-2.json'));
    const credential = credentialOf(many);
    expect(credential.others).toHaveLength(19);
    expect(credential.remarks.at(-1)).toMatchObject({ code: 'credentials-left-out', params: { count: 20 } });
  });

  test('what is too deep or too large to be JSON of a credential is none', () => {
    const deep = '{"issuer":"x","credentialSubject":' + '['.repeat(100_000) + ']'.repeat(100_000) + '}';
    expect(read(asBytes(deep))).toBeUndefined();
    expect(read(new Uint8Array(21_000_000).fill(0x7b))).toBeUndefined();
  });

  test('names of an object itself are names like others', () => {
    const text = JSON.stringify(frame({ title: 'A' })).replace(
      '"title"',
      '"__proto__":{"polluted":1},"constructor":"x","title"',
    );
    expect(credentialOf(text).achievements).toMatchObject([{ title: { '': 'A' } }]);
    expect({}).not.toHaveProperty('polluted');
  });
});

const names = readdirSync(resolve(import.meta.dirname, '../../../fixtures/credentials'));

/** Some of the values of a tree replaced by something else. */
const mutated = (tree: unknown, replacements: Map<number, unknown>): unknown => {
  let count = 0;
  const walk = (value: unknown): unknown => {
    const at = count++;
    if (replacements.has(at)) return replacements.get(at);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(tree);
};

const ids = ['urn:epass:org:1', 'urn:epass:learningOutcome:1', 'urn:credential:old-1'].map((id) =>
  fc.constant(id),
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  ...ids,
  ...ids.map((id) => id.map((each) => ({ id: each }))),
);

describe('any value in any place', () => {
  test('of a credential gives none, or one that can be shown', () => {
    expect(names.length).toBeGreaterThan(5);
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(160), anything), { minLength: 1, maxLength: 6 }),
        (name, changes) => {
          const credential = read(asBytes(mutated(fixtureJson(name), new Map(changes))));
          if (credential === undefined) return;
          found += 1;
          for (const each of [credential, ...credential.others]) {
            expect(credentialView(each, 'da').parts).toHaveLength(each.achievements.length);
            for (const value of Object.values(credentialFields(each, 'da'))) expect(value).not.toBe('');
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('of its bytes does no harm either', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.uint8Array({ maxLength: 8 }), (name, at, bytes) => {
        const copy = fixture(name);
        copy.set(bytes.subarray(0, copy.length), at % Math.max(1, copy.length - bytes.length));
        const credential = read(copy);
        expect(credential === undefined || Array.isArray(credential.remarks)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
