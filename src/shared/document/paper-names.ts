import { listText } from '../i18n/index.ts';
import {
  isPrinted,
  paperLanguage,
  paperSettings,
  type Paper,
  type PaperKind,
  type PrintedPaper,
} from '../papers/index.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { personFileName } from '../profile/names.ts';
import { paperLabel } from './paper-labels.ts';
import { shownProfile } from './shown-profile.ts';

/** The labels that say what papers are. */
export const paperLabelKeys = {
  cv: 'curriculumVitae',
  letter: 'coverLetter',
  'language-passport': 'languagePassport',
  'self-assessment': 'selfAssessment',
  dossier: 'dossier',
} as const satisfies Record<PaperKind, string>;

/** "Curriculum vitæ", "Ansøgning", "Sprogpas", "Selvevaluering". */
export function paperName(kind: PaperKind, language: string): string {
  return paperLabel(paperLabelKeys[kind], language);
}

/** The title of several papers in one file: "Freja Østergaard Lund – Ansøgning og curriculum vitæ". */
export function jointTitle(author: string, papers: readonly PrintedPaper[], language: string): string {
  const [first = '', ...others] = new Set(papers.map(({ kind }) => paperName(kind, language)));
  const what = listText([first, ...others.map((name) => name.toLocaleLowerCase(language))], language);
  return author === '' ? what : `${author} – ${what}`;
}

/**
 * The name of the PDF of these papers, in the language of the first: `Hansen_Anne-Marie_Ansøgning_CV_da.pdf`. It has no name
 * that the papers hide.
 */
export function paperFileName(profile: ProfileDocument, papers: readonly Paper[]): string {
  const [first] = papers;
  if (first === undefined) throw new Error('no paper to name');
  const language = paperLanguage(first);
  const words = new Set(papers.map(({ kind }) => (kind === 'cv' ? 'CV' : paperName(kind, language))));
  const shown = shownProfile(profile, isPrinted(first) ? paperSettings(first) : first.dossier);
  return personFileName(shown, [...words, language], 'pdf');
}
