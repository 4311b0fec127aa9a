// From blocks to placed pages: measure, paginate, place. Every position is decided here, in points.
// No sections, no profile, no PDF; what varies between templates comes from the template.
import type { PaperDocument } from '../document/index.ts';
import type { Template } from '../templates/index.ts';
import type { DisplayDocument } from './display.ts';
import type { FontMetrics } from './fonts.ts';
import { measureHeader } from './measure/header.ts';
import { sectionRows } from './measure/section.ts';
import { paginate } from './paginate.ts';
import { place } from './place.ts';
import { Sheet } from './sheet.ts';

export type * from './display.ts';
export type { FontMetrics } from './fonts.ts';

/** Lays out a document: the pages with everything that stands on them, and the structure in which it is read. */
export function layoutDocument(
  paper: PaperDocument,
  template: Template,
  metrics: FontMetrics,
): DisplayDocument {
  const sheet = new Sheet(paper, template, metrics);
  const header = measureHeader(sheet);
  const rows = [...header.rest, ...paper.sections.flatMap((section) => sectionRows(section, sheet))];
  const { top, limit } = template.body;
  const pages = paginate(rows, { firstTop: header.bottom, top, limit, grid: template.grid });
  return place(pages, header, sheet);
}
