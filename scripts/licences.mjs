// Gathers the licences of everything that reaches a person's computer, for "About":
// `src/renderer/public/licences.json`, a list of {name, version, licence, text}.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'src/renderer/public/licences.json');

/** What the program imports at run time; their own dependencies follow. */
const carried = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-math',
  '@expo-google-fonts/noto-sans-symbols-2',
  '@tesseract.js-data/dan',
  '@tesseract.js-data/eng',
  '@tiptap/core',
  '@tiptap/pm',
  '@tiptap/starter-kit',
  'better-sqlite3',
  'bits-ui',
  'i18next',
  'linebreak',
  'pdf-lib',
  'pdfjs-dist',
  'saxes',
  'svelte',
  'tesseract.js',
  'yauzl',
  'yazl',
  'zod',
];
/** Dependencies that only the packages' own build or compiler uses: they stay behind when the program is bundled. */
const leftBehind = {
  svelte:
    /^(@jridgewell|@sveltejs|@types|acorn|aria-query|axobject-query|esrap|is-reference|locate-character|magic-string|zimmerframe)/,
  'better-sqlite3': /^(bindings|prebuild-install|node-addon-api)/,
};

/** Fonts, by the name that people know. */
const fontNames = {
  '@expo-google-fonts/noto-sans': 'Noto Sans',
  '@expo-google-fonts/noto-sans-math': 'Noto Sans Math',
  '@expo-google-fonts/noto-sans-symbols-2': 'Noto Sans Symbols 2',
};

/** Licences whose packages forgot to bring their words. */
const standardText = {
  ISC: (holder) => `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

const found = new Map();
for (const name of carried) collect(name, root);
const list = [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, JSON.stringify(list));
console.log(`${list.length} licences in ${output}`);

/** Takes a package and what it depends on; `from` is the folder that asks for it, because versions can be nested. */
function collect(name, from) {
  const folder = folderOf(name, from);
  if (folder === undefined) throw new Error(`${name} is not installed: its licence cannot be read`);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const key = `${about.name}@${about.version}`;
  if (found.has(key)) return;
  found.set(key, {
    name: fontNames[about.name] ?? about.name,
    version: about.version,
    ...(about.name in fontNames
      ? { licence: 'OFL-1.1', text: readFileSync(join(folder, 'LICENSE_FONT'), 'utf8').trim() } // their packaging stays behind
      : { licence: licenceOf(about, folder), text: textOf(about, folder) }),
  });
  const staysBehind = leftBehind[name];
  for (const dependency of Object.keys(about.dependencies ?? {}))
    if (!staysBehind?.test(dependency)) collect(dependency, folder);
  for (const peer of Object.keys(about.peerDependencies ?? {}))
    if (!about.peerDependenciesMeta?.[peer]?.optional && !staysBehind?.test(peer)) collect(peer, folder);
}

function folderOf(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === dirname(at) || at === root) return undefined;
  }
}

function licenceOf(about, folder) {
  const named = about.license ?? about.licenses?.map(({ type }) => type).join(' OR ');
  if (named !== undefined) return typeof named === 'string' ? named : named.type;
  if (/MIT License/.test(textFiles(folder))) return 'MIT';
  throw new Error(`${about.name} does not say its licence`);
}

function textOf(about, folder) {
  const text = textFiles(folder);
  if (text !== '') return text;
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  const standard = standardText[about.license];
  if (standard === undefined) throw new Error(`${about.name} brings no words of its licence`);
  return standard(author ?? `the authors of ${about.name}`);
}

function textFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /licen[cs]e|^copying|^ofl/i.test(name) && /^[^.]+(\.(md|markdown|txt))?$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}
