import { layoutDocument } from '../layout/index.ts';
import { paintPdf, type PaintOptions } from '../pdf/index.ts';
import type { SupplementForm } from '../supplements/index.ts';
import { composeSupplement } from '../supplements/paper/index.ts';
import { supplementTemplate } from '../templates/index.ts';
import { missingCharacters } from './missing-characters.ts';
import type { RenderedPapers } from './render-papers.ts';

export interface SupplementOptions extends Omit<PaintOptions, 'unreadable' | 'files' | 'attachments'> {
  form: SupplementForm;
}

/** Renders a filled form as a PDF. Equal input gives equal bytes. */
export async function renderSupplement({ form, ...paint }: SupplementOptions): Promise<RenderedPapers> {
  const { fonts } = paint;
  const display = layoutDocument(composeSupplement(form), supplementTemplate, fonts);
  const bytes = await paintPdf(display, { ...paint, files: () => undefined, attachments: [] });
  const { pages, anchors } = display;
  return { bytes, pages: pages.length, anchors, missing: missingCharacters(pages, fonts), warnings: [] };
}
