import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rememberingDeflate } from '../../../../src/main/core/deflate.ts';

const bytes = (text: string) => new TextEncoder().encode(text.repeat(50));

describe('compression from one document to the next', () => {
  it('gives zlib streams of what it was given', () => {
    const { deflate, nextDocument } = rememberingDeflate();
    for (const data of [bytes(''), bytes('side'), randomBytes(300_000)]) {
      nextDocument();
      expect(new Uint8Array(inflateSync(deflate(data)))).toEqual(new Uint8Array(data));
    }
  });

  it('packs a stream once as long as every document has it', () => {
    const { deflate, nextDocument } = rememberingDeflate();
    const first = deflate(bytes('side'));
    for (let document = 0; document < 5; document++) {
      nextDocument();
      expect(deflate(bytes('side'))).toBe(first);
    }
  });

  it('takes nothing for the same that differs in one byte', () => {
    const { deflate } = rememberingDeflate();
    const data = bytes('side');
    deflate(data);
    const other = data.with(100, 0x7a);
    expect(new Uint8Array(inflateSync(deflate(other)))).toEqual(other);
  });

  it('forgets what the document before did not have, and never keeps large pictures', () => {
    const { deflate, nextDocument } = rememberingDeflate();
    const first = deflate(bytes('side'));
    nextDocument();
    nextDocument();
    expect(deflate(bytes('side'))).not.toBe(first);
    const picture = randomBytes(300_000);
    expect(deflate(picture)).not.toBe(deflate(picture));
  });
});
