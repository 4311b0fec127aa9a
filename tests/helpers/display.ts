// Small display documents by hand, and their painting with real compression.
import { deflateSync } from 'node:zlib';
import type {
  DisplayDocument,
  DisplayItem,
  DisplayText,
  FontStyle,
  StructureNode,
  StructureRole,
} from '#shared/layout/display.ts';
import { paintPdf, type PaintOptions } from '#shared/pdf/index.ts';
import { preparedFonts } from './prepared-fonts.ts';

export const styles: FontStyle[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** A one-page document that grows by calls; further pages by `page()`. */
export class Sheet {
  readonly document: DisplayDocument = {
    title: 'Prøveside',
    author: 'Asta Lund',
    language: 'da',
    pages: [],
    structure: [{ role: 'Document', children: [] }],
    outline: [],
    anchors: [],
  };

  constructor(width = 300, height = 200) {
    this.page(width, height);
  }

  page(width = 300, height = 200): this {
    this.document.pages.push({ width, height, items: [] });
    return this;
  }

  node(role: StructureRole, extra: Partial<StructureNode> = {}, parent = 0): number {
    const index = this.document.structure.push({ role, children: [], ...extra }) - 1;
    this.document.structure[parent]?.children.push(index);
    return index;
  }

  add(item: DisplayItem): this {
    this.document.pages.at(-1)?.items.push(item);
    return this;
  }

  /** Text on the last page; in a paragraph of its own unless a tag is given. */
  text(text: string, place: Partial<Omit<DisplayText, 'kind' | 'text'>> = {}): this {
    const tag = place.tag ?? this.node('P');
    const defaults = { x: 20, baseline: 50, font: 'regular', size: 10, color: '#000000' } as const;
    return this.add({ kind: 'text', text, ...defaults, ...place, tag });
  }
}

/** Paints with fixed date and producer, and zlib's usual level. */
export async function painted(
  document: DisplayDocument,
  options: Partial<PaintOptions> = {},
): Promise<Uint8Array> {
  return paintPdf(document, {
    fonts: await preparedFonts(),
    files: () => undefined,
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
    ...options,
  });
}
