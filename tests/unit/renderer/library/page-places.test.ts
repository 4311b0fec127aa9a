import { describe, expect, it } from 'vitest';
import {
  pageGap,
  pagePlaces,
  pagesBetween,
  shrinkFor,
} from '../../../../src/renderer/src/library/page-places.ts';

const upright = { width: 600, height: 800 };
const across = { width: 800, height: 600 };

describe('pages below one another', () => {
  const places = pagePlaces(3, (page) => (page === 1 ? across : upright), 300);

  it('are as wide as the column, each as high as its form asks', () => {
    expect(places.map(({ height }) => height)).toEqual([400, 225, 400]);
    expect(places.map(({ top }) => top)).toEqual([0, 400 + pageGap, 625 + 2 * pageGap]);
  });

  it('are found by their height', () => {
    expect(pagesBetween(places, 0, 100)).toEqual([0]);
    expect(pagesBetween(places, 390, 500)).toEqual([0, 1]);
    expect(pagesBetween(places, 5000, 6000)).toEqual([]);
  });

  it('have a height even where a page says nonsense', () => {
    expect(pagePlaces(1, () => ({ width: 10_000, height: 1 }), 100)[0]?.height).toBe(1);
  });
});

describe('the canvas of a page', () => {
  it('is as sharp as the screen, and never larger than so many pixels', () => {
    expect(shrinkFor(1000, 1400, 16_000_000)).toBe(1);
    const shrink = shrinkFor(10_000, 10_000, 16_000_000);
    expect(10_000 * shrink * 10_000 * shrink).toBeCloseTo(16_000_000);
  });
});
