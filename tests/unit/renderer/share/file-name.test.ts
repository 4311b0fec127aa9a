import { expect, it } from 'vitest';
import { namedFile, withEnding } from '../../../../src/renderer/src/share/file-name.ts';

it.each([
  ['', 'Toft_CV_da.pdf'],
  ['   ', 'Toft_CV_da.pdf'],
  ['To Nordlys', 'To Nordlys.pdf'],
  [' To Nordlys.PDF ', 'To Nordlys.PDF'],
  ['v1.2', 'v1.2.pdf'],
])('calls a file that a person calls %j %j', (typed, name) => {
  expect(namedFile(typed, 'Toft_CV_da.pdf')).toBe(name);
});

it('leaves the name of a file without an ending as it was typed', () => {
  expect(namedFile('Notes', 'README')).toBe('Notes');
});

it('gives the same name to a file of another kind', () => {
  expect(withEnding('Toft_Dossier_da.pdf', '.zip')).toBe('Toft_Dossier_da.zip');
  expect(withEnding('Toft', '.zip')).toBe('Toft.zip');
});
