/** The entries that the program itself points to from where a question arises. A test looks whether they are there. */
export const asked = [
  'assess-languages',
  'cefr',
  'cover-letters',
  'cvs',
  'describe-digital-skills',
  'digital-groups',
  'eqf',
  'import',
  'language-passport',
] as const;
export type HelpId = (typeof asked)[number];
