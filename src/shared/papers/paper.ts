import { defaultCv, type CvSettings } from '../model/cv.ts';
import { defaultLetter, type Letter } from '../model/letter.ts';
import { object, oneOf, string } from '../model/shape.ts';
import { cvShape } from './cv-shape.ts';
import { letterShape } from './letter-shape.ts';

export const paperVersion = 1;

export const paperKinds = ['cv', 'letter'] as const;
export type PaperKind = (typeof paperKinds)[number];

interface Common {
  version: typeof paperVersion;
  /** What the person calls it; never printed. */
  name: string;
}
export interface CvPaper extends Common {
  kind: 'cv';
  cv: CvSettings;
}
export interface LetterPaper extends Common {
  kind: 'letter';
  letter: Letter;
}
export type Paper = CvPaper | LetterPaper;

const common = { version: oneOf(paperVersion), name: string };
const shapes = {
  cv: object({ ...common, kind: oneOf('cv'), cv: cvShape }),
  letter: object({ ...common, kind: oneOf('letter'), letter: letterShape }),
};
const kindOf = object({ kind: oneOf(...paperKinds) });

/** Parses a paper of the present version. What it does not know it keeps. Throws Misfit when its shape is wrong. */
export function parsePaper(value: unknown): Paper {
  const { kind } = kindOf(value, '');
  return shapes[kind](value, '') as unknown as Paper;
}

export const newCv = (name: string, language: string): CvPaper => ({
  version: paperVersion,
  kind: 'cv',
  name,
  cv: defaultCv(language),
});

export const newLetter = (name: string, language: string): LetterPaper => ({
  version: paperVersion,
  kind: 'letter',
  name,
  letter: defaultLetter(language),
});

/** Of its labels and dates, ISO 639-1. */
export const paperLanguage = (paper: Paper): string =>
  paper.kind === 'cv' ? paper.cv.language : paper.letter.language;
