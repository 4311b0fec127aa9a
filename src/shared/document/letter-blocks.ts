import type { RichBlock } from './blocks.ts';

/** Where somebody signs: by hand above their name, or with a picture of their signature. */
export interface SignedBlock {
  picture?: { file: string; alt: string };
  name?: string;
}

/** What ends a CV: a statement such as a consent, where and when, and who signs it. */
export interface ClosingBlock {
  statement: RichBlock[];
  placeAndDate?: string;
  signed?: SignedBlock;
}

/** Everything in a letter below its sender. All of it is in the document's language. */
export interface LetterBlock {
  /** What stands beside the parts in templates that have a column for it. */
  labels: Record<'addressee' | 'placeAndDate' | 'subject' | 'enclosures', string>;
  /** Who it is for, on the first line, and where they are. */
  addressee: string[];
  placeAndDate?: string;
  subject?: string;
  opening?: string;
  body: RichBlock[];
  closing?: string;
  signed?: SignedBlock;
  enclosures: string[];
}
