// A library of many documents, as benchmarks and measurements use it.
import { openStore } from '../../src/main/core/db/index.ts';
import { libraryKinds, newLibraryDocument } from '../../src/shared/library/index.ts';
import { random, type Random } from './random.ts';

/** Words as frequent as in a language: a few are everywhere, most are rare. */
export function vocabulary(any: Random): string[] {
  const syllables = [
    'be',
    'vis',
    'ud',
    'dan',
    'nel',
    'se',
    'kur',
    'sus',
    'ær',
    'øst',
    'lær',
    'ling',
    'tek',
    'nik',
    'for',
    'mand',
  ];
  return Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + any(3) }, () => syllables[any(syllables.length)]).join(''),
  );
}

/** Fills a new data folder with so many documents of about 400 words, the same each time. */
export function fillLibrary(dataFolder: string, documents: number): void {
  const any = random(7);
  const words = vocabulary(any);
  const word = () => words[Math.floor(words.length ** (any(1_000_000) / 1_000_000)) - 1] ?? 'bevis';
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const store = openStore(dataFolder, () => new Date());
  for (let from = 0; from < documents; from += 1000)
    store.transaction(() => {
      for (let index = from; index < from + 1000; index++) {
        const id = `document-${index}`;
        const document = newLibraryDocument(libraryKinds[any(libraryKinds.length)] ?? 'other', {
          title: text(4),
          issuer: text(2),
          issued: { year: 1980 + any(46), month: 1 + any(12) },
          tags: [{ id: 'tag', name: `emne ${any(40)}` }],
        });
        store.library.insert(
          { id, content: null, file: null, reading: 'waiting', at: '2026-01-01T00:00:00.000Z' },
          document,
        );
        const number = store.library.find(id)?.number ?? 0;
        store.library.setText(number, { text: text(400), recognised: false, pages: 1, remarks: [] });
      }
    });
  store.close();
}
