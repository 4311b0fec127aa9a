// Reads the help's entries and writes one book for each language: `src/renderer/public/help/<language>.json`.
// The window fetches it when the help is first opened, the command line reads the same file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bookOf, parseEntry } from '../src/shared/help/index.ts';

const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'resources/help');
const output = join(root, 'src/renderer/public/help');

const files = readdirSync(sources);
const entriesOf = (language) =>
  files
    .filter((file) => file.endsWith(`.${language}.md`))
    .map((file) => parseEntry(readFileSync(join(sources, file), 'utf8'), file));
const entries = { da: entriesOf('da'), en: entriesOf('en') };

mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'da.json'), JSON.stringify(bookOf('da', entries.da, entries.en)));
writeFileSync(join(output, 'en.json'), JSON.stringify(bookOf('en', entries.en, entries.da)));
console.log(`${entries.da.length} help entries in ${output}`);
