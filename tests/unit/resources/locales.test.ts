import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../resources/locales');
const names = [...new Set(readdirSync(folder).map((file) => file.split('.')[0] ?? ''))];

/** Dotted keys of every sentence, with the names of its parameters: `saved.at {{time}}`. */
function sentences(value: unknown, path = ''): string[] {
  if (typeof value === 'string')
    return [`${path} ${(value.match(/\{\{\s*\w+/g) ?? []).sort().join(' ')}`.trim()];
  if (typeof value !== 'object' || value === null) return [`${path} is no sentence`];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key));
}

function read(name: string, language: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.${language}.json`), 'utf8'));
}

describe('locale files', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(sentences(read(name, 'da')).length, name).toBeGreaterThan(2);
  });

  it.each(names)('%s has the same sentences with the same parameters in Danish and English', (name) => {
    expect(sentences(read(name, 'da')).sort()).toEqual(sentences(read(name, 'en')).sort());
  });

  it.each(names)('%s has no empty sentence', (name) => {
    const empty = ['da', 'en'].filter((language) => /:\s*""/.test(JSON.stringify(read(name, language))));
    expect(empty).toEqual([]);
  });
});
