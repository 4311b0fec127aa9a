import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { smallerPicture } from '../../../../../src/main/core/smaller/index.ts';
import type { Pixels } from '../../../../../src/main/core/smaller/pixels.ts';
import { chunk } from '../../../../helpers/pictures.ts';
import { difference, jpegOf, pixelsOf, progressiveJpeg, scene } from './made.ts';

const options = { longestSide: 200, quality: 70 };

function small(bytes: Uint8Array, more = options) {
  const result = smallerPicture(bytes, more);
  if (result === undefined) throw new Error('no picture');
  return result;
}

const pngOf = ({ width, height, data }: Pixels): Uint8Array => {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return new Uint8Array(PNG.sync.write(png));
};

/** The head of a PNG that says it has this size and depth. */
const headOf = (width: number, height: number, depth: number): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('a JPEG', () => {
  const source = scene(640, 400);
  const bytes = jpegOf(source);

  test('is fitted, takes fewer bytes, and looks the same', () => {
    const { bytes: less, mediaType, remark } = small(bytes);
    const pixels = pixelsOf(less);
    expect([pixels.width, pixels.height, mediaType, remark]).toEqual([200, 125, 'image/jpeg', undefined]);
    expect(less.length).toBeLessThan(bytes.length / 4);
    expect(difference(pixels, source)).toBeLessThan(6);
    // The measure would tell another picture.
    expect(difference(pixels, scene(640, 400, true))).toBeGreaterThan(20);
  });

  test('gives the same bytes every time', () => {
    expect(small(bytes)).toEqual(small(bytes));
  });

  test('that is small already comes back as it was', () => {
    const tight = jpegOf(scene(100, 80), 20);
    expect(small(tight).bytes).toBe(tight);
  });

  test('in grey stays grey', () => {
    const { data } = pixelsOf(small(jpegOf(scene(640, 400, true))).bytes);
    const colour = data.findIndex((value, at) => at % 4 < 2 && Math.abs(value - (data[at + 1] ?? 0)) > 2);
    expect(colour).toBe(-1);
  });

  test('that builds up by and by is read as well', () => {
    const bytes = progressiveJpeg();
    const { width, height, data } = pixelsOf(bytes);
    expect([width, height, data[0], data.at(-2)]).toEqual([16, 16, 200, 50]);
    // Nothing is won of so small a one.
    expect(small(bytes)).toEqual({ bytes, mediaType: 'image/jpeg' });
  });

  test('with an orientation is turned upright, as viewers show it', () => {
    const upright = scene(320, 200);
    const sideways = turnedQuarter(upright);
    const tagged = withOrientation(jpegOf(sideways), 6);
    const pixels = pixelsOf(small(tagged).bytes);
    expect([pixels.width, pixels.height]).toEqual([200, 125]);
    expect(difference(pixels, upright)).toBeLessThan(6);
  });

  test.each([
    ['in inks', inks(bytes), 'picture-kept-inks'],
    ['cut off', bytes.slice(0, 300), 'picture-kept-unread'],
    ['of a size that no camera has', sized(bytes, 9000, 9000), 'picture-kept-large'],
    ['of nothing but its first bytes', Uint8Array.of(0xff, 0xd8), 'picture-kept-unread'],
  ])('%s comes back as it was, and it is said', (_, broken, remark) => {
    expect(small(broken)).toEqual({ bytes: broken, mediaType: 'image/jpeg', remark });
  });
});

describe('a PNG', () => {
  test('that is seen through stays a PNG that is seen through', () => {
    const source = scene(400, 400);
    for (let at = 3; at < source.data.length; at += 4) source.data[at] = at % 1600 < 800 ? 0 : 255;
    const { bytes, mediaType } = small(pngOf(source));
    const { width, data } = PNG.sync.read(Buffer.from(bytes));
    expect([mediaType, width, data[3], data[(width - 1) * 4 + 3]]).toEqual(['image/png', 200, 0, 255]);
  });

  test('of a photograph becomes a JPEG', () => {
    const source = scene(400, 300);
    const bytes = pngOf(source);
    const less = small(bytes);
    expect(less.mediaType).toBe('image/jpeg');
    expect(less.bytes.length).toBeLessThan(bytes.length / 8);
    expect(difference(pixelsOf(less.bytes), source)).toBeLessThan(6);
  });

  test.each([
    ['of 16 bits a colour', headOf(10, 10, 16), 'picture-kept-deep'],
    ['that claims more pixels than fit', headOf(60_000, 60_000, 8), 'picture-kept-large'],
    ['without its pixels', headOf(10, 10, 8), 'picture-kept-unread'],
    ['of nothing but its first bytes', headOf(1, 1, 8).slice(0, 8), 'picture-kept-unread'],
  ])('%s comes back as it was, and it is said', (_, broken, remark) => {
    expect(small(broken)).toEqual({ bytes: broken, mediaType: 'image/png', remark });
  });
});

test('what is neither is nothing', () => {
  expect(smallerPicture(new TextEncoder().encode('GIF89a'), options)).toBeUndefined();
  expect(smallerPicture(new Uint8Array(), options)).toBeUndefined();
});

/** As a camera stores it that was held to the side (Exif 6: to be turned a quarter to the right). */
function turnedQuarter({ width, height, data }: Pixels): Pixels {
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = ((width - 1 - x) * height + y) * 4;
      result.set(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4), at);
    }
  return { width: height, height: width, data: result };
}

function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from(
    `ffe1002245786966000049492a0008000000010012010300010000000${orientation}00000000000000`,
    'hex',
  );
  exif.writeUInt16BE(exif.length - 2, 2);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
}

/** Where the frame's head begins, behind its marker. */
function frameAt(jpeg: Uint8Array): number {
  for (let at = 2; at < jpeg.length; at += 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0))
    if (jpeg[at + 1] === 0xc0) return at + 4;
  throw new Error('no frame');
}

function sized(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const copy = jpeg.slice();
  new DataView(copy.buffer).setUint16(frameAt(copy) + 1, height);
  new DataView(copy.buffer).setUint16(frameAt(copy) + 3, width);
  return copy;
}

function inks(jpeg: Uint8Array): Uint8Array {
  const copy = jpeg.slice();
  copy[frameAt(copy) + 5] = 4;
  return copy;
}
