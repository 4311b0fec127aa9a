import type { Anchor, DisplayDocument, DisplayItem, DisplayPage, OutlineItem } from './display.ts';
import { ground } from './ground.ts';
import type { Lane } from './lanes.ts';
import type { Header } from './measure/header.ts';
import { railRules } from './measure/timeline.ts';
import { moveDown } from './move-down.ts';
import type { PlacedRow } from './paginate.ts';
import type { Sheet } from './sheet.ts';

/** Puts everything at its place: header, rows and footers, and notes where sections and entries stand. */
export function place(lanes: readonly Lane[], header: Header, sheet: Sheet): DisplayDocument {
  const { paper, template } = sheet;
  const count = Math.max(...lanes.map(({ pages }) => pages.length));
  return {
    title: paper.title,
    author: paper.author,
    language: paper.language,
    pages: Array.from({ length: count }, (_, page): DisplayPage => {
      const items = [...ground(sheet), ...(page === 0 ? header.items : [])];
      for (const lane of lanes) pushRows(items, lane.pages[page] ?? [], lane.sheet);
      return { ...template.page, items: [...items, ...footer(page, count, sheet)] };
    }),
    structure: sheet.structure.nodes,
    outline: lanes.flatMap(({ pages }) => outlineOf(pages)),
    anchors: [...headerAnchor(lanes, header, sheet), ...lanes.flatMap(({ pages }) => anchorsOf(pages))],
  };
}

function pushRows(items: DisplayItem[], placed: readonly PlacedRow[], sheet: Sheet): void {
  for (const rule of railRules(placed, sheet)) items.push(rule);
  for (const { row, y } of placed) {
    for (const item of row.items) {
      moveDown(item, y);
      items.push(item);
    }
  }
}

/** Name on the left, page number on the right; neither is part of the text. */
function footer(page: number, pages: number, sheet: Sheet): DisplayItem[] {
  const { baseline } = sheet.template.footer;
  const { left, pageNumber } = sheet.paper.footer;
  const { label } = sheet.styles;
  const { x, width } = sheet.span;
  const number = pageNumber?.replace('{page}', String(page + 1)).replace('{pages}', String(pages)) ?? '';
  const numberLeft = x + width - sheet.width(number, label);
  const name = sheet.fit(left, label, numberLeft - x - sheet.template.grid);
  const texts = [sheet.text(x, name, label, 'artifact'), sheet.text(numberLeft, number, label, 'artifact')];
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

/** The header reaches down to the contacts, where these stand below it. */
function headerAnchor(lanes: readonly Lane[], header: Header, { paper, template }: Sheet): Anchor[] {
  const { id } = paper.header;
  if (id === undefined) return [];
  const last = template.side && lanes[0]?.pages[0]?.at(-1);
  const bottom = last ? Math.max(header.bottom, last.y + last.row.height) : header.bottom;
  return [{ id, page: 0, top: 0, bottom }];
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
