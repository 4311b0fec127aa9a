import type { CvSettings } from './cv.ts';

/** What a Language Passport or a table of self-assessment chooses: all else is the profile's. */
export type LanguagePaper = Pick<
  CvSettings,
  'template' | 'language' | 'dateFormat' | 'hiddenEntries' | 'entryOrder' | 'fields' | 'photo' | 'pageNumbers'
>;

export const defaultLanguagePaper = (language: string): LanguagePaper => ({
  template: 'classic',
  language,
  photo: false,
  pageNumbers: true,
});
