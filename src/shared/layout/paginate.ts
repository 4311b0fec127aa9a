import type { Row } from './row.ts';

export interface Pages {
  /** Where rows begin on page 1, and on all others. */
  firstTop: number;
  top: number;
  /** No row ends below. */
  limit: number;
  grid: number;
}
export interface PlacedRow {
  row: Row;
  y: number;
}

/** Widths and heights are sums of fractions: what fits exactly must not count as too tall. */
const tolerance = 0.01;

/** Fills pages from the top. Every page but the first takes at least one row, so there is never more than one page more than rows. */
export function paginate(rows: readonly Row[], pages: Pages): PlacedRow[][] {
  const filled: PlacedRow[][] = [];
  let from = 0;
  while (from < rows.length) {
    const { placed, next } = fillPage(rows, from, filled.length === 0, pages);
    if (next <= from && filled.length > 0) throw new Error(`page ${filled.length + 1} took no row`);
    filled.push(placed);
    from = next;
  }
  return filled.length > 0 ? filled : [[]];
}

function fillPage(
  rows: readonly Row[],
  from: number,
  isFirst: boolean,
  pages: Pages,
): { placed: PlacedRow[]; next: number } {
  const top = isFirst ? pages.firstTop : pages.top;
  const placed: PlacedRow[] = [];
  let y = top;
  const place = (row: Row, before: number) => {
    placed.push({ row, y: y + before });
    y += before + (row.advance ?? row.height);
    if (row.snapAfter !== undefined)
      y = top + Math.ceil((y - top + row.snapAfter) / pages.grid - tolerance) * pages.grid;
  };
  const opening = isFirst ? [] : (rows[from]?.continued?.() ?? []);
  for (const row of opening) place(row, row === opening[0] ? row.beforeAtTop : row.before);
  for (let index = from; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) break;
    if (row.newPage === true && index > from) return { placed, next: index };
    // Page 1 begins below the header, so that its first row is not at the top of a page.
    const before = index > from || isFirst ? row.before : opening.length > 0 ? 0 : row.beforeAtTop;
    const fits = y + before + row.height <= pages.limit + tolerance;
    // Page 1 may be full with its header alone.
    if (!fits && index === from && isFirst && pages.firstTop > pages.top) return { placed: [], next: from };
    if (!fits && index > from) {
      const next = bestBreak(rows, from, index);
      return { placed: placed.slice(0, opening.length + next - from), next };
    }
    place(row, before);
  }
  return { placed, next: rows.length };
}

/** The last row of the best kind with which the next page may begin; if all hold together, the one that does not fit. */
function bestBreak(rows: readonly Row[], from: number, tooFar: number): number {
  for (const kind of ['free', 'unwanted']) {
    for (let index = tooFar; index > from; index--) {
      if (rows[index]?.pageBreak === kind) return index;
    }
  }
  return tooFar;
}
