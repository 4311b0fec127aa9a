import { describe, expect, it } from 'vitest';
import { placeBeside, steps } from '../../../../src/renderer/src/tour/steps.ts';

const window = { width: 1280, height: 800 };
const card = { width: 300, height: 180 };

describe('the first tour', () => {
  it('has four steps at most', () => {
    expect(steps.length).toBeLessThanOrEqual(4);
  });

  it('stands to the right of what it speaks of, else to the left', () => {
    expect(placeBeside({ left: 0, top: 0, right: 200 }, card, window)).toEqual({ left: 214, top: 14 });
    expect(placeBeside({ left: 880, top: 48, right: 1280 }, card, window).left).toBe(880 - 14 - 300);
  });

  it('stays within the window', () => {
    expect(placeBeside({ left: 8, top: 720, right: 190 }, card, window).top).toBe(800 - 180 - 14);
    const narrow = { width: 320, height: 400 };
    expect(placeBeside({ left: 0, top: 0, right: 320 }, card, narrow)).toEqual({ left: 10, top: 206 });
    expect(placeBeside(undefined, card, narrow)).toEqual({ left: 10, top: 206 });
  });
});
