import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const languages = ['da', 'en'] as const;

/** Where what a person reads is written down: in the window, in forms, on paper. */
const places = [
  'resources/locales',
  'src/shared/document',
  'src/shared/library',
  'src/shared/sections',
  'src/shared/supplements',
];

/** What the program says in a language. */
function said(language: string): Set<string> {
  const files = places.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(`.${language}.json`) || path.endsWith(`/${language}.json`))
      .map((path) => join(root, folder, path)),
  );
  const texts = files.flatMap((file) => textsOf(JSON.parse(readFileSync(file, 'utf8'))));
  return new Set(texts.map((text) => text.replace(/…$/, '')));
}
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Quoted, but no names of anything in the program: examples, and what the official site calls it. */
const others = new Set([
  'B1–C1',
  'foråret 2019',
  'spring 2019',
  'Tegning og dokumentation',
  'Drawing and documentation',
  'I mit job',
  'In my job',
  'Sprogfærdigheder',
  'Language skills',
]);

it.each(languages)('what the help quotes of the program is called so in the program (%s)', (language) => {
  const words = said(language);
  expect(words.size).toBeGreaterThan(500);
  const quoted = readdirSync(join(root, 'resources/help'))
    .filter((file) => file.endsWith(`.${language}.md`))
    .map((file) => ({ file, text: readFileSync(join(root, 'resources/help', file), 'utf8') }))
    .filter(({ text }) => !text.includes('\ncategory: 2fa\n')) // these quote EU Login
    .flatMap(({ file, text }) =>
      [...text.matchAll(/[»“]([^«”]+)[«”]/g)].map(([, term = '']) => ({ file, term })),
    );
  expect(quoted.length).toBeGreaterThan(80);
  expect(quoted.filter(({ term }) => !words.has(term) && !others.has(term))).toEqual([]);
});
