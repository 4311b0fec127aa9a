import type { EqfLevel } from '../codes/eqf.ts';

/** A value from a code list. What was typed (or how the list named it) stays beside the code; free text has no code. */
export interface Coded {
  code?: string;
  label?: string;
}

/** The level on the European Qualifications Framework, and who says so. */
export interface EqfValue {
  level: EqfLevel;
  /** `document`: printed on the certificate; `person`: chosen by the person; `derived`: from a national level. */
  source?: 'document' | 'person' | 'derived';
}

/** A picture in the document library, by the SHA-256 of its bytes (64 lower-case hex digits). */
export interface PhotoRef {
  file: string;
  /** What the picture shows, for those who cannot see it. */
  alt?: string;
}

/** Something that an import did not understand and an export writes back. */
export interface Extra {
  /** Where it stood: names from the root (or from the entry's own element) down to its parent, joined by `/`; '' is the root itself. */
  path: string;
  /** Its name, for the import report. */
  name: string;
  /** Its own text in the source format. */
  content: string;
}

/** What was kept aside, by format id. */
export type Extras = Record<string, Extra[]>;
