import { expect, it } from 'vitest';
import { moved, turned, wholeCrop, zoomed, zoomOf } from '../../../../src/renderer/src/fields/photo/crop.ts';

const picture = { width: 1200, height: 800 };

it('begins with the largest square, from the middle', () => {
  expect(wholeCrop(picture)).toEqual({ turns: 0, x: 200, y: 0, side: 800 });
});

it('zooms about the middle, and neither out of the picture nor further than four times', () => {
  const close = zoomed(picture, wholeCrop(picture), 2);
  expect(close).toEqual({ turns: 0, x: 400, y: 200, side: 400 });
  expect(zoomOf(picture, zoomed(picture, close, 99))).toBe(4);
  expect(zoomed(picture, close, 0.1)).toEqual(wholeCrop(picture));
});

it('moves as far as the picture goes', () => {
  const crop = wholeCrop(picture);
  expect(moved(picture, crop, -1, -1)).toMatchObject({ x: 0, y: 0 });
  expect(moved(picture, crop, 1, 1)).toMatchObject({ x: 400, y: 0 });
});

it('is where it was after four quarter turns, and shows the same part on the way', () => {
  const crop = moved(picture, zoomed(picture, wholeCrop(picture), 2), 0.5, -0.25);
  const once = turned(picture, crop);
  // The left upper corner comes to the right upper one.
  expect(once).toEqual({ turns: 1, x: 800 - crop.y - crop.side, y: crop.x, side: crop.side });
  const again = [1, 2, 3].reduce((turning) => turned(picture, turning), once);
  expect(again).toEqual(crop);
});
