import { expect, test } from 'vitest';
import { closingText, openingText, salutations } from '#shared/papers/index.ts';

test.each([
  [{ code: 'dear' }, 'Birthe Juhl Nissen', 'da', 'Kære Birthe Juhl Nissen'],
  [{ code: 'dear' }, ' ', 'da', 'Kære'],
  [{ code: 'to-whom' }, 'Birthe', 'da', 'Til rette vedkommende'],
  [{ code: 'dear-madam' }, 'Brown', 'en', 'Dear Ms Brown,'],
  [{ code: 'dear-madam' }, undefined, 'en', 'Dear Madam,'],
  [{ code: 'dear-sir' }, 'Παπαδόπουλε', 'el', 'Αξιότιμε κύριε Παπαδόπουλε,'],
  [{ code: 'dear-sir' }, 'Иванов', 'bg', 'Уважаеми господин Иванов,'],
  [{ code: 'dear-sir' }, undefined, 'bg', 'Уважаеми господине,'],
  [{ code: 'dear' }, 'Meier', 'de', 'Dear Meier,'],
  [{ label: 'Sehr geehrte Frau' }, 'Meier', 'de', 'Sehr geehrte Frau Meier,'],
  [{ code: 'no such form', label: 'Hej' }, 'Bo', 'da', 'Hej Bo'],
  [{ label: 'Dear Bo!' }, undefined, 'en', 'Dear Bo!'],
  [undefined, 'Bo', 'en', 'Bo,'],
  [undefined, undefined, 'en', undefined],
  [{ label: ' \u200b' }, undefined, 'en', undefined],
])('%j and %j greet in %s as %j', (opening, name, language, text) => {
  expect(openingText(opening, name, language)).toBe(text);
});

test.each([
  [{ code: 'kind-regards' }, 'da', 'Venlig hilsen'],
  [{ code: 'sincerely' }, 'en', 'Yours sincerely,'],
  [{ code: 'sincerely' }, 'el', 'Με εκτίμηση,'],
  [{ code: 'sincerely' }, 'bg', 'С уважение,'],
  [{ label: 'Knus' }, 'da', 'Knus'],
  [{ label: 'Best,' }, 'en', 'Best,'],
  [{ code: 'constructor' }, 'en', undefined],
  [undefined, 'da', undefined],
])('%j takes leave in %s as %j', (closing, language, text) => {
  expect(closingText(closing, language)).toBe(text);
});

test('every language has the same forms, formal and neutral, and any other has those of English', () => {
  const codes = (language: string) => {
    const { openings, closings } = salutations(language);
    return [...openings, ...closings].map(({ code, register }) => `${code} ${register}`);
  };
  for (const language of ['da', 'el', 'bg']) expect(codes(language)).toEqual(codes('en'));
  expect(salutations('fi')).toBe(salutations('en'));
  expect(salutations('constructor')).toBe(salutations('en'));
  for (const { openings, closings } of ['da', 'en', 'el', 'bg'].map(salutations))
    for (const forms of [openings, closings])
      expect(new Set(forms.map(({ register }) => register))).toEqual(new Set(['neutral', 'formal']));
});
