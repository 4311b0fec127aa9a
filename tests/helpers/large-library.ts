import { eqfLevels } from '#shared/codes/eqf.ts';
import { libraryKinds, newLibraryDocument, type LibraryDocument } from '#shared/library/index.ts';

const subjects = [
  'Elektriker',
  'Varmepumper',
  'Spansk',
  'Førstehjælp',
  'Regnskab',
  'Svejsning',
  'Hygiejne',
  'Ledelse',
];
const issuers = [
  'Erhvervsskolen Lillebælt',
  'Fynsk Kursuscenter',
  'Escuela Turia',
  'Strandskolen',
  'Kragh & Søn',
];
const of = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** The nth of any number of documents, all different, of every kind, over twenty years; the same each time. */
export function manyDocuments(n: number): LibraryDocument {
  const level = of(eqfLevels, n);
  return newLibraryDocument(of(libraryKinds, n) ?? 'other', {
    title: `${of(subjects, n) ?? ''} ${n}`,
    issuer: of(issuers, n) ?? '',
    issued: { year: 2005 + (n % 20), month: 1 + (n % 12) },
    ...(n % 3 === 0 && level !== undefined && { eqf: { level } }),
    ...(n % 5 === 0 && { tags: [{ id: `t${n}`, name: of(['arbejde', 'udland', 'skole'], n) ?? '' }] }),
  });
}
