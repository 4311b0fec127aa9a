// What a person makes from a profile and keeps: CVs, letters, papers on languages and dossiers, each a versioned document of its own.
// Must not be here: how they look on paper, and anything of a profile's content.
export { paperFiles } from './files.ts';
export { letterIssues, type LetterIssue, type LetterIssueCode } from './letter-issues.ts';
export {
  isPrinted,
  newAssessment,
  newCv,
  newDossier,
  newLetter,
  newPaper,
  newPassport,
  paperKinds,
  paperLanguage,
  paperSettings,
  paperVersion,
  parsePaper,
  type AssessmentPaper,
  type CvPaper,
  type DossierPaper,
  type LetterPaper,
  type Paper,
  type PaperKind,
  type PassportPaper,
  type PrintedPaper,
} from './paper.ts';
export {
  closingText,
  openingText,
  salutations,
  type Salutation,
  type Salutations,
} from './salutations/index.ts';
