/** Pixels as pdfjs unpacks them; 1: a bit each (0 is ink), 2: red, green, blue; 3: and opacity. */
export interface RawPicture {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** An A4 page at 400 dots an inch. More makes recognition slow, not better. */
const enoughPixels = 16_000_000;

/** A picture in shades of grey on white, as a PNM file, made smaller by whole steps where it has far more pixels than needed. */
export function greyPicture(picture: RawPicture): Uint8Array {
  const step = Math.ceil(Math.sqrt((picture.width * picture.height) / enoughPixels));
  const width = Math.max(1, Math.floor(picture.width / step));
  const height = Math.max(1, Math.floor(picture.height / step));
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + width * height);
  file.set(header);
  const shade = shadeOf(picture);
  let at = header.length;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let down = 0; down < step; down++)
        for (let across = 0; across < step; across++) sum += shade(x * step + across, y * step + down);
      file[at++] = sum / (step * step);
    }
  return file;
}

/** ITU-R BT.601, in 256ths. */
const [RED, GREEN, BLUE] = [77, 150, 29];

function shadeOf({ width, kind, data }: RawPicture): (x: number, y: number) => number {
  const byte = (at: number): number => data[at] ?? 255;
  const colour = (at: number): number => (byte(at) * RED + byte(at + 1) * GREEN + byte(at + 2) * BLUE) / 256;
  if (kind === 2) return (x, y) => colour((y * width + x) * 3);
  if (kind === 3)
    return (x, y) => {
      const at = (y * width + x) * 4;
      const opacity = byte(at + 3);
      return (colour(at) * opacity + 255 * (255 - opacity)) / 255;
    };
  const row = Math.ceil(width / 8);
  return (x, y) => ((byte(y * row + (x >> 3)) >> (7 - (x & 7))) & 1) * 255;
}
