import type { DateFormat } from './cv.ts';
import type { DateValue } from './partial-date.ts';
import type { RichText } from './rich-text.ts';
import type { Coded, PhotoRef } from './values.ts';

/** A cover letter. The sender is the profile's person; everything else is the letter's own. */
export interface Letter {
  template: string;
  /** Language of labels and dates, ISO 639-1. */
  language: string;
  dateFormat?: DateFormat | undefined;
  /** Fields of the sender by `fieldKey`, where the letter departs from what it does by itself. */
  fields?: Record<string, 'shown' | 'hidden'> | undefined;
  photo: boolean;
  pageNumbers: boolean;
  addressee: Addressee;
  place?: string | undefined;
  date?: DateValue | undefined;
  subject?: string | undefined;
  /** "Kære", by the code of a salutation in the letter's language, or as it was typed. */
  opening?: Coded | undefined;
  /** Who is greeted, after the salutation. */
  openingName?: string | undefined;
  body?: RichText | undefined;
  /** "Med venlig hilsen". */
  closing?: Coded | undefined;
  /** The name under the signature; the profile's where absent. */
  closingName?: string | undefined;
  signature?: PhotoRef | undefined;
  /** What is enclosed, in order. */
  enclosures: Enclosure[];
}

export interface Addressee {
  name?: string | undefined;
  position?: string | undefined;
  organisation?: string | undefined;
  line1?: string | undefined;
  line2?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  country?: Coded | undefined;
}

export interface Enclosure {
  id: string;
  title?: string | undefined;
  /** The document of the library that it is, by its id; absent where it was typed. */
  document?: string | undefined;
}

export const defaultLetter = (language: string): Letter => ({
  template: 'classic',
  language,
  photo: false,
  pageNumbers: true,
  addressee: {},
  enclosures: [],
});
