import {
  composeCv,
  composeLanguagePaper,
  composeLetter,
  jointTitle,
  paperName,
  type Enclosed,
  type PaperDocument,
} from '../document/index.ts';
import {
  joinDocuments,
  layoutDocument,
  type Anchor,
  type DisplayDocument,
  type FontMetrics,
} from '../layout/index.ts';
import type { Issue } from '../model/trouble.ts';
import { paperSettings, type PrintedPaper } from '../papers/index.ts';
import { paintPdf, type PaintOptions } from '../pdf/index.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { assessmentTemplate, passportTemplate, templateById, type Template } from '../templates/index.ts';
import { missingCharacters } from './missing-characters.ts';

export interface RenderOptions extends Omit<PaintOptions, 'unreadable'> {
  profile: ProfileDocument;
  /** At least one; each begins on a new page. */
  papers: readonly PrintedPaper[];
  /** What is enclosed, for CVs that say so. */
  enclosed?: Enclosed;
}

export interface RenderedPapers {
  bytes: Uint8Array;
  pages: number;
  /** Where sections and entries stand. */
  anchors: Anchor[];
  /** Characters that no font has; a sign stands in their place. */
  missing: string[];
  /** What is not on the paper although it should be. */
  warnings: Issue[];
}

/** Renders the papers of a profile as one PDF. Equal input gives equal bytes. */
export async function renderPapers({
  profile,
  papers,
  enclosed,
  ...paint
}: RenderOptions): Promise<RenderedPapers> {
  const display = layOut(profile, papers, paint.fonts, enclosed);
  const warnings: Issue[] = (display.leftOut ?? []).map(({ id, title }) => {
    return { path: `entries/${id}`, code: 'left-out', params: { title: title === '' ? '…' : title } };
  });
  const unreadable = (file: string) => warnings.push({ path: `files/${file}`, code: 'picture-unreadable' });
  const bytes = await paintPdf(display, { ...paint, unreadable });
  const { pages, anchors } = display;
  return { bytes, pages: pages.length, anchors, missing: missingCharacters(pages, paint.fonts), warnings };
}

function layOut(
  profile: ProfileDocument,
  papers: readonly PrintedPaper[],
  fonts: FontMetrics,
  enclosed: Enclosed | undefined,
): DisplayDocument {
  const parts = papers.map((paper) => {
    const display = layoutDocument(composed(profile, paper, enclosed), templateFor(paper), fonts);
    return { name: paperName(paper.kind, display.language), display };
  });
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('no paper to render');
  if (others.length === 0) return first.display;
  const { author, language } = first.display;
  return joinDocuments({ title: jointTitle(author, papers, language), author, language }, parts);
}

function composed(
  profile: ProfileDocument,
  paper: PrintedPaper,
  enclosed: Enclosed | undefined,
): PaperDocument {
  switch (paper.kind) {
    case 'cv':
      return composeCv(profile, paper.cv, enclosed);
    case 'letter':
      return composeLetter(profile, paper.letter);
    case 'language-passport':
      return composeLanguagePaper(profile, paper.kind, paper.passport);
    case 'self-assessment':
      return composeLanguagePaper(profile, paper.kind, paper.assessment);
  }
}

/** Papers on languages have a look of their own, after the classic template. */
function templateFor(paper: PrintedPaper): Template {
  switch (paper.kind) {
    case 'language-passport':
      return passportTemplate(paper.passport.photo);
    case 'self-assessment':
      return assessmentTemplate;
    default:
      return templateById(paperSettings(paper).template);
  }
}
