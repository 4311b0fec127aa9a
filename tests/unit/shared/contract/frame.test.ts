import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameError, frameType, jsonType, pack, unpack } from '#shared/contract/frame.ts';

const there = (value: unknown): unknown => {
  const { contentType, body } = pack(value);
  return unpack(contentType, body);
};
const bytes = (...values: number[]) => new Uint8Array(values);
/** A frame with this head and these bytes after it. */
function frame(head: string, tail: number[] = []): Uint8Array {
  const text = new TextEncoder().encode(head);
  const body = new Uint8Array(8 + text.length + tail.length);
  body.set([0x45, 0x55, 0x46, 0x31]);
  new DataView(body.buffer).setUint32(4, text.length, true);
  body.set(text, 8);
  body.set(tail, 8 + text.length);
  return body;
}

describe('a value', () => {
  it('without bytes travels as JSON', () => {
    const value = { a: [1, 'ø', null, { b: true }] };
    expect(pack(value).contentType).toBe(jsonType);
    expect(there(value)).toEqual(value);
  });

  it('with bytes anywhere comes out as it went in', () => {
    const value = { name: 'æ', bytes: bytes(0, 255, 13, 10), list: [{ bytes: bytes() }, 1, [bytes(7)]] };
    expect(pack(value).contentType).toBe(frameType);
    expect(there(value)).toEqual(value);
  });

  it('may hold the bytes of Node', () => {
    expect(there({ bytes: Buffer.from('hej') })).toEqual({ bytes: new TextEncoder().encode('hej') });
  });

  it('gives each part memory of its own', () => {
    const { a, b } = there({ a: bytes(1), b: bytes(2) }) as Record<string, Uint8Array>;
    expect(a?.buffer.byteLength).toBe(1);
    expect(b?.buffer.byteLength).toBe(1);
  });

  it('of any shape comes out as it went in', () => {
    const leaf = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.string(), tie('tree'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ tree }), (value) => {
        expect(there(value)).toEqual(value);
      }),
    );
  });
});

describe('what is no frame', () => {
  it.each([
    ['nothing', bytes()],
    ['another file', new TextEncoder().encode('%PDF-1.7 and so on')],
    ['a head that is longer than the frame', frame('{}').subarray(0, 9)],
    ['a head that is no JSON', frame('{')],
    ['a head of another shape', frame('{"value":1}')],
    ['a part that is cut short', frame('{"value":{"a":null},"parts":[{"at":["a"],"size":3}]}', [1, 2])],
    ['something after the last part', frame('{"value":{"a":null},"parts":[{"at":["a"],"size":1}]}', [1, 2])],
    [
      'bytes where the value has something else',
      frame('{"value":{"a":1},"parts":[{"at":["a"],"size":1}]}', [1]),
    ],
    ['bytes where the value has nothing', frame('{"value":{},"parts":[{"at":["a"],"size":1}]}', [1])],
    ['bytes in a prototype', frame('{"value":{},"parts":[{"at":["__proto__","x"],"size":1}]}', [1])],
    ['a negative size', frame('{"value":{"a":null},"parts":[{"at":["a"],"size":-1}]}')],
    ['text that is not UTF-8', bytes(0x45, 0x55, 0x46, 0x31, 1, 0, 0, 0, 0xff)],
  ])('is refused: %s', (_name, body) => {
    expect(() => unpack(frameType, body)).toThrow(FrameError);
  });

  it('is refused under another name', () => {
    expect(() => unpack('text/plain', frame('{}'))).toThrow(FrameError);
    expect(() => unpack(jsonType, new TextEncoder().encode('{'))).toThrow(FrameError);
  });
});
