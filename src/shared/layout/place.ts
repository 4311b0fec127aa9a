import type { Anchor, DisplayDocument, DisplayItem, DisplayPage, OutlineItem } from './display.ts';
import { moveDown, type Header } from './measure/header.ts';
import type { PlacedRow } from './paginate.ts';
import type { Sheet } from './sheet.ts';

/** Puts everything at its place: header, rows and footers, and notes where sections and entries stand. */
export function place(pages: PlacedRow[][], header: Header, sheet: Sheet): DisplayDocument {
  const { paper, template } = sheet;
  return {
    title: paper.title,
    author: paper.author,
    language: paper.language,
    pages: pages.map((rows, page): DisplayPage => {
      const items = page === 0 ? header.items : [];
      for (const { row, y } of rows) {
        for (const item of row.items) moveDown(item, y);
        items.push(...row.items);
      }
      return { ...template.page, items: [...items, ...footer(page, pages.length, sheet)] };
    }),
    structure: sheet.structure.nodes,
    outline: outlineOf(pages),
    anchors: [...headerAnchor(header, sheet), ...anchorsOf(pages)],
  };
}

/** Name on the left, page number on the right; neither is part of the text. */
function footer(page: number, pages: number, sheet: Sheet): DisplayItem[] {
  const {
    columns,
    footer: { baseline },
  } = sheet.template;
  const { left, pageNumber } = sheet.paper.footer;
  const { label } = sheet.styles;
  const end = columns.text.x + columns.text.width;
  const number = pageNumber?.replace('{page}', String(page + 1)).replace('{pages}', String(pages)) ?? '';
  const numberLeft = end - sheet.width(number, label);
  const name = sheet.fit(left, label, numberLeft - columns.label.x - sheet.template.grid);
  const texts = [
    sheet.text(columns.label.x, name, label, 'artifact'),
    sheet.text(numberLeft, number, label, 'artifact'),
  ];
  return texts.filter(({ text }) => text !== '').map((text) => ({ ...text, baseline }));
}

function outlineOf(pages: PlacedRow[][]): OutlineItem[] {
  const sections: OutlineItem[] = [];
  pages.forEach((rows, page) => {
    for (const {
      row: { outline },
      y,
    } of rows) {
      if (outline === undefined) continue;
      const level = outline.level === 1 ? sections : (sections.at(-1)?.children ?? sections);
      level.push({ title: outline.title, page, y, children: [] });
    }
  });
  return sections;
}

function headerAnchor(header: Header, { paper }: Sheet): Anchor[] {
  const { id } = paper.header;
  return id === undefined ? [] : [{ id, page: 0, top: 0, bottom: header.bottom }];
}

/** One anchor for each section and entry on each page that it touches, in the order in which they begin. */
function anchorsOf(pages: PlacedRow[][]): Anchor[] {
  return pages.flatMap((rows, page) => {
    const anchors = new Map<string, Anchor>();
    for (const { row, y } of rows) {
      for (const id of row.ids) {
        const anchor = anchors.get(id);
        if (anchor === undefined) anchors.set(id, { id, page, top: y, bottom: y + row.height });
        else anchor.bottom = y + row.height;
      }
    }
    return [...anchors.values()];
  });
}
