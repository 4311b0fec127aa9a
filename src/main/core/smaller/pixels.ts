/** A picture as pixels: red, green, blue and opacity, rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * The picture at another size, no larger than it is: each new pixel is the mean of those that it covers, weighed by how much of them
 * it covers and by how much can be seen of them.
 */
export function shrunk(pixels: Pixels, width: number, height: number): Pixels {
  const rows = shrunkAcross(pixels, width);
  return turned(shrunkAcross(turned(rows), height));
}

function shrunkAcross({ width, height, data }: Pixels, columns: number): Pixels {
  if (columns >= width) return { width, height, data };
  const result = new Uint8Array(columns * height * 4);
  const step = width / columns;
  for (let column = 0; column < columns; column += 1) {
    const [from, to] = [column * step, Math.min(width, (column + 1) * step)];
    for (let row = 0; row < height; row += 1) {
      let [red, green, blue, alpha, weight] = [0, 0, 0, 0, 0];
      for (let x = Math.floor(from); x < to; x += 1) {
        const covered = Math.min(to, x + 1) - Math.max(from, x);
        const at = (row * width + x) * 4;
        const opacity = covered * (data[at + 3] ?? 0);
        red += opacity * (data[at] ?? 0);
        green += opacity * (data[at + 1] ?? 0);
        blue += opacity * (data[at + 2] ?? 0);
        alpha += opacity;
        weight += covered;
      }
      const seen = alpha === 0 ? 1 : alpha;
      result.set(
        [red / seen, green / seen, blue / seen, alpha / weight].map(Math.round),
        (row * columns + column) * 4,
      );
    }
  }
  return { width: columns, height, data: result };
}

/** Rows become columns. */
const turned = (pixels: Pixels): Pixels => oriented(pixels, 5);

/** Upright, from one of the eight ways in which a camera may have been held (Exif 2.32, tag 0x0112). */
export function oriented({ width, height, data }: Pixels, orientation: number): Pixels {
  if (orientation < 2 || orientation > 8) return { width, height, data };
  const isSideways = orientation >= 5;
  const [columns, rows] = isSideways ? [height, width] : [width, height];
  const source = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const result = new Uint32Array(width * height);
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBelow = [3, 4, 6, 7].includes(orientation);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [across, down] = isSideways ? [row, column] : [column, row];
      const x = fromRight ? width - 1 - across : across;
      const y = fromBelow ? height - 1 - down : down;
      result[row * columns + column] = source[y * width + x] ?? 0;
    }
  }
  return { width: columns, height: rows, data: new Uint8Array(result.buffer) };
}

/** On white paper, nothing seen through it. */
export function onWhite({ width, height, data }: Pixels): Pixels {
  const result = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 0;
    for (let part = 0; part < 3; part += 1)
      result[at + part] = Math.round(((data[at + part] ?? 0) * opacity + 255 * (255 - opacity)) / 255);
    result[at + 3] = 255;
  }
  return { width, height, data: result };
}

export function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/** Width and height within a square of this side, in whole pixels, in the same proportion. Never larger. */
export function within(longestSide: number, { width, height }: Pixels): [width: number, height: number] {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}
