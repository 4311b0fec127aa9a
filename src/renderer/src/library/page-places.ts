/** The size of a page, in points. */
export interface PageSize {
  width: number;
  height: number;
}
/** Where a page stands in a column of them, in pixels. */
export interface PagePlace {
  top: number;
  width: number;
  height: number;
}

/** Between pages, in pixels. */
export const pageGap = 20;

/** Pages one below the other, all as wide as the column, as high as their own form asks. */
export function pagePlaces(count: number, sizeOf: (page: number) => PageSize, width: number): PagePlace[] {
  const places: PagePlace[] = [];
  let top = 0;
  for (let page = 0; page < count; page += 1) {
    const size = sizeOf(page);
    const height = Math.max(1, Math.round((size.height / size.width) * width));
    places.push({ top, width, height });
    top += height + pageGap;
  }
  return places;
}

/** The pages that lie at least partly between two heights. */
export function pagesBetween(places: readonly PagePlace[], from: number, to: number): number[] {
  return places.flatMap(({ top, height }, page) => (top < to && top + height > from ? [page] : []));
}

/** How much a page must be drawn smaller so that its canvas has at most so many pixels. */
export const shrinkFor = (width: number, height: number, mostPixels: number): number =>
  Math.min(1, Math.sqrt(mostPixels / (width * height)));
