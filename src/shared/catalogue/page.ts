import type { Catalogue, CatalogueEntry, CatalogueGroup } from './catalogue.ts';
import { style } from './style.ts';
import { catalogueWords } from './words.ts';

/** The page as HTML, whole in itself. */
export function cataloguePage({ language, title, lines, groups }: Catalogue): string {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const counted = catalogueWords(count === 1 ? 'documents_one' : 'documents_other', language, { count });
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...lines.filter(Boolean).map((line) => `<p class="line">${escaped(line)}</p>`),
    `<p class="count">${escaped(counted)}</p>`,
    ...groups.flatMap((group, index) => section(group, index, language)),
    '</main>',
    `<footer><p>${escaped(catalogueWords('made', language))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section({ title, entries }: CatalogueGroup, index: number, language: string): string[] {
  const list = ['<ul>', ...entries.flatMap((entry) => item(entry, language)), '</ul>'];
  if (title === '') return list;
  const id = `group-${index + 1}`;
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${escaped(title)}</h2>`,
    ...list,
    '</section>',
  ];
}

function item(entry: CatalogueEntry, language: string): string[] {
  const { number, title, path, facts, tags = [], note = '' } = entry;
  const lang = entry.language === undefined ? '' : ` lang="${escaped(entry.language)}"`;
  const name = `<span${lang}>${escaped(title)}</span>`;
  const shown = number === undefined ? name : `<span class="number">${escaped(number)}</span> ${name}`;
  const known = path === undefined ? [...facts, catalogueWords('noFile', language)] : facts;
  return [
    '<li>',
    path === undefined
      ? `<p class="title">${shown}</p>`
      : `<p class="title"><a href="${address(path)}">${shown}</a></p>`,
    ...(known.length > 0 ? [`<p class="facts">${known.map(escaped).join(' · ')}</p>`] : []),
    ...(tags.length > 0
      ? [`<p class="facts">${escaped(catalogueWords('tags', language))}: ${tags.map(escaped).join(', ')}</p>`]
      : []),
    ...(note.trim() === '' ? [] : [`<p class="note">${escaped(note.trim())}</p>`]),
    '</li>',
  ];
}

/** A relative address: no name of a file can become another scheme, host or query. */
const address = (path: string): string => `./${path.split('/').map(encodeURIComponent).join('/')}`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What people typed never becomes a tag, and steers neither the page nor the direction of its lines. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ');
