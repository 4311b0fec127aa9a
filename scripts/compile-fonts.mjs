// Prepares the program's fonts, once per change of their sources: `out/fonts/prepared.bin` for PDFs,
// WOFF2 files for the window. Run it again and it finds that there is nothing to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'node_modules/@expo-google-fonts');
const weight = (name) => join(packages, `noto-sans/${name}/NotoSans_${name}.ttf`);

const styleSources = {
  regular: weight('400Regular'),
  bold: weight('700Bold'),
  italic: weight('400Regular_Italic'),
  'bold-italic': weight('700Bold_Italic'),
};
const mathSource = join(packages, 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf');
const symbolSource = join(packages, 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf');
const windowSources = {
  'noto-sans-400': styleSources.regular,
  'noto-sans-400-italic': styleSources.italic,
  'noto-sans-500': weight('500Medium'),
  'noto-sans-600': weight('600SemiBold'),
  'noto-sans-700': styleSources.bold,
};

/** Where the results are kept. */
export const outputs = {
  prepared: join(root, 'out/fonts/prepared.bin'),
  stamp: join(root, 'out/fonts/sources.sha256'),
  window: join(root, 'src/renderer/public/fonts'),
};

/** Makes the fonts where they are missing or their sources have changed; says whether it had to. */
export async function compileFonts() {
  const sources = sourceHash();
  const results = [outputs.prepared, ...Object.keys(windowSources).map(windowFile)];
  const made = existsSync(outputs.stamp) && readFileSync(outputs.stamp, 'utf8') === sources;
  if (made && results.every((file) => existsSync(file))) return false;
  write(outputs.prepared, await preparedFonts());
  for (const [name, bytes] of await windowFonts()) write(windowFile(name), bytes);
  write(outputs.stamp, sources);
  return true;
}

const windowFile = (name) => join(outputs.window, `${name}.woff2`);

// Fonts and scripts are hashed as they are: versions of packages alone would miss an edit of the character list.
function sourceHash() {
  const scripts = join(root, 'scripts/fonts');
  const files = [
    ...Object.values(styleSources),
    ...Object.values(windowSources),
    mathSource,
    symbolSource,
    import.meta.filename,
    ...readdirSync(scripts)
      .sort()
      .map((name) => join(scripts, name)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

async function preparedFonts() {
  const { create } = await import('fontkit');
  const { chooseCharacters, cut, prepareStyle } = await import('./fonts/prepared.mjs');
  const { Container, characterMap, joined } = await import('./fonts/container.mjs');
  const originals = Object.entries(styleSources).map(([style, file]) => ({
    style,
    bytes: readFileSync(file),
  }));
  const fonts = originals.map(({ bytes }) => create(bytes));
  const [mathBytes, symbolBytes] = [readFileSync(mathSource), readFileSync(symbolSource)];
  const { list, firstSpecial } = chooseCharacters(fonts, create(mathBytes), create(symbolBytes));
  const codes = (source) => list.filter((entry) => entry.source === source).map((entry) => entry.code);
  const math = await cut(mathBytes, codes('math'));
  const symbols = await cut(symbolBytes, codes('symbols'));

  const container = new Container();
  const map = characterMap(list);
  const styles = {};
  for (const [index, { style, bytes }] of originals.entries()) {
    const sources = { text: await cut(bytes, codes('text')), math, symbols };
    const { outlines, kerning, advances, descriptor, count } = prepareStyle(list, sources, fonts[index]);
    const { offsets, data } = joined(outlines);
    styles[style] = {
      ...descriptor,
      glyphs: count,
      kerningColumns: kerning.columns,
      outlines: container.add(data),
      offsets: container.add(offsets),
      advances: container.add(advances),
      left: container.add(kerning.left),
      right: container.add(kerning.right),
      kerning: container.add(kerning.matrix),
    };
  }
  return container.bytes({
    firstSpecial,
    characters: container.add(Uint16Array.from(list, (entry) => entry.code)),
    pages: container.add(map.pages),
    entries: container.add(map.entries),
    styles,
  });
}

async function windowFonts() {
  const { default: subsetFont } = await import('subset-font');
  const { windowCharacters } = await import('./fonts/charset.mjs');
  const text = String.fromCodePoint(...windowCharacters);
  const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'case'];
  const files = [];
  for (const [name, source] of Object.entries(windowSources)) {
    const options = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true, keepFeatures };
    files.push([name, await subsetFont(readFileSync(source), text, options)]);
  }
  return files;
}

// Written beside and renamed: a second run at the same time, or a stop half-way, never leaves half a file.
function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, content);
  renameSync(half, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await compileFonts();
  console.log(made ? 'Fonts prepared.' : 'Fonts are up to date.');
}
