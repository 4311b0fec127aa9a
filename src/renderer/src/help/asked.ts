/** The entries that the program itself points to from where a question arises. A test looks whether they are there. */
export const asked = [
  'assess-languages',
  'cefr',
  'certificate-supplement',
  'cover-letters',
  'cvs',
  'describe-digital-skills',
  'digital-groups',
  'diploma-supplement',
  'eqf',
  'import',
  'language-passport',
  'library-kinds',
  'mobility',
  'skills-passport',
] as const;
export type HelpId = (typeof asked)[number];
