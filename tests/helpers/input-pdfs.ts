// PDFs as other programs write them, whole and broken: what a dossier is made of.
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { pdfFile } from './carrier-pdf.ts';

export interface PlainPage {
  text: string;
  size?: [width: number, height: number];
  rotate?: number;
  /** Left, bottom, width, height. */
  crop?: [number, number, number, number];
}

const a4: [width: number, height: number] = [595, 842];

/** A PDF without structure, as pdf-lib writes it: in object streams, or with a table of cross-references. */
export async function plainPdf(
  pages: readonly PlainPage[],
  { objectStreams = true } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { text, size = a4, rotate = 0, crop } of pages) {
    const page = document.addPage(size);
    page.setRotation(degrees(rotate));
    if (crop) page.setCropBox(...crop);
    page.drawText(text, { x: 60, y: 60, size: 12, font });
  }
  return await document.save({ useObjectStreams: objectStreams });
}

/** A PDF with a script for opening, in a link and in a field, a film, and a form. */
export async function activePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([400, 400]);
  const form = document.getForm();
  const field = form.createTextField('name');
  field.setText('Freja');
  field.addToPage(page, { x: 50, y: 300, width: 200, height: 24 });
  const { context } = document;
  const script = () => context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert("hidden-script")') });
  document.catalog.set(PDFName.of('OpenAction'), script());
  page.node.set(PDFName.of('AA'), context.obj({ O: script() }));
  const annotation = (entries: Record<string, unknown>) =>
    context.register(context.obj({ Type: 'Annot', Rect: [10, 10, 60, 60], ...entries } as never));
  for (const ref of [
    annotation({ Subtype: 'Link', A: context.register(script()) }),
    annotation({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('hidden-program.exe') } }),
    annotation({ Subtype: 'RichMedia', RichMediaContent: { Film: PDFString.of('hidden-film') } }),
    annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/kept') } }),
  ])
    page.node.addAnnot(ref);
  return await document.save({ useObjectStreams: false });
}

/**
 * A tagged PDF written by hand, with everything that has to be set apart when files are joined: a role of its own, an attribute
 * class, identifiers that header cells name, named destinations of both kinds, bookmarks.
 */
export function taggedPdf(heading: string, { role = 'H1', language = 'da' } = {}): Uint8Array {
  const content =
    `/Titel<</MCID 0>>BDC BT /F1 18 Tf 60 700 Td (${heading}) Tj ET EMC\n` +
    `/TH<</MCID 1>>BDC BT /F1 10 Tf 60 600 Td (column) Tj ET EMC\n` +
    `/TD<</MCID 2>>BDC BT /F1 10 Tf 60 580 Td (cell of ${heading}) Tj ET EMC\n`;
  return pdfFile('1.7', [
    `<</Type/Catalog/Pages 2 0 R/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R/Outlines 16 0 R` +
      '/Names<</Dests<</Names[(intro)[3 0 R/XYZ 0 700 null]]>>>>/Dests<</old[3 0 R/Fit]>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>>>',
    '<</Type/Page/Parent 2 0 R/Contents 15 0 R/StructParents 0/Annots[18 0 R 19 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Type/StructTreeRoot/K 6 0 R/ParentTree 7 0 R/RoleMap<</Titel/${role}>>/ClassMap<</wide<</O/Layout/SpaceAfter 4>>>>` +
      '/IDTree<</Names[(head)10 0 R]>>>>',
    '<</Type/StructElem/S/Document/P 5 0 R/K[8 0 R 9 0 R 14 0 R]>>',
    '<</Nums[0[8 0 R 10 0 R 12 0 R]1 14 0 R]>>',
    `<</Type/StructElem/S/Titel/P 6 0 R/Pg 3 0 R/K 0/C/wide/T(${heading})>>`,
    '<</Type/StructElem/S/Table/P 6 0 R/K[11 0 R 13 0 R]>>',
    '<</Type/StructElem/S/TH/P 11 0 R/Pg 3 0 R/K 1/ID(head)/A<</O/Table/Scope/Column>>>>',
    '<</Type/StructElem/S/TR/P 9 0 R/K 10 0 R>>',
    '<</Type/StructElem/S/TD/P 13 0 R/Pg 3 0 R/K[2]/A<</O/Table/Headers[(head)]>>>>',
    '<</Type/StructElem/S/TR/P 9 0 R/K[12 0 R]>>',
    '<</Type/StructElem/S/Link/P 6 0 R/K<</Type/OBJR/Obj 18 0 R/Pg 3 0 R>>>>',
    { dictionary: '', data: Buffer.from(content) },
    '<</Type/Outlines/First 17 0 R/Last 17 0 R/Count 1>>',
    `<</Title(Chapter of ${heading})/Parent 16 0 R/Dest(intro)>>`,
    '<</Type/Annot/Subtype/Link/Rect[60 500 200 520]/StructParent 1/A<</S/GoTo/D(intro)>>>>',
    '<</Type/Annot/Subtype/Link/Rect[60 400 200 420]/Dest/old>>',
  ]);
}

const page =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>';
const drawing = (text: string) => ({
  dictionary: '/Filter/FlateDecode',
  data: deflateSync(Buffer.from(`BT /F1 12 Tf 40 40 Td (${text}) Tj ET`)),
});
const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const simple = (pages: string, one = page, more: string[] = []) =>
  pdfFile('1.4', ['<</Type/Catalog/Pages 2 0 R>>', pages, one, drawing('still here'), helvetica, ...more]);
const kids = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** Files with one thing wrong, and pages all the same. */
export const repairable: Record<string, { pdf: Uint8Array; remark: string | undefined }> = {
  'a page tree that is a ring': {
    pdf: simple('<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>'),
    remark: 'page-tree',
  },
  'a page tree with a hole': {
    pdf: simple('<</Type/Pages/Kids[3 0 R 99 0 R]/Count 2>>'),
    remark: 'page-tree',
  },
  'a page of 0 × 0': { pdf: simple(kids, page.replace('300 300', '0 0')), remark: 'page-boxes' },
  'a page without a box': {
    pdf: simple(kids, page.replace('/MediaBox[0 0 300 300]', '')),
    remark: 'page-boxes',
  },
  'a box of words': { pdf: simple(kids, page.replace('300 300', '/a (b)')), remark: 'page-boxes' },
  'a crop beside the page': {
    pdf: simple(kids, page.replace('/Contents', '/CropBox[900 900 950 950]/Contents')),
    remark: 'page-boxes',
  },
  'a font that is not there': {
    pdf: simple(kids, page.replace('5 0 R', '77 0 R')),
    remark: 'missing-objects',
  },
  'a font that is not embedded': {
    pdf: simple(kids, page.replace('5 0 R', '6 0 R'), [
      '<</Type/Font/Subtype/TrueType/BaseFont/Arial/FontDescriptor 7 0 R>>',
      '<</Type/FontDescriptor/FontName/Arial/Flags 32>>',
    ]),
    remark: 'missing-fonts',
  },
  'wrong cross-references': {
    pdf: bytes(text(simple(kids)).replace(/\d{10} 00000 n/g, '0000000007 00000 n')),
    remark: 'repaired',
  },
  'no cross-references': { pdf: bytes(text(simple(kids)).replace(/xref[^]*/, '')), remark: 'repaired' },
  'a ring of references': {
    pdf: simple(kids, page.replace('/Contents', '/Private 6 0 R/Contents'), ['7 0 R', '6 0 R']),
    remark: undefined,
  },
  'a page that names itself': {
    pdf: simple(kids, page.replace('/Contents', '/Self 3 0 R/Contents')),
    remark: undefined,
  },
  'an object that names itself': {
    pdf: simple(kids, page.replace('/Contents', '/Private 6 0 R/Contents'), [
      '<</Me 6 0 R/Us[6 0 R 6 0 R]>>',
    ]),
    remark: undefined,
  },
  'an object nested too deep': {
    pdf: simple(kids, page.replace('/Contents', '/Private 6 0 R/Contents'), [deep]),
    remark: 'damaged-objects',
  },
  'lines before the file': { pdf: bytes(`From: somebody\r\n\r\n${text(simple(kids))}`), remark: undefined },
};

/** Files that cannot be pages. */
export const unjoinable: Record<string, { pdf: Uint8Array; trouble: string }> = {
  nothing: { pdf: new Uint8Array(), trouble: 'empty' },
  'only a header': { pdf: bytes('%PDF-1.7\n'), trouble: 'not-a-pdf' },
  'no pages': { pdf: simple('<</Type/Pages/Kids[]/Count 0>>', '<</Nothing true>>'), trouble: 'no-pages' },
  'a password': {
    pdf: bytes(text(simple(kids)).replace('/Root 1 0 R', '/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2>>')),
    trouble: 'encrypted',
  },
};
