import { describe, expect, it } from 'vitest';
import { marksOf, scrollFor } from '../../../../src/renderer/src/preview/scroll-to-mark.ts';

describe('scrollFor', () => {
  const pane = { scrollTop: 1000, height: 600 };
  it.each([
    ['is seen', { top: 1100, bottom: 1300 }, undefined],
    ['lies below', { top: 1700, bottom: 1800 }, 1652],
    ['lies above', { top: 500, bottom: 700 }, 452],
    ['is cut at the foot', { top: 1500, bottom: 1700 }, 1452],
    ['fills the pane already', { top: 1010, bottom: 2000 }, undefined],
    ['begins the first page', { top: 10, bottom: 100 }, 0],
  ])('scrolls a mark that %s', (_, mark, to) => {
    expect(scrollFor(mark, pane)).toBe(to);
  });
});

it('finds every place of what is marked', () => {
  const at = (id: string, page: number) => ({ id, page, top: 0, bottom: 1 });
  const anchors = [at('a', 0), at('b', 0), at('b', 1)];
  expect(marksOf(anchors, 'b').map(({ page }) => page)).toEqual([0, 1]);
  expect(marksOf(anchors, undefined)).toEqual([]);
});
