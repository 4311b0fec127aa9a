// Small documents made of blocks, and what stands where once they are laid out with widths that one can reckon.
import type { Block, EntryBlock, PaperDocument, RichBlock, SectionBlock } from '#shared/document/index.ts';
import {
  layoutDocument,
  type DisplayDocument,
  type DisplayItem,
  type DisplayText,
} from '#shared/layout/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { fixedMetrics } from './fixed-metrics.ts';

export const blankPaper: PaperDocument = {
  title: 'Bo Ek – Curriculum vitæ',
  author: 'Bo Ek',
  language: 'da',
  contentLanguage: 'da',
  header: { kind: 'header', id: 'person', title: 'Personlige oplysninger', name: 'Bo Ek', contacts: [] },
  sections: [],
  footer: { left: 'Bo Ek', pageNumber: 'Side {page} af {pages}' },
  continued: '{title} – fortsat',
};

/** Lays out a document with these parts. */
export function laid(template: Template, paper: Partial<PaperDocument>): DisplayDocument {
  return layoutDocument({ ...blankPaper, ...paper }, template, fixedMetrics);
}

export function section(title: string, blocks: Block[], more: Partial<SectionBlock> = {}): SectionBlock {
  return { kind: 'section', id: title, title, blocks, ...more };
}

export function paragraph(text: string): RichBlock {
  return { type: 'paragraph', children: [{ text }] };
}

export function bullets(texts: string[]): RichBlock {
  return { type: 'list', ordered: false, items: texts.map((text) => ({ blocks: [paragraph(text)] })) };
}

export function entry(title: string, body: RichBlock[] = [], more: Partial<EntryBlock> = {}): EntryBlock {
  return { kind: 'entry', id: title, title, facts: [], body, ...more };
}

export const levels = (languages: string[]): Block => ({
  kind: 'level-table',
  groups: [
    { label: 'Forståelse', columns: ['Lytte', 'Læse'] },
    { label: 'Tale', columns: ['Samtale', 'Redegøre'] },
    { label: 'Skrive', columns: ['Skrive'] },
  ],
  rows: languages.map((label) => ({ id: label, label, cells: ['C1', 'C1', undefined, 'B2', 'A1'] })),
  legend: ['Selvevaluering.', 'A1–A2: basis.'],
});

export function itemsOf(display: DisplayDocument, page = 0): DisplayItem[] {
  return display.pages[page]?.items ?? [];
}

export function textsOf(display: DisplayDocument, page = 0): DisplayText[] {
  return itemsOf(display, page).filter((item) => item.kind === 'text');
}

/** The first text that begins with these words, and its page. */
export function textAt(display: DisplayDocument, start: string): DisplayText & { page: number } {
  for (const [page, { items }] of display.pages.entries()) {
    const found = items.find((item) => item.kind === 'text' && item.text.startsWith(start));
    if (found?.kind === 'text') return { ...found, page };
  }
  throw new Error(`nothing begins with ${start}`);
}
