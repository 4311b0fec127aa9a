/** What one CV chooses: template, language of its labels, what it shows. The profile knows nothing of it. */
export interface CvSettings {
  template: string;
  /** Language of labels and dates, ISO 639-1. The content is never translated. */
  language: string;
  /** Section ids in the order of the CV; sections that are not named follow in the registry's order. */
  order?: string[] | undefined;
  hidden?: string[] | undefined;
  photo: boolean;
  pageNumbers: boolean;
}

export const defaultCv = (language: string): CvSettings => ({
  template: 'classic',
  language,
  photo: true,
  pageNumbers: true,
});
