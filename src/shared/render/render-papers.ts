import { composeCv } from '../document/index.ts';
import { layoutDocument, type Anchor } from '../layout/index.ts';
import type { Issue } from '../model/trouble.ts';
import type { Paper } from '../papers/index.ts';
import { paintPdf, type PaintOptions } from '../pdf/index.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { templateById } from '../templates/index.ts';
import { missingCharacters } from './missing-characters.ts';

export interface RenderOptions extends Omit<PaintOptions, 'unreadable'> {
  profile: ProfileDocument;
  /** At least one; each begins on a new page. */
  papers: readonly Paper[];
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
export async function renderPapers({ profile, papers, ...paint }: RenderOptions): Promise<RenderedPapers> {
  const [first] = papers;
  if (first?.kind !== 'cv') throw new Error('no CV to render');
  const display = layoutDocument(composeCv(profile, first.cv), templateById(first.cv.template), paint.fonts);
  const warnings: Issue[] = (display.leftOut ?? []).map(({ id, title }) => {
    return { path: `entries/${id}`, code: 'left-out', params: { title: title === '' ? '…' : title } };
  });
  const unreadable = (file: string) => warnings.push({ path: `files/${file}`, code: 'picture-unreadable' });
  const bytes = await paintPdf(display, { ...paint, unreadable });
  const { pages, anchors } = display;
  return { bytes, pages: pages.length, anchors, missing: missingCharacters(pages, paint.fonts), warnings };
}
