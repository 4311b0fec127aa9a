// From blocks to placed pages: measure, paginate, place. Every position is decided here, in points.
// No sections, no profile, no PDF; what varies between templates comes from the template.
import type { PaperDocument } from '../document/index.ts';
import type { Template } from '../templates/index.ts';
import type { DisplayDocument } from './display.ts';
import type { FontMetrics } from './fonts.ts';
import { fitToPage } from './fit-page.ts';
import { lanesOf } from './lanes.ts';
import { measureHeader } from './measure/header.ts';
import { place } from './place.ts';
import { Sheet } from './sheet.ts';

export type * from './display.ts';
export { joinDocuments } from './join-documents.ts';
export type { FontMetrics } from './fonts.ts';

/** Lays out a document: the pages with everything that stands on them, and the structure in which it is read. */
export function layoutDocument(
  paper: PaperDocument,
  template: Template,
  metrics: FontMetrics,
): DisplayDocument {
  const lay = (each: PaperDocument) => {
    const sheet = new Sheet(each, template, metrics);
    const header = measureHeader(sheet);
    return place(lanesOf(header, sheet), header, sheet);
  };
  return template.onePage ? fitToPage(paper, template, lay) : lay(paper);
}
