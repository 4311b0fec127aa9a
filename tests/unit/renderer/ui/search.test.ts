import { describe, expect, it } from 'vitest';
import { exact, search } from '../../../../src/renderer/src/ui/search.ts';

const countries = [
  { code: 'BA', label: 'Bosnien-Hercegovina' },
  { code: 'DK', label: 'Danmark' },
  { code: 'ES', label: 'Spanien', keywords: ['España'] },
  { code: 'GB', label: 'Storbritannien', keywords: ['Det Forenede Kongerige'] },
  { code: 'SE', label: 'Sverige' },
  { code: 'AT', label: 'Østrig' },
  { code: 'ZA', label: 'Sydafrika' },
];
const found = (typed: string): string[] => search(countries, typed).map(({ code }) => code);

describe('search in a code list', () => {
  it('gives everything, in the order of the list, while nothing is typed', () => {
    expect(found('  ')).toEqual(countries.map(({ code }) => code));
  });

  it('puts names that begin so before names with such a word, and those before letters anywhere', () => {
    expect(found('s')).toEqual(['ES', 'GB', 'SE', 'ZA', 'BA', 'AT']);
    expect(found('herce')).toEqual(['BA']);
  });

  it('does not mind accents and case', () => {
    expect(found('OSTRIG')).toEqual(['AT']);
    expect(found('espana')).toEqual(['ES']);
  });

  it('finds a code, and the beginning of a word in another name', () => {
    expect(found('dk')).toEqual(['DK']);
    expect(found('forenede kong')).toEqual(['GB']);
  });

  it('finds nothing in nonsense', () => {
    expect(found('qqq')).toEqual([]);
  });

  it('recognises a name that was typed out', () => {
    expect(exact(countries, ' danmark ')?.code).toBe('DK');
    expect(exact(countries, 'danmar')).toBeUndefined();
  });
});
