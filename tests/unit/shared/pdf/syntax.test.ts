import { describe, expect, it } from 'vitest';
import { ContentStream } from '#shared/pdf/content-stream.ts';
import { decimal, literal, name, pdfDate, textString } from '#shared/pdf/syntax.ts';

describe('PDF syntax', () => {
  it('writes ASCII as it is and everything else as UTF-16', () => {
    expect(textString('a (b) \\')).toBe('(a \\(b\\) \\\\)');
    expect(textString('Ø😀')).toBe('<FEFF00D8D83DDE00>');
    expect(textString('two\nlines')).toMatch(/^<FEFF/);
    expect(literal('a(b')).toBe('(a\\(b)');
  });

  it('escapes what may not stand in a name', () => {
    expect(name('text/xml')).toBe('/text#2Fxml');
    expect(name('æ #')).toBe('/#C3#A6#20#23');
  });

  it('writes numbers with two decimals at most and never with an exponent', () => {
    expect([1, 0.5, 841.8898, -0.001, 1e-9].map(decimal)).toEqual(['1', '0.5', '841.89', '0', '0']);
  });

  it('writes instants in UTC', () => {
    expect(pdfDate('2026-01-31T23:05:09.123Z')).toBe('(D:20260131230509Z)');
  });
});

describe('content stream', () => {
  const written = (build: (stream: ContentStream) => void) => {
    const stream = new ContentStream();
    build(stream);
    return Buffer.from(stream.bytes).toString('latin1');
  };

  it('writes numbers short', () => {
    const numbers = [0, 7, 10, 595.28, -0.1, 12.5, 0.05, -3.004];
    expect(written((stream) => numbers.forEach((value) => stream.number(value)))).toBe(
      '0 7 10 595.28 -0.1 12.5 0.05 -3 ',
    );
  });

  it('escapes the bytes of a glyph number that have a meaning in a string', () => {
    expect(
      written((stream) => [0x28, 0x29, 0x5c, 0x0d, 0x0a, 0x2841].forEach((glyph) => stream.glyph(glyph))),
    ).toBe('\0\\(\0\\)\0\\\\\0\\r\0\n\\(A');
  });

  it('grows', () => {
    expect(written((stream) => stream.ascii('x'.repeat(100_000)))).toHaveLength(100_000);
  });
});
