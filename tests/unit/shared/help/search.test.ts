import { describe, expect, it } from 'vitest';
import { createSearch, type HelpBook } from '#shared/help/index.ts';
import { editDistance } from '../../../../src/shared/help/closeness.ts';
import { foldedLetters, stem, tellingWords } from '../../../../src/shared/help/words.ts';

function entry(id: string, title: string, keywords: string[], text: string, elsewhere: string) {
  return {
    id,
    category: 'eurofolio' as const,
    title,
    keywords,
    related: [],
    source: '',
    checked: '',
    body: [{ kind: 'paragraph' as const, pieces: [{ kind: 'text' as const, text }] }],
    elsewhere: { title: elsewhere, keywords: [] },
  };
}
const book: HelpBook = {
  language: 'da',
  entries: [
    entry('skills', 'Beskriv dine færdigheder', ['kompetencer'], 'Skriv, hvad du kan.', 'Describe skills'),
    entry(
      'photo',
      'Tilføj et foto',
      ['billede', 'portræt'],
      'Beskær det. Færdigheder ses ej.',
      'Add a photo',
    ),
    entry('password', 'Glemt adgangskode', ['password'], 'Få en ny ad pr. mail.', 'Forgotten password'),
    entry('files', 'Datamappe', ['sikkerhedskopi'], 'Her ligger dine filer.', 'Data folder and backup'),
  ],
};
const search = createSearch(book);
const first = (words: string) => search(words)[0]?.id;

describe('the search in the help', () => {
  it('prefers a title to keywords, and keywords to text', () => {
    expect(search('færdigheder').map(({ id }) => id)).toEqual(['skills', 'photo']);
    expect(first('portræt')).toBe('photo');
  });

  it.each([
    'færdighed',
    'faerdigheder',
    'FÆRDIGHEDER',
    'færdighederne',
    'fardigheder',
    'færdigehder',
    'færdi',
  ])('understands %s', (written) => {
    expect(first(written)).toBe('skills');
  });

  it('finds what is named in the other language', () => {
    expect(first('backup')).toBe('files');
    expect(first('skills')).toBe('skills');
  });

  it('finds the parts of a compound, and a compound by its parts', () => {
    expect(first('kopi')).toBe('files');
    expect(first('kode')).toBe('password');
    expect(first('portrætbillede')).toBe('photo');
  });

  it('finds an everyday word by another for the same', () => {
    expect(first('picture')).toBe('photo');
    expect(first('kan ikke huske min kode')).toBe('password');
  });

  it('prefers an entry with all the words to one with some', () => {
    expect(first('ny adgangskode')).toBe('password');
    expect(first('hvordan beskriver jeg min adgangskode, som jeg har glemt')).toBe('password');
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(search('')).toEqual([]);
    expect(search('  ? ')).toEqual([]);
    expect(search('zzyzx')).toEqual([]);
  });
});

describe('words', () => {
  it('are the same however they are spelt', () => {
    expect(foldedLetters('Ærø')).toBe(foldedLetters('Aeroe'));
    expect(foldedLetters('Århus')).toBe(foldedLetters('Aarhus'));
    expect(foldedLetters('résumé')).toBe('resume');
  });

  it.each([
    ['levels', 'level'],
    ['konti', 'konti'],
    ['koderne', 'kod'],
    ['app', 'app'],
    ['b2', 'b2'],
  ])('%s loses its ending', (word, left) => {
    expect(stem(word)).toBe(left);
  });

  it('that say nothing are left out, unless there are no others', () => {
    expect(tellingWords('hvor er QR-koden')).toEqual(['qr', 'kod', 'qrkod']);
    expect(tellingWords('what is it')).not.toEqual([]);
  });

  it('are as far from each other as there are slips', () => {
    expect(editDistance('password', 'pasword', 2)).toBe(1);
    expect(editDistance('adgang', 'adagng', 2)).toBe(1);
    expect(editDistance('adgang', 'adgang', 2)).toBe(0);
    expect(editDistance('adgang', 'billede', 2)).toBe(3);
  });
});
