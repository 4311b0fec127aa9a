import { describe, expect, it } from 'vitest';
import { pictureSize } from '#shared/media/index.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** A TIFF directory with width and height as short numbers, and where the next one is. */
const directory = (width: string, height: string, next: string): string =>
  `\x02\0\0\x01\x03\0\x01\0\0\0${width}\0\0\x01\x01\x03\0\x01\0\0\0${height}\0\0${next}`;

describe('the size of a picture', () => {
  it.each<[kind: string, start: string, size: { width: number; height: number; pages?: number }]>([
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\x02', { width: 256, height: 2 }],
    ['GIF', 'GIF89a\x03\0\x04\0', { width: 3, height: 4 }],
    ['JPEG', '\xff\xd8\xff\xe0\0\x04JF\xff\xff\xc2\0\x11\x08\0\x05\0\x06\x03', { width: 6, height: 5 }],
    ['lossy WebP', 'RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x07\0\x08\0', { width: 7, height: 8 }],
    ['extended WebP', 'RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x08\0\0\x09\0\0', { width: 9, height: 10 }],
    ['BMP', `BM${'\0'.repeat(12)}\x28\0\0\0\x0b\0\0\0\xf4\xff\xff\xff`, { width: 11, height: 12 }],
    [
      'TIFF of two pages',
      `II*\0\x08\0\0\0${directory('\x01\0', '\x01\0', '\x26\0\0\0')}${directory('\x0d\0', '\x0e\0', '\0\0\0\0')}`,
      { width: 13, height: 14, pages: 2 },
    ],
  ])('stands in the header of a %s', (_kind, start, size) => {
    expect(pictureSize(latin(start))).toEqual({ pages: 1, ...size });
  });

  it('is not there where a header is cut off, or says nothing', () => {
    for (const start of [
      '',
      '\x89PNG\r\n\x1a\n\0\0',
      '\xff\xd8\xff\xe0\xff\xff',
      'II*\0\xff\xff\0\0',
      'words',
    ])
      expect(pictureSize(latin(start)), start).toBeUndefined();
  });

  it('is found in a TIFF whose list of pages runs in a circle', () => {
    const circle = `II*\0\x08\0\0\0${directory('\x01\0', '\x02\0', '\x08\0\0\0')}`;
    expect(pictureSize(latin(circle))).toEqual({ width: 1, height: 2, pages: 1000 });
  });
});
