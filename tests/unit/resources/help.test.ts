import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'resources/help');
const files = readdirSync(folder).sort();
const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

const categories = ['2fa', 'templates', 'information', 'eurofolio'];
const keys = ['id', 'category', 'title', 'keywords', 'related', 'source', 'checked'];

interface Entry {
  file: string;
  keys: string[];
  meta: Record<string, string>;
  body: string;
}

function read(file: string): Entry {
  const [, front = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  const lines = front.split('\n').map((line) => /^([a-z]+): (.+)$/.exec(line) ?? [line, line, '']);
  const meta = Object.fromEntries(lines.map(([, key = '', value = '']) => [key, value]));
  return { file, keys: lines.map(([, key = '']) => key), meta, body: body.trim() };
}

const list = (value = ''): string[] =>
  value
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const entries = files.map(read);
const ids = [...new Set(files.map((file) => file.split('.')[0] ?? ''))];
const entry = (id: string, language: Language): Entry => read(`${id}.${language}.md`);
const helpLinks = ({ body }: Entry): string[] =>
  [...body.matchAll(/\]\(help:([^)]*)\)/g)].map(([, id = '']) => id);

describe('help entries', () => {
  it('are there, each in both languages', () => {
    expect(ids.length).toBeGreaterThan(40);
    expect(files).toEqual(ids.flatMap((id) => languages.map((language) => `${id}.${language}.md`)).sort());
  });

  it.each(entries)(
    '$file has its keys in their order, and all of them filled',
    ({ file, keys: found, meta, body }) => {
      expect(found).toEqual(keys);
      expect(meta['id']).toBe(file.split('.')[0]);
      expect(categories).toContain(meta['category']);
      expect(meta['checked']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(list(meta['keywords']).length).toBeGreaterThan(3);
      expect(new Set(list(meta['keywords'])).size).toBe(list(meta['keywords']).length);
      expect(body.length).toBeGreaterThan(100);
    },
  );

  it.each(ids)('%s says the same of itself in both languages, and leads to the same places', (id) => {
    const [danish, english] = [entry(id, 'da'), entry(id, 'en')];
    for (const key of ['id', 'category', 'related', 'checked'])
      expect(english.meta[key], key).toBe(danish.meta[key]);
    expect(helpLinks(english)).toEqual(helpLinks(danish));
    const shape = ({ body }: Entry) => body.split('\n').map((line) => /^(## |- |\d\. |)/.exec(line)?.[0]);
    expect(shape(english)).toEqual(shape(danish));
  });

  it.each(entries)('$file leads only to entries that there are, and never to itself', ({ meta, ...rest }) => {
    const targets = [...list(meta['related']), ...helpLinks({ meta, ...rest })];
    expect(list(meta['related']).length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target) || target === meta['id'])).toEqual([]);
  });

  it.each(languages)('have a title each of its own (%s)', (language) => {
    const titles = ids.map((id) => entry(id, language).meta['title']);
    expect(new Set(titles).size).toBe(ids.length);
  });

  it.each(entries)('$file keeps to the Markdown that the help can show', ({ body }) => {
    expect(body).not.toMatch(/<[a-z/!]|`|!\[|^\||^#{1}[^#]|^#{3}|^>|^\* |^[ \t]+\S|[^\n#]## /im);
    const addresses = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(https:\/\/|help:[a-z0-9-]+$)/.test(address))).toEqual([]);
  });

  it('about EU Login say at once that they are about the official site', () => {
    const about = entries.filter(({ meta }) => meta['category'] === '2fa');
    expect(about).toHaveLength(32);
    const opening =
      /^\*\*(Svaret gælder det officielle Europass-websted|This is about the official Europass site)\.\*\*/;
    expect(about.filter(({ body }) => !opening.test(body)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the table of sources', () => {
  const text = readFileSync(join(root, 'docs/help-sources.md'), 'utf8');
  const rows = [
    ...text.matchAll(/^\| (\d\.\d+) +\| .* \| ([a-z0-9-]+) +\| +\[(\d+)\]\(#([a-z0-9-]+)\) \|$/gm),
  ].map(([, number = '', id = '', count = '', link = '']) => ({ number, id, count: Number(count), link }));
  const questions = [16, 8, 1].flatMap((count, part) =>
    Array.from({ length: count }, (_, index) => `${part + 1}.${index + 1}`),
  );

  it('has all 25 questions in their order, each with an entry of its own', () => {
    expect(questions).toHaveLength(25);
    expect(rows.map(({ number }) => number)).toEqual(questions);
    const answered = ids.filter((id) => entry(id, 'da').meta['category'] !== 'eurofolio');
    expect(rows.map(({ id }) => id).sort()).toEqual(answered.sort());
  });

  it.each(rows)(
    'lists the facts of $number, and $id names that question as its source',
    ({ number, id, count, link }) => {
      const facts = text.split(/^## /m).find((part) => part.startsWith(`${number} ${id}\n`));
      expect(facts?.match(/^- /gm)).toHaveLength(count);
      expect(link).toBe(`${number.replace('.', '')}-${id}`);
      const [part = '', question = ''] = number.split('.');
      const named = ({ meta }: Entry) =>
        /^Europass FAQ \((?:dansk|Danish)\), (?:del|part) (\d), (?:spørgsmål|question) (\d+)(?:;|$)/.exec(
          meta['source'] ?? '',
        );
      for (const language of languages)
        expect(named(entry(id, language))?.slice(1), language).toEqual([part, question]);
    },
  );
});
