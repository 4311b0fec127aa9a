import { describe, expect, it } from 'vitest';
import {
  rowByKey,
  rowsInSight,
  scrollToRow,
  stretchesOf,
  stretchLength,
} from '../../../../../src/renderer/src/screens/library/stretches.ts';

describe('rows in sight', () => {
  it('are those between top and foot of the pane, and a few around them', () => {
    expect(rowsInSight(5200, 520, 52, 10_000)).toEqual({ first: 94, end: 116 });
  });

  it('end with the list', () => {
    expect(rowsInSight(0, 520, 52, 4)).toEqual({ first: 0, end: 4 });
    expect(rowsInSight(520_000, 520, 52, 10_000)).toEqual({ first: 9994, end: 10_000 });
    expect(rowsInSight(5200, 520, 52, 0)).toEqual({ first: 0, end: 0 });
  });

  it('are few, however long the list is', () => {
    for (const top of [0, 1, 777, 250_000, 519_480]) {
      const { first, end } = rowsInSight(top, 800, 52, 10_000);
      expect(end - first).toBeLessThan(32);
      expect(first * 52).toBeLessThanOrEqual(top);
      expect(end * 52).toBeGreaterThanOrEqual(Math.min(top + 800, 520_000));
    }
  });
});

describe('stretches to read', () => {
  it('are those in which the rows lie', () => {
    expect(stretchesOf({ first: 0, end: 20 })).toEqual([0]);
    expect(stretchesOf({ first: 95, end: 105 })).toEqual([0, 1]);
    expect(stretchesOf({ first: stretchLength, end: 2 * stretchLength })).toEqual([1]);
    expect(stretchesOf({ first: 3, end: 3 })).toEqual([]);
  });
});

describe('the row that a key leads to', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from %i is %i', (key, from, to) => {
    expect(rowByKey(key, from, 100, 10)).toBe(to);
  });

  it('is none for other keys, and in an empty list', () => {
    expect(rowByKey('a', 5, 100, 10)).toBeUndefined();
    expect(rowByKey('ArrowDown', 0, 0, 10)).toBeUndefined();
  });
});

describe('bringing a row into sight', () => {
  const pane = { scrollTop: 520, height: 520 };
  it('scrolls no more than it takes', () => {
    expect(scrollToRow(12, 52, pane)).toBeUndefined();
    expect(scrollToRow(9, 52, pane)).toBe(468);
    expect(scrollToRow(20, 52, pane)).toBe(572);
  });
});
