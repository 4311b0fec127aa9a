import { defaultCv, type CvSettings } from '../model/cv.ts';
import { defaultDossier, type DossierItem, type DossierSettings } from '../model/dossier.ts';
import { defaultLanguagePaper, type LanguagePaper } from '../model/language-paper.ts';
import { defaultLetter, type Letter } from '../model/letter.ts';
import { object, oneOf, string } from '../model/shape.ts';
import { cvShape } from './cv-shape.ts';
import { dossierShape } from './dossier-shape.ts';
import { languagePaperShape } from './language-paper-shape.ts';
import { letterShape } from './letter-shape.ts';

export const paperVersion = 1;

export const paperKinds = ['cv', 'letter', 'language-passport', 'self-assessment', 'dossier'] as const;
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
/** Languages with the texts of the chosen levels, certificates and experiences. */
export interface PassportPaper extends Common {
  kind: 'language-passport';
  passport: LanguagePaper;
}
/** The table of all levels with the chosen ones marked, a page for each language. */
export interface AssessmentPaper extends Common {
  kind: 'self-assessment';
  assessment: LanguagePaper;
}
/** Documents of the library together with other papers, as one file. */
export interface DossierPaper extends Common {
  kind: 'dossier';
  dossier: DossierSettings;
}
export type Paper = CvPaper | LetterPaper | PassportPaper | AssessmentPaper | DossierPaper;
/** A paper whose pages are made of the profile; a dossier is put together of such pages and of documents. */
export type PrintedPaper = Exclude<Paper, DossierPaper>;

export const isPrinted = (paper: Paper): paper is PrintedPaper => paper.kind !== 'dossier';

const common = { version: oneOf(paperVersion), name: string };
const shapes = {
  cv: object({ ...common, kind: oneOf('cv'), cv: cvShape }),
  letter: object({ ...common, kind: oneOf('letter'), letter: letterShape }),
  'language-passport': object({
    ...common,
    kind: oneOf('language-passport'),
    passport: languagePaperShape,
  }),
  'self-assessment': object({ ...common, kind: oneOf('self-assessment'), assessment: languagePaperShape }),
  dossier: object({ ...common, kind: oneOf('dossier'), dossier: dossierShape }),
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

export const newPassport = (name: string, language: string): PassportPaper => ({
  version: paperVersion,
  kind: 'language-passport',
  name,
  passport: defaultLanguagePaper(language),
});

export const newAssessment = (name: string, language: string): AssessmentPaper => ({
  version: paperVersion,
  kind: 'self-assessment',
  name,
  assessment: defaultLanguagePaper(language),
});

export const newDossier = (name: string, language: string, items?: DossierItem[]): DossierPaper => ({
  version: paperVersion,
  kind: 'dossier',
  name,
  dossier: defaultDossier(language, items),
});

const makers: { [K in PaperKind]: (name: string, language: string) => Extract<Paper, { kind: K }> } = {
  cv: newCv,
  letter: newLetter,
  'language-passport': newPassport,
  'self-assessment': newAssessment,
  dossier: newDossier,
};

/** A paper of a kind as it begins, with labels in `language` (ISO 639-1). */
export const newPaper = <K extends PaperKind>(
  kind: K,
  name: string,
  language: string,
): Extract<Paper, { kind: K }> => makers[kind](name, language);

/** What a printed paper chooses, whatever its kind. */
export function paperSettings(paper: PrintedPaper): CvSettings | Letter | LanguagePaper {
  switch (paper.kind) {
    case 'cv':
      return paper.cv;
    case 'letter':
      return paper.letter;
    case 'language-passport':
      return paper.passport;
    case 'self-assessment':
      return paper.assessment;
  }
}

/** Of its labels and dates, ISO 639-1. */
export const paperLanguage = (paper: Paper): string =>
  isPrinted(paper) ? paperSettings(paper).language : paper.dossier.language;
