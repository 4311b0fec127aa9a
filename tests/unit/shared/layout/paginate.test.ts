import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate, type Pages } from '#shared/layout/paginate.ts';
import { row, type PageBreak, type Row } from '#shared/layout/row.ts';

const pages: Pages = { firstTop: 40, top: 0, limit: 100, grid: 10 };
const line = (pageBreak: PageBreak = 'free', properties: Partial<Row> = {}) =>
  row(10, [], { pageBreak, ...properties });
const counts = (rows: Row[]) => paginate(rows, pages).map((page) => page.length);

test('fills a page to its limit and begins the next at the top', () => {
  const placed = paginate(
    Array.from({ length: 8 }, () => line()),
    pages,
  );
  expect(placed.map((page) => page.map(({ y }) => y))).toEqual([
    [40, 50, 60, 70, 80, 90],
    [0, 10],
  ]);
});

test('breaks where it may, rather than where the page is full', () => {
  expect(counts([line(), line(), line(), line(), line('free'), line('never'), line('never')])).toEqual([
    4, 3,
  ]);
  const held = [line('never'), line('never'), line('never'), line('never')];
  expect(counts([line(), line('never'), line('unwanted'), ...held])).toEqual([2, 5]);
  expect(counts([line(), line('free'), line('unwanted'), ...held])).toEqual([1, 6]);
});

test('breaks anywhere when all rows hold together', () => {
  expect(counts(Array.from({ length: 20 }, () => line('never')))).toEqual([6, 10, 4]);
});

test('drops the space before a row at the top of a page, except below the header', () => {
  const heading = () => line('free', { before: 20, beforeAtTop: 5 });
  const placed = paginate([heading(), line('never'), line(), heading(), line('never')], pages);
  expect(placed.map((page) => page.map(({ y }) => y))).toEqual([
    [60, 70, 80],
    [5, 15],
  ]);
});

test('opens a page with what goes on', () => {
  const title = line('never');
  const rows = [
    ...Array.from({ length: 5 }, () => line('never')),
    line('free'),
    line('free', { continued: () => [title] }),
  ];
  const [, second] = paginate(rows, pages);
  expect(second).toEqual([
    { row: title, y: 0 },
    { row: rows[6], y: 10 },
  ]);
});

test('goes to the next line of the grid where a row asks for it', () => {
  const [page] = paginate([row(13, [], { snapAfter: 3 }), line()], pages);
  expect(page?.[1]?.y).toBe(60);
  const [close] = paginate([row(18, [], { snapAfter: 3 }), line()], pages);
  expect(close?.[1]?.y).toBe(70);
});

test('gives one empty page for no rows', () => {
  expect(paginate([], pages)).toEqual([[]]);
});

const anyRow = fc.record({
  height: fc.integer({ min: 1, max: 150 }),
  before: fc.integer({ min: 0, max: 30 }),
  pageBreak: fc.constantFrom<PageBreak>('free', 'unwanted', 'never'),
  continues: fc.boolean(),
});

test('loses nothing, keeps the order, and passes the limit only with a row that is taller than a page', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 80 }), (specs) => {
      const opening = new Set<Row>();
      const rows = specs.map(({ height, before, pageBreak, continues }) =>
        row(height, [], {
          before,
          pageBreak,
          ...(continues && {
            continued: () => {
              const made = row(10, []);
              opening.add(made);
              return [made];
            },
          }),
        }),
      );
      const placed = paginate(rows, pages);
      expect(
        placed
          .flat()
          .map((each) => each.row)
          .filter((each) => !opening.has(each)),
      ).toEqual(rows);
      for (const page of placed) {
        const own = page.filter((each) => !opening.has(each.row));
        page.forEach(({ row: { height }, y }, index) => {
          if (index > 0 && own.length > 1) expect(y + height).toBeLessThanOrEqual(pages.limit + 0.01);
        });
        for (let index = 1; index < page.length; index++) {
          const above = page[index - 1];
          expect(page[index]?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.row.height ?? 0));
        }
      }
    }),
  );
});

test('begins a page where a row asks for it, and goes on from there', () => {
  const rows = [line(), line(), line('free', { newPage: true }), line(), line('free', { newPage: true })];
  expect(counts(rows)).toEqual([2, 2, 1]);
  expect(counts([line('free', { newPage: true }), line()])).toEqual([2]);
});

test('sets rows beside each other when one goes back up', () => {
  const [placed] = paginate(
    [line(), line('never', { advance: -10 }), line('never', { advance: 30 }), line()],
    pages,
  );
  expect(placed?.map(({ y }) => y)).toEqual([40, 50, 40, 70]);
});
