/** A square of a picture that was turned clockwise by quarter turns. Lengths are pixels of the turned picture. */
export interface Crop {
  turns: 0 | 1 | 2 | 3;
  /** Its left upper corner, and the length of its sides. */
  x: number;
  y: number;
  side: number;
}
export interface Size {
  width: number;
  height: number;
}

export const furthestZoom = 4;

/** The picture's size once it is turned. */
export const turnedSize = ({ width, height }: Size, turns: Crop['turns']): Size =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };

/** The largest square, from the middle. */
export function wholeCrop(picture: Size): Crop {
  const side = Math.min(picture.width, picture.height);
  return { turns: 0, x: (picture.width - side) / 2, y: (picture.height - side) / 2, side };
}

/** How many times closer than the largest square. */
export const zoomOf = (picture: Size, { side }: Crop): number =>
  Math.min(picture.width, picture.height) / side;

/** The same middle, as far as the picture goes; 1 shows the largest square. */
export function zoomed(picture: Size, crop: Crop, zoom: number): Crop {
  const side = Math.min(picture.width, picture.height) / Math.min(furthestZoom, Math.max(1, zoom));
  const shift = (crop.side - side) / 2;
  return within(picture, { ...crop, side, x: crop.x + shift, y: crop.y + shift });
}

/** Moved by parts of its own side, as far as the picture goes. */
export function moved(picture: Size, crop: Crop, right: number, down: number): Crop {
  return within(picture, { ...crop, x: crop.x + right * crop.side, y: crop.y + down * crop.side });
}

/** A quarter turn clockwise, showing the same part of the picture. */
export function turned(picture: Size, { turns, x, y, side }: Crop): Crop {
  const { height } = turnedSize(picture, turns);
  return { turns: ((turns + 1) % 4) as Crop['turns'], x: height - y - side, y: x, side };
}

function within(picture: Size, crop: Crop): Crop {
  const { width, height } = turnedSize(picture, crop.turns);
  const clamped = (at: number, room: number): number => Math.min(Math.max(0, at), room - crop.side);
  return { ...crop, x: clamped(crop.x, width), y: clamped(crop.y, height) };
}
