// A long list of rows of one height: which of them are in sight, and which stretches of it have to be read for that.

/** Rows that are read with one call. */
export const stretchLength = 100;
/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const margin = 6;

export interface Sight {
  /** Index of the first row to be drawn. */
  first: number;
  /** Index after the last one. */
  end: number;
}

/** The rows to be drawn; all lengths in pixels. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, total: number): Sight {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const end = Math.ceil((scrollTop + height) / rowHeight) + margin;
  const last = Math.max(0, total);
  return { first: clamp(first, 0, last), end: clamp(end, 0, last) };
}

/** The numbers of the stretches in which these rows lie. */
export function stretchesOf({ first, end }: Sight): number[] {
  if (end <= first) return [];
  const [from, to] = [Math.floor(first / stretchLength), Math.floor((end - 1) / stretchLength)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Where to scroll so that a row is in sight as a whole, in pixels; undefined where it is already. */
export function scrollToRow(
  index: number,
  rowHeight: number,
  { scrollTop, height }: { scrollTop: number; height: number },
): number | undefined {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return top + rowHeight - height;
  return undefined;
}

/** The row that a key leads to from another one; undefined for a key that leads to none. `page`: rows on a screenful. */
export function rowByKey(key: string, from: number, total: number, page: number): number | undefined {
  if (total === 0) return undefined;
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + Math.max(1, page),
    PageUp: from - Math.max(1, page),
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined ? undefined : clamp(to, 0, total - 1);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
