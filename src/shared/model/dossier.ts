import type { DateFormat } from './cv.ts';
import type { DateValue } from './partial-date.ts';

/** Something in a dossier: a document of the library, or a paper of the same profile. */
export interface DossierItem {
  id: string;
  /** The id of a document of the library. */
  document?: string | undefined;
  /** The id of a CV, a letter or a paper on languages. */
  paper?: string | undefined;
}

/** What one dossier chooses. The person on its cover is the profile's; what it holds lies elsewhere. */
export interface DossierSettings {
  /** Language of labels and dates, ISO 639-1. */
  language: string;
  /** `numeric` where absent. */
  dateFormat?: DateFormat | undefined;
  /** On the cover. */
  title?: string | undefined;
  /** Who it is for, on the cover. */
  recipient?: string | undefined;
  /** On the cover; none where absent. */
  date?: DateValue | undefined;
  /** Fields of the person on the cover by `fieldKey`, where the dossier departs from what a letter shows by itself. */
  fields?: Record<string, 'shown' | 'hidden'> | undefined;
  /** Of the person, on the cover. */
  photo: boolean;
  cover: boolean;
  index: boolean;
  /** "3.2" on the second page of document 3. */
  stamps: boolean;
  /** On cover and index. */
  pageNumbers: boolean;
  /** What cannot be pages comes along as an attached file. */
  enclose: boolean;
  /** Pictures are recompressed. */
  smaller: boolean;
  /** In order. */
  items: DossierItem[];
}

export const defaultDossier = (language: string, items: DossierItem[] = []): DossierSettings => ({
  language,
  photo: false,
  cover: true,
  index: true,
  stamps: true,
  pageNumbers: true,
  enclose: true,
  smaller: false,
  items,
});
