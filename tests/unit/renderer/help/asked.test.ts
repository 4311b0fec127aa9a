import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '#shared/sections/index.ts';
import { asked } from '../../../../src/renderer/src/help/asked.ts';

const root = resolve(import.meta.dirname, '../../../..');
const sources = join(root, 'src/renderer/src');
const texts = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => readFileSync(join(sources, path), 'utf8'));
const there = (id: string): boolean =>
  ['da', 'en'].every((language) => existsSync(join(root, `resources/help/${id}.${language}.md`)));

it('points from every "?" to an answer that is there in both languages', () => {
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((id) => !there(id))).toEqual([]);
});

it('finds every "?" among those, and every one of those somewhere', () => {
  const links = texts.filter((text) => /<HelpLink\b/.test(text));
  expect(links.length).toBeGreaterThan(4);
  const written = texts.flatMap((text) =>
    [...text.matchAll(/<HelpLink\s+to="([^"]*)"/g)].map(([, id]) => id),
  );
  expect(written.filter((id) => !asked.some((one) => one === id))).toEqual([]);
  const bySections = registry.flatMap(({ help }) => help ?? []);
  expect(bySections.filter((id) => !asked.some((one) => one === id))).toEqual([]);
  const nowhere = asked.filter(
    (id) =>
      !bySections.includes(id) && !links.some((text) => text.includes(`"${id}"`) || text.includes(`'${id}'`)),
  );
  expect(nowhere).toEqual([]);
});

it('leads by address only to answers that are there', () => {
  const addresses = texts.flatMap((text) => [...text.matchAll(/#help\/([\w-]+)/g)].map(([, id]) => id ?? ''));
  expect(addresses.filter((id) => !there(id))).toEqual([]);
});
