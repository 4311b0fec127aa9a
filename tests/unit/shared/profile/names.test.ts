import { expect, it } from 'vitest';
import { emptyProfile, parseProfile } from '#shared/profile/document.ts';
import { exportFileName, profileName } from '#shared/profile/names.ts';

const named = (givenNames: string, familyNames: string) =>
  parseProfile({
    version: 1,
    language: 'da',
    sections: { 'personal-information': { fields: { givenNames, familyNames }, entries: [] } },
  });

it('lists a person by given and family names, or by none', () => {
  expect(profileName(named(' Åse Marie ', 'Ørsted'))).toBe('Åse Marie Ørsted');
  expect(profileName(named('Åse', ''))).toBe('Åse');
  expect(profileName(emptyProfile('da'))).toBe('');
});

it.each([
  ['Åse Marie', 'Ørsted', 'Ørsted_Åse-Marie_CV_da.pdf'],
  ['Γιώργος', 'Παπαδόπουλος', 'Παπαδόπουλος_Γιώργος_CV_da.pdf'],
  ['../../etc', 'a/b\\c:d*e?"<>|', 'a-b-c-d-e_etc_CV_da.pdf'],
  ['Séan', "O'Neill", 'ONeill_Séan_CV_da.pdf'],
  ['x'.repeat(300), '', `${'x'.repeat(24)}_CV_da.pdf`],
  ['', '', 'CV_da.pdf'],
  ['😀\u0000\n', '...', 'CV_da.pdf'],
])('names a file for %s %s so that every system takes it', (given, family, expected) => {
  expect(exportFileName(named(given, family), 'da', 'pdf')).toBe(expected);
});
