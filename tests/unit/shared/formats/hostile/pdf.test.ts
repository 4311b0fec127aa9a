// PDFs made to keep the reader busy for ever, or to make it take all memory. Each is small for its kind: that it ends within the
// test's time is the point.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '#shared/formats/index.ts';
import type { FormatPorts } from '#shared/formats/format.ts';
import { formatPorts } from '../../../../../src/main/core/format-ports.ts';
import { pdfFile } from '../../../../helpers/carrier-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (value: string) => expect.objectContaining({ code: value }) as unknown;
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const catalog = '<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>';
const objectStream = (objects: number, content: string) => {
  const header = many(objects, (index) => `${index + 10} 0 `);
  return {
    dictionary: `/Type/ObjStm/N ${objects}/First ${header.length}/Filter/FlateDecode`,
    data: deflateSync(encode(header + content)),
  };
};
/** A name tree of `count` attachments with this content. */
const attachments = (count: number, dictionary: string, data: Uint8Array) =>
  pdfFile('1.7', [
    catalog,
    `<</Names[${many(count, (index) => `(a${index}) ${index + 3} 0 R `)}]>>`,
    ...Array.from({ length: count }, (_, index) => `<</EF<</F ${index + 3 + count} 0 R>>>>`),
    ...Array.from({ length: count }, () => ({ dictionary, data })),
  ]);

describe('a PDF made to trap', () => {
  it.each<[string, () => Uint8Array, string]>([
    [
      'kids that are the tree itself, over and over',
      () => pdfFile('1.7', [catalog, `<</Kids[${'2 0 R '.repeat(190_000)}]>>`]),
      'pdf-without-profile',
    ],
    [
      'thousands of nodes that share all their kids',
      () =>
        pdfFile('1.7', [
          catalog,
          '<</Kids 3 0 R>>',
          `[${many(3000, (index) => `${index + 4} 0 R `)}]`,
          ...Array.from({ length: 3000 }, () => '<</Kids 3 0 R>>'),
        ]),
      'pdf-without-profile',
    ],
    [
      'thousands of nodes that share all their names',
      () =>
        pdfFile('1.7', [
          catalog,
          `<</Kids[${many(5000, (index) => `${index + 4} 0 R `)}]>>`,
          `[${'(a) 1 0 R '.repeat(100_000)}]`,
          ...Array.from({ length: 5000 }, () => '<</Names 3 0 R>>'),
        ]),
      'pdf-without-profile',
    ],
    [
      'many objects in one long space',
      () => pdfFile('1.7', [catalog, objectStream(50_000, ' '.repeat(2_000_000))]),
      'pdf-too-complex',
    ],
    [
      'many objects in one long string',
      () => pdfFile('1.7', [catalog, objectStream(50_000, `(${'x'.repeat(2_000_000)})`)]),
      'pdf-too-complex',
    ],
    [
      'many objects in one long string of figures',
      () => pdfFile('1.7', [catalog, objectStream(50_000, `<${'41'.repeat(1_000_000)}>`)]),
      'pdf-too-complex',
    ],
    [
      'streams whose lengths all point into one long space',
      () =>
        encode(
          `%PDF-1.7\n${many(20_000, (index) => `${index} 0 obj<</Length 1200000>>stream\nx\nendstream endobj\n`)}` +
            `${' '.repeat(3_000_000)}startxref\n%%EOF`,
        ),
      'pdf-too-complex',
    ],
    [
      'trailers in one long comment',
      () => encode(`%PDF-1.7\n${'trailer %'.repeat(300_000)}\n<<>>startxref\n%%EOF`),
      'pdf-too-complex',
    ],
  ])('ends on %s', async (_, make, expected) => {
    await expect(readFile(make(), formatPorts)).rejects.toEqual(code(expected));
  });

  it('unpacks no more than so much of all attachments together', async () => {
    let unpacked = 0;
    const ports: FormatPorts = {
      ...formatPorts,
      inflate: (bytes, maxBytes) => {
        const result = formatPorts.inflate(bytes, maxBytes);
        unpacked += result?.length ?? maxBytes;
        return result;
      },
    };
    const profile = deflateSync(encode(`{"format":"eurofolio","version":1${' '.repeat(15_000_000)}`));
    const found = readFile(attachments(60, '/Filter/FlateDecode', profile), ports);
    await expect(found).rejects.toEqual(code('json-malformed'));
    const bomb = deflateSync(new Uint8Array(30_000_000));
    const nothing = readFile(attachments(60, '/Filter/FlateDecode', bomb), ports);
    await expect(nothing).rejects.toEqual(code('pdf-without-profile'));
    expect(unpacked).toBeLessThan(2 * 70_000_000);
  });

  it('does not unpack what is packed again and again', async () => {
    const file = attachments(
      1,
      `/Filter[${'/FlateDecode'.repeat(100_000)}]`,
      deflateSync(encode('<Candidate/>')),
    );
    let calls = 0;
    const inflate: FormatPorts['inflate'] = (bytes) => ((calls += 1), bytes);
    await expect(readFile(file, { ...formatPorts, inflate })).rejects.toEqual(code('pdf-without-profile'));
    expect(calls).toBeLessThan(10);
  });
});

describe('a PDF with much in it', () => {
  it('gives its profile whatever else is attached', async () => {
    const note = deflateSync(encode('a note '.repeat(100)));
    const pdf = pdfFile('1.7', [
      catalog,
      `<</Names[${many(2000, () => '(note) 3 0 R ')}(profile) 4 0 R]>>`,
      '<</EF<</F 5 0 R>>>>',
      '<</EF<</F 6 0 R>>>>',
      { dictionary: '/Filter/FlateDecode', data: note },
      { dictionary: '', data: encode('<Candidate><CandidateProfile languageCode="da"/></Candidate>') },
      ...Array.from({ length: 2000 }, () => ({
        dictionary: '/Type/EmbeddedFile/Filter/FlateDecode',
        data: note,
      })),
    ]);
    expect((await readFile(pdf, formatPorts)).document.language).toBe('da');
  });
});
