import type { CvSettings } from '../model/cv.ts';
import type { PaperDocument } from './blocks.ts';
import { paperLabel } from './paper-labels.ts';

/** The label of what a document is. */
export type DocumentLabel = 'curriculumVitae' | 'coverLetter' | 'languagePassport' | 'selfAssessment';

type Frame = Pick<PaperDocument, 'title' | 'author' | 'language' | 'footer' | 'continued'>;

/** What all documents have around their content: title, author, footer. */
export function documentFrame(
  kind: DocumentLabel,
  author: string,
  { language, pageNumbers }: Pick<CvSettings, 'language' | 'pageNumbers'>,
): Frame {
  const what = paperLabel(kind, language);
  return {
    title: author === '' ? what : `${author} – ${what}`,
    author,
    language,
    footer: {
      left: author === '' ? what : `${author} · ${what}`,
      ...(pageNumbers && { pageNumber: paperLabel('page', language) }),
    },
    continued: paperLabel('continued', language),
  };
}
