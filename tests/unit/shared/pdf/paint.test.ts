import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { DisplayDocument } from '#shared/layout/display.ts';
import { painted, Sheet, styles } from '../../../helpers/display.ts';
import { operators } from '../../../helpers/content-operators.ts';
import { checkStructure, contentOf, dictAt, nameAt, textAt } from '../../../helpers/pdf-structure.ts';
import { textItems } from '../../../helpers/pdf-text.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';

const encoder = new TextEncoder();

/** Two pages with a heading of each level, a list, a table with merged headings, a link over two lines, bookmarks. */
function everything(): DisplayDocument {
  const sheet = new Sheet(400, 300);
  sheet.add({ kind: 'rect', x: 0, y: 0, width: 400, height: 60, color: '#EEF2F7' });
  sheet.text('Asta Lund', {
    tag: sheet.node('H1'),
    font: 'bold',
    size: 22,
    baseline: 40,
    letterSpacing: -0.1,
  });
  const section = sheet.node('Sect');
  sheet.text('Arbejde', { tag: sheet.node('H2', {}, section), font: 'bold', baseline: 80 });
  sheet.add({ kind: 'rule', x1: 20, y1: 85, x2: 380, y2: 85, width: 0.5, color: '#8D97A5' });
  sheet.text('Montør', { tag: sheet.node('H3', {}, section), font: 'bold', baseline: 100 });
  const list = sheet.node('L', { numbering: 'Disc' }, section);
  ['Første punkt', 'Andet punkt'].forEach((text, index) => {
    const item = sheet.node('LI', {}, list);
    const baseline = 115 + index * 15;
    sheet.text('•', { tag: sheet.node('Lbl', {}, item), baseline });
    sheet.text(text, { tag: sheet.node('LBody', {}, item), baseline, x: 30 });
  });
  const table = sheet.node('Table');
  const head = sheet.node('TR', {}, sheet.node('THead', {}, table));
  sheet.text('Sprog', { tag: sheet.node('TH', { scope: 'Column' }, head), baseline: 160 });
  sheet.text('Forstå', {
    tag: sheet.node('TH', { scope: 'Column', colSpan: 2 }, head),
    baseline: 160,
    x: 100,
  });
  const row = sheet.node('TR', {}, sheet.node('TBody', {}, table));
  sheet.text('Engelsk', { tag: sheet.node('TH', { scope: 'Row' }, row), baseline: 175 });
  sheet.text('C1', { tag: sheet.node('TD', {}, row), baseline: 175, x: 100 });
  sheet.node('TD', {}, row);
  const paragraph = sheet.node('P', { language: 'en' });
  sheet.text('See ', { tag: sheet.node('Span', {}, paragraph), baseline: 200 });
  const link = sheet.node('Link', { alt: 'Astas værksted' }, paragraph);
  sheet.text('https://example.org/', { tag: link, baseline: 200, x: 40, underline: true });
  sheet.add({
    kind: 'link',
    x: 40,
    y: 190,
    width: 100,
    height: 12,
    url: 'https://example.org/værksted',
    tag: link,
  });
  const split = sheet.node('P');
  sheet.text('begins here ', { tag: split, baseline: 280 });
  sheet.page(400, 300).text('and ends there', { tag: split, baseline: 20 });
  sheet.text('værksted', { tag: link, baseline: 40 });
  sheet.add({
    kind: 'link',
    x: 20,
    y: 30,
    width: 60,
    height: 12,
    url: 'https://example.org/værksted',
    tag: link,
  });
  sheet.text('Side 2', { tag: 'artifact', baseline: 290, size: 8 });
  sheet.add({ kind: 'circle', cx: 200, cy: 200, radius: 10, fill: '#1D4F91' });
  sheet.add({ kind: 'circle', cx: 200, cy: 230, radius: 10, stroke: { color: '#1D4F91', width: 1.25 } });
  sheet.document.outline = [
    {
      title: 'Arbejde',
      page: 0,
      y: 70,
      children: [{ title: 'Montør – Århus', page: 0, y: 90, children: [] }],
    },
    { title: 'Sprog', page: 1, y: 0, children: [] },
  ];
  return sheet.document;
}

const xml = encoder.encode('<Candidate>æøå</Candidate>');
const json = encoder.encode(JSON.stringify({ version: 1, name: 'Ελένη' }));
const attachments = [
  {
    name: 'profile.json',
    mediaType: 'application/json',
    description: 'Profil',
    relationship: 'Source',
    bytes: json,
  },
  {
    name: 'attachment.xml',
    mediaType: 'text/xml',
    description: 'Europass – XML',
    relationship: 'Data',
    bytes: xml,
  },
] as const;
const withFiles = { attachments: [...attachments] };

describe('the file', () => {
  it.skipIf(!has('qpdf'))('passes qpdf --check', async () => {
    const { status, text, trouble } = run(
      'qpdf',
      ['--check', '{pdf}'],
      await painted(everything(), withFiles),
    );
    expect({ status, trouble }).toEqual({ status: 0, trouble: '' });
    expect(text).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!has('pdfinfo'))('is tagged and titled for poppler', async () => {
    const { text } = run('pdfinfo', ['{pdf}'], await painted(everything()));
    expect(text).toMatch(/^Tagged: +yes$/m);
    expect(text).toMatch(/^Title: +Prøveside$/m);
    expect(text).toMatch(/^Author: +Asta Lund$/m);
    expect(text).toMatch(/^Pages: +2$/m);
  });

  it.skipIf(!has('pdffonts'))('embeds only the styles that are used, as subsets with ToUnicode', async () => {
    const { text } = run('pdffonts', ['{pdf}'], await painted(everything()));
    const fonts = text.trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+NotoSans-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });

  it('is the same for the same input, and another for another', async () => {
    const [first, second] = [await painted(everything(), withFiles), await painted(everything(), withFiles)];
    expect(Buffer.compare(first, second)).toBe(0);
    const other = everything();
    other.pages[1]?.items.pop();
    const identifier = async (pdf: Uint8Array) =>
      String((await PDFDocument.load(pdf)).context.trailerInfo.ID).toString();
    expect(await identifier(await painted(other, withFiles))).not.toBe(await identifier(first));
  });

  it('stays small: two styles of a page weigh less than 15 kB', async () => {
    expect((await painted(everything())).length).toBeLessThan(15_000);
  });

  it('grows with the letters used, not with the writings', async () => {
    const sheet = new Sheet();
    styles.forEach((font, row) =>
      sheet.text('Dansk Ελληνικά Български Łódź Türkçe', { font, baseline: 30 + row * 20 }),
    );
    expect((await painted(sheet.document)).length).toBeLessThan(24_000);
  });
});

describe('structure', () => {
  it('holds everything that is painted, once, with parents that agree', async () => {
    const { problems, elements } = await checkStructure(await painted(everything(), withFiles));
    expect(problems).toEqual([]);
    expect(elements.map(({ role }) => role).join(' ')).toBe(
      'Document H1 Sect H2 H3 L LI Lbl LBody LI Lbl LBody Table THead TR TH TH TBody TR TH TD TD P Span Link P',
    );
  });

  it('holds a drawn sign as a figure with its words and its place', async () => {
    const sheet = new Sheet();
    const tag = sheet.node('Figure', { alt: 'E-mail' });
    const segments = [['move', 0, 0], ['line', 9, 9], ['curve', 9, 5, 5, 0, 0, 0], ['close']] as const;
    const stroke = { color: '#1D4F91', width: 0.7 };
    sheet.add({ kind: 'path', x: 20, y: 30, width: 9, height: 9, segments, stroke, tag });
    const pdf = await painted(sheet.document);
    const { problems, elements } = await checkStructure(pdf);
    expect(problems).toEqual([]);
    const figure = elements.find(({ role }) => role === 'Figure');
    expect(figure && textAt(figure.dict, 'Alt')).toBe('E-mail');
    const box = figure && dictAt(figure.dict, 'A')?.lookup(PDFName.of('BBox'), PDFArray);
    expect(box?.asArray().map(String)).toEqual(['20', '161', '29', '170']);
    const [page] = (await PDFDocument.load(pdf)).getPages();
    const steps = page ? operators(contentOf(page)).map(({ name, operands }) => [name, ...operands]) : [];
    expect(steps).toEqual(
      expect.arrayContaining([
        ['m', 20, 170],
        ['l', 29, 161],
        ['c', 29, 165, 25, 170, 20, 170],
      ]),
    );
  });

  it('gives every text item to the node that the layout named', async () => {
    const document = everything();
    const pdf = await painted(document);
    const { elements } = await checkStructure(pdf);
    const tagged = document.pages.flatMap((page) =>
      page.items.filter((item) => item.kind === 'text' && item.tag !== 'artifact'),
    );
    const owned = elements.flatMap((element) => element.content);
    expect(owned).toHaveLength(tagged.length);
  });

  it('says what cells and lists are', async () => {
    const { elements } = await checkStructure(await painted(everything()));
    const attribute = (role: string, at: number, key: string) => {
      const dict = elements.filter((element) => element.role === role)[at]?.dict;
      return String(dict && dictAt(dict, 'A')?.get(PDFName.of(key)));
    };
    expect(attribute('TH', 0, 'Scope')).toBe('/Column');
    expect(attribute('TH', 1, 'ColSpan')).toBe('2');
    expect(attribute('TH', 2, 'Scope')).toBe('/Row');
    expect(attribute('L', 0, 'ListNumbering')).toBe('/Disc');
  });

  it('carries the language of the document and of parts in another', async () => {
    const { document, elements } = await checkStructure(await painted(everything()));
    expect(textAt(document.catalog, 'Lang')).toBe('da');
    const languages = elements.map(({ dict }) => textAt(dict, 'Lang')).filter((language) => language !== '');
    expect(languages).toEqual(['en']);
  });

  it('keeps a paragraph whole over a page break', async () => {
    const { elements } = await checkStructure(await painted(everything()));
    const pages = elements.at(-1)?.content.map((key) => key.split('/')[0]);
    expect(new Set(pages).size).toBe(2);
  });
});

describe('links', () => {
  it('lead to the address as ASCII and say where to, on every line they take', async () => {
    const { document, elements } = await checkStructure(await painted(everything()));
    const link = elements.find(({ role }) => role === 'Link');
    expect(link?.annotations).toHaveLength(2);
    for (const ref of link?.annotations ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      expect(textAt(dictAt(annotation, 'A') ?? annotation, 'URI')).toBe('https://example.org/v%C3%A6rksted');
      expect(textAt(annotation, 'Contents')).toBe('Astas værksted');
    }
  });

  it('keep characters that have a meaning in PDF', async () => {
    const sheet = new Sheet();
    const link = sheet.node('Link', {}, sheet.node('P'));
    sheet.text('a', { tag: link });
    sheet.add({
      kind: 'link',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      url: 'https://example.org/a(b)c%20d',
      tag: link,
    });
    const { document, elements } = await checkStructure(await painted(sheet.document));
    const ref = elements.find(({ role }) => role === 'Link')?.annotations[0];
    const annotation = document.context.lookup(ref, PDFDict);
    expect(textAt(dictAt(annotation, 'A') ?? annotation, 'URI')).toBe('https://example.org/a(b)c%20d');
  });
});

describe('bookmarks', () => {
  it('stand in order, open, and point at their places', async () => {
    const { catalog } = await PDFDocument.load(await painted(everything()));
    const outline = dictAt(catalog, 'Outlines');
    const first = outline && dictAt(outline, 'First');
    const child = first && dictAt(first, 'First');
    const last = first && dictAt(first, 'Next');
    expect([first, child, last].map((item) => item && textAt(item, 'Title'))).toEqual([
      'Arbejde',
      'Montør – Århus',
      'Sprog',
    ]);
    expect(String(outline?.get(PDFName.of('Count')))).toBe('3');
    expect(String(first?.lookup(PDFName.of('Dest'), PDFArray).get(3))).toBe('230');
  });
});

describe('metadata', () => {
  const xmpOf = async (pdf: Uint8Array) => {
    const stream = (await PDFDocument.load(pdf)).catalog.lookup(PDFName.of('Metadata'));
    if (!(stream instanceof PDFRawStream)) throw new Error('no XMP');
    return new TextDecoder().decode(stream.contents);
  };

  it('says the same in document information and XMP', async () => {
    const document = { ...everything(), title: 'CV – Asta & <Søn>' };
    const pdf = await painted(document);
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(read.getTitle()).toBe('CV – Asta & <Søn>');
    expect(read.getProducer()).toBe('Eurofolio test');
    expect(read.getCreationDate()).toEqual(new Date('2026-01-31T12:00:00Z'));
    const xmp = await xmpOf(pdf);
    expect(xmp).toContain('CV – Asta &amp; &lt;Søn&gt;');
    expect(xmp).toContain('<xmp:CreateDate>2026-01-31T12:00:00Z</xmp:CreateDate>');
  });

  it('claims PDF/UA only for a document that keeps its rules', async () => {
    expect(await xmpOf(await painted(everything()))).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const sheet = new Sheet();
    sheet.text('a heading of the third level first', { tag: sheet.node('H3') });
    expect(await xmpOf(await painted(sheet.document))).not.toContain('pdfuaid:part');
  });
});

describe('attachments', () => {
  it('come out byte for byte, named in order, and are associated with the document', async () => {
    const { catalog } = await PDFDocument.load(await painted(everything(), withFiles));
    const names = dictAt(dictAt(catalog, 'Names') ?? catalog, 'EmbeddedFiles')?.lookup(
      PDFName.of('Names'),
      PDFArray,
    );
    const keys = names
      ?.asArray()
      .filter((entry) => entry instanceof PDFHexString)
      .map((key) => key.decodeText());
    expect(keys).toEqual(['attachment.xml', 'profile.json']);
    expect(catalog.lookup(PDFName.of('AF'), PDFArray).size()).toBe(2);
    const file = names?.lookup(1, PDFDict);
    expect(
      file && [textAt(file, 'F'), textAt(file, 'UF'), textAt(file, 'Desc'), nameAt(file, 'AFRelationship')],
    ).toEqual(['attachment.xml', 'attachment.xml', 'Europass – XML', 'Data']);
    const stream = file && dictAt(file, 'EF')?.lookup(PDFName.of('F'));
    expect(stream instanceof PDFRawStream && nameAt(stream.dict, 'Subtype')).toBe('text/xml');
  });

  it.skipIf(!has('qpdf'))('are what qpdf shows', async () => {
    const pdf = await painted(everything(), withFiles);
    expect(run('qpdf', ['--show-attachment=attachment.xml', '{pdf}'], pdf).bytes.equals(xml)).toBe(true);
    expect(run('qpdf', ['--show-attachment=profile.json', '{pdf}'], pdf).bytes.equals(json)).toBe(true);
  });
});

describe('text order', () => {
  it('is the painting order of the page', async () => {
    const words = (await textItems(await painted(everything())))
      .map(({ text }) => text.trim())
      .filter(Boolean);
    expect(words.slice(0, 4)).toEqual(['Asta Lund', 'Arbejde', 'Montør', '•']);
  });
});
