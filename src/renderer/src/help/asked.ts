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
  'dossier',
  'eqf',
  'import',
  'language-passport',
  'library-kinds',
  'mobility',
  'share',
] as const;
export type HelpId = (typeof asked)[number];
