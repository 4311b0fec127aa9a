import { expect, test } from 'vitest';
import { jointTitle, paperFileName } from '#shared/document/index.ts';
import { newCv, newLetter, type PrintedPaper } from '#shared/papers/index.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const profile = profileWith({
  'personal-information': { fields: { givenNames: 'Anne-Marie', familyNames: 'Hansen' } },
});
const [cv, letter] = [newCv('Til banken', 'da'), newLetter('Til banken', 'da')];

test.each<[PrintedPaper[], string]>([
  [[cv], 'Hansen_Anne-Marie_CV_da.pdf'],
  [[letter], 'Hansen_Anne-Marie_Ansøgning_da.pdf'],
  [[letter, cv], 'Hansen_Anne-Marie_Ansøgning_CV_da.pdf'],
  [[cv, cv], 'Hansen_Anne-Marie_CV_da.pdf'],
  [[newLetter('', 'en'), cv], 'Hansen_Anne-Marie_Cover-letter_CV_en.pdf'],
  [[newLetter('', 'el')], 'Hansen_Anne-Marie_Συνοδευτική-επιστολή_el.pdf'],
  [[newLetter('', 'bg')], 'Hansen_Anne-Marie_Мотивационно-писмо_bg.pdf'],
])('papers are filed under the person, what they are and their language', (papers, name) => {
  expect(paperFileName(profile, papers)).toBe(name);
});

test('a file has no name that its paper hides', () => {
  const fields = { 'personal-information.familyNames': 'hidden' as const };
  expect(paperFileName(profile, [{ ...cv, cv: { ...cv.cv, fields } }])).toBe('Anne-Marie_CV_da.pdf');
});

test('papers together have one title', () => {
  expect(jointTitle('Bo Ek', [letter, cv, cv], 'da')).toBe('Bo Ek – Ansøgning og curriculum vitæ');
  expect(jointTitle('', [cv, letter], 'en')).toBe('Curriculum vitae and cover letter');
});
