import { encode } from 'jpeg-js';
import { readJpegPixels } from '../../../../../src/main/core/smaller/jpeg-codec.ts';
import type { Pixels } from '../../../../../src/main/core/smaller/pixels.ts';

/** Soft hills with some grain, as photographs have: the same at every run. */
export function scene(width: number, height: number, isGrey = false): Pixels {
  const data = new Uint8Array(width * height * 4);
  let grain = 12345;
  for (let at = 0; at < width * height; at += 1) {
    grain = (Math.imul(grain, 1103515245) + 12345) >>> 0;
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    const noise = (grain >>> 24) % 24;
    const red = 110 + 90 * Math.sin(x * 5) + noise;
    const rest = isGrey ? [red, red] : [120 + 80 * Math.cos(y * 4) + noise, 60 + 120 * x + noise];
    data.set([red, ...rest, 255], at * 4);
  }
  return { width, height, data };
}

export const jpegOf = ({ width, height, data }: Pixels, quality = 95): Uint8Array =>
  new Uint8Array(encode({ width, height, data }, quality).data);

export function pixelsOf(jpeg: Uint8Array): Pixels {
  const pixels = readJpegPixels(jpeg);
  if (pixels === undefined) throw new Error('no JPEG');
  return pixels;
}

/** By how much two pictures differ, on the mean of all colours of a grid of places, 0–255. */
export function difference(one: Pixels, other: Pixels): number {
  const steps = 24;
  let sum = 0;
  for (let row = 0; row < steps; row += 1)
    for (let column = 0; column < steps; column += 1)
      for (let part = 0; part < 3; part += 1) {
        const at = (pixels: Pixels) => around(pixels, (column + 0.5) / steps, (row + 0.5) / steps, part);
        sum += Math.abs(at(one) - at(other));
      }
  return sum / (steps * steps * 3);
}

/** The mean of a twentieth of the picture. */
function around({ width, height, data }: Pixels, x: number, y: number, part: number): number {
  const [reach, tall] = [Math.ceil(width / 40), Math.ceil(height / 40)];
  let [sum, count] = [0, 0];
  for (
    let row = Math.max(0, Math.floor(y * height) - tall);
    row < Math.min(height, y * height + tall);
    row += 1
  )
    for (
      let at = Math.max(0, Math.floor(x * width) - reach);
      at < Math.min(width, x * width + reach);
      at += 1
    ) {
      sum += data[(row * width + at) * 4 + part] ?? 0;
      count += 1;
    }
  return sum / count;
}

/**
 * A progressive JPEG of 16 × 16 grey pixels, 200 above and 50 below, that stops after its first scan: of each of the four blocks only
 * the mean (ITU-T T.81, annex G). Differences of 72, 0, −150 and 0, in codes of two bits for 0, 7 and 8 bits of difference.
 */
export function progressiveJpeg(): Uint8Array {
  const bits = ['01', '1001000', '00', '10', '01101001', '00'].join('').padEnd(24, '1');
  const scan = bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? [];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 8)],
    ...[0xff, 0xc2, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0],
    ...[0xff, 0xc4, 0, 22, 0, 0, 3, ...Array.from({ length: 14 }, () => 0), 0, 7, 8],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0, ...scan, 0xff, 0xd9],
  ]);
}
