import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { recompress } from '../../../../../src/main/core/smaller/index.ts';
import { smallerPdf } from '#shared/pdf/smaller/index.ts';
import { readAttachments } from '#shared/pdf/read-attachments.ts';
import { formatPorts } from '../../../../../src/main/core/format-ports.ts';
import { pdfFile } from '../../../../helpers/carrier-pdf.ts';
import { raster } from '../../../../helpers/raster.ts';
import { jpegOf, scene } from './made.ts';

const photo = jpegOf(scene(900, 600));
const words = new TextEncoder().encode('attached words');
const encode = (text: string) => new TextEncoder().encode(text);

/** A tagged page of 216 × 144 points, filled by a picture: 300 dots an inch. */
function page(
  image = '/ColorSpace/DeviceRGB',
  { jpeg = photo, catalog = '', trailer = '', more = '', soft = '' } = {},
) {
  const content = encode('/Figure<</MCID 0>>BDC q 216 0 0 144 0 0 cm /Im Do Q EMC');
  const size = '/Width 900/Height 600/BitsPerComponent 8';
  return pdfFile(
    '1.7',
    [
      `<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R/Outlines 8 0 R/Lang(da)/AF[9 0 R]${catalog}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 216 144]/StructParents 0/Contents 4 0 R/Resources<</XObject<</Im 5 0 R>>>>>>',
      { dictionary: '', data: content },
      { dictionary: `/Type/XObject/Subtype/Image${size}${image}/Filter/DCTDecode${soft}`, data: jpeg },
      '<</Type/StructTreeRoot/K 7 0 R>>',
      '<</Type/StructElem/S/Figure/P 6 0 R/Alt(Bakker)/Pg 3 0 R/K 0>>',
      '<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>',
      '<</Type/Filespec/F(words.txt)/EF<</F 10 0 R>>>>',
      { dictionary: '/Type/EmbeddedFile', data: words },
      '<</Title(Billedet)/Parent 8 0 R/Dest[3 0 R/Fit]>>',
      { dictionary: '/N 3', data: new Uint8Array(64) },
      {
        dictionary: `/Type/XObject/Subtype/Image/Width 90/Height 60/BitsPerComponent 8/ColorSpace/DeviceGray${more}`,
        data: new Uint8Array(5400).fill(128),
      },
    ],
    trailer,
  );
}

const make = (bytes: Uint8Array) => smallerPdf(bytes, { recompress, quality: 70 });

describe('a PDF with a picture of 300 dots an inch', () => {
  test('takes fewer bytes, with the picture at 150, and looks the same', async () => {
    const before = page();
    const { bytes, pictures, remark } = await make(before);
    expect([pictures, remark]).toEqual([1, undefined]);
    expect(bytes.length).toBeLessThan(before.length / 3);
    const document = await PDFDocument.load(bytes);
    const image = document.context.lookup(
      document.getPage(0).node.Resources()?.lookup(PDFName.of('XObject')),
    );
    expect(String(image)).toContain('/Im');
    const sizes = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(sizes.some((text) => text.includes('/Width 450') && text.includes('/Height 300'))).toBe(true);
    const [one, other] = [await raster(before, 1), await raster(bytes, 1)];
    expect(one.rgb.length).toBe(other.rgb.length);
    const sum = one.rgb.reduce((total, value, at) => total + Math.abs(value - (other.rgb[at] ?? 0)), 0);
    expect(sum / one.rgb.length).toBeLessThan(5);
    expect(Math.min(...other.rgb)).toBeLessThan(150);
  });

  test('keeps its tags, outline, language and attachments', async () => {
    const { bytes } = await make(page());
    const { catalog, context } = await PDFDocument.load(bytes);
    const text = context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .join('\n');
    for (const kept of [
      '/StructTreeRoot',
      '/Figure',
      '(Bakker)',
      '(Billedet)',
      '/StructParents 0',
      '/Marked true',
    ])
      expect(text, kept).toContain(kept);
    expect(String(catalog)).toContain('(da)');
    const { contents } = readAttachments(bytes, formatPorts.inflate, 1000);
    expect(contents.map((content) => content())).toEqual([words]);
  });

  test('gives the same bytes every time, and cannot be made smaller twice for nothing', async () => {
    const once = await make(page());
    expect(await make(page())).toEqual(once);
    const twice = await make(once.bytes);
    expect(twice.bytes.length).toBeLessThanOrEqual(once.bytes.length);
  });

  test('has its soft mask afterwards', async () => {
    const { bytes, pictures } = await make(page('/ColorSpace[/ICCBased 12 0 R]', { soft: '/SMask 13 0 R' }));
    expect(pictures).toBe(1);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/SMask 13 0 R/);
  });
});

describe('pictures that are left as they are', () => {
  test.each([
    ['in inks', '/ColorSpace/DeviceCMYK', {}],
    ['in Lab', '/ColorSpace[/Lab<</WhitePoint[1 1 1]>>]', {}],
    ['in colours of a table', '/ColorSpace[/Indexed/DeviceRGB 1 <000000ffffff>]', {}],
    ['masks', '/ImageMask true/ColorSpace/DeviceRGB', {}],
    ['seen through at a colour', '/ColorSpace/DeviceRGB/Mask[0 9 0 9 0 9]', {}],
    ['turned around', '/ColorSpace/DeviceRGB/Decode[1 0 1 0 1 0]', {}],
    ['mixed with their mask', '/ColorSpace/DeviceRGB', { soft: '/SMask 13 0 R', more: '/Matte[0 0 0]' }],
    ['that are no JPEG', '/ColorSpace/DeviceRGB', { jpeg: photo.slice(20) }],
    ['that are damaged', '/ColorSpace/DeviceRGB', { jpeg: photo.slice(0, 8000) }],
  ])('%s', async (_, image, more) => {
    const before = page(image, more);
    const { bytes, pictures } = await make(before);
    expect(bytes).toBe(before);
    expect(pictures).toBe(0);
  });
});

describe('files that are left as they are', () => {
  test.each([
    [
      'signed',
      page('/ColorSpace/DeviceRGB', { catalog: '/AcroForm<</Fields[]/SigFlags 3>>' }),
      'pdf-kept-signed',
    ],
    [
      'encrypted',
      page('/ColorSpace/DeviceRGB', { trailer: '/Encrypt<</Filter/Standard/V 1/R 2>>' }),
      'pdf-kept-encrypted',
    ],
    ['no PDF', encode('words'), 'pdf-kept-damaged'],
    ['empty', new Uint8Array(), 'pdf-kept-damaged'],
    [
      'without pages',
      pdfFile('1.7', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
      'pdf-kept-damaged',
    ],
    [
      'with pages that go round',
      pdfFile('1.7', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      'pdf-kept-damaged',
    ],
  ])('%s', async (_, bytes, remark) => {
    expect(await make(bytes)).toEqual({ bytes, pictures: 0, remark });
  });
});
