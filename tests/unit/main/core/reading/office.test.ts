import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { codesOf, documentReader } from '../../../../helpers/document-reading.ts';

const read = documentReader();

async function zipOf(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' });
  zip.end();
  return Uint8Array.from(await buffer(zip.outputStream));
}

const word = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (parts: Record<string, string | Uint8Array>): Promise<Uint8Array> =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': word(paragraph('Udtalelse')), ...parts });

describe('a Word file', () => {
  it('gives its paragraphs, tables, headers, footnotes and facts', async () => {
    const bytes = await docx({
      'word/document.xml': word(
        `${paragraph('Rødgrød &amp; fløde')}<w:p><w:r><w:t>delt </w:t></w:r><w:r><w:t>ord</w:t><w:tab/><w:t>her</w:t></w:r></w:p>` +
          `<w:tbl><w:tr><w:tc>${paragraph('celle')}</w:tc></w:tr></w:tbl>` +
          '<w:p><w:r><w:instrText>PAGE</w:instrText><w:delText>slettet</w:delText></w:r></w:p>' +
          `<mc:AlternateContent><mc:Choice>${paragraph('boks')}</mc:Choice><mc:Fallback>${paragraph('boks')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'word/header1.xml': `<w:hdr>${paragraph('Sidehoved')}</w:hdr>`,
      'word/footnotes.xml': `<w:footnotes>${paragraph('Note')}</w:footnotes>`,
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Udtalelse</dc:title><dc:creator>Skolen</dc:creator></cp:coreProperties>',
    });
    const outcome = await read(bytes, 'a.docx');
    expect(outcome.text.replaceAll('\n\n', '\n')).toBe(
      'Sidehoved\nRødgrød & fløde\ndelt ord her\ncelle\nboks\nNote\n',
    );
    expect(outcome).toMatchObject({ remarks: [], facts: { title: 'Udtalelse', author: 'Skolen' } });
  });

  it('with archives in it leaves those closed', async () => {
    const inner = await zipOf({ 'inner.zip': await zipOf({ 'word/document.xml': word(paragraph('inde')) }) });
    const outcome = await read(await docx({ 'word/embeddings/inner.zip': inner }), 'a.docx');
    expect(outcome.text).toBe('Udtalelse\n');
  });

  it('that unpacks to far too much is not unpacked', async () => {
    const bomb = await docx({ 'word/document.xml': new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codesOf(await read(bomb, 'a.docx'))).toEqual(['reading-part-too-large']);
  });

  it('that lies about its sizes is stopped where it said that it ends', async () => {
    const bytes = await docx({ 'word/document.xml': word(paragraph('løgn '.repeat(10_000))) });
    const view = new DataView(bytes.buffer);
    let changed = 0;
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 40_000) {
        view.setUint32(at + 24, 100, true);
        changed++;
      }
    expect(changed).toBe(1);
    expect(codesOf(await read(bytes, 'a.docx'))).toEqual(['reading-archive-damaged']);
  });

  it.each([
    ['cut off', async () => (await docx({})).slice(0, 200)],
    ['without a document in it', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/x': '' })],
  ])('%s is told to be damaged', async (_name, make) => {
    expect(codesOf(await read(await make(), 'a.docx'))).toEqual(['reading-archive-damaged']);
  });

  it('with a password says so', async () => {
    const locked = Uint8Array.of(
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(512),
      ...Buffer.from('EncryptedPackage', 'utf16le'),
    );
    expect(codesOf(await read(locked, 'a.docx'))).toEqual(['reading-document-locked']);
  });

  it('with broken XML gives what stands in it', async () => {
    const outcome = await read(await docx({ 'word/document.xml': '<w:p><w:t>halv<w:t>t <w:p' }), 'a.docx');
    expect(outcome.text).toBe('halvt\n');
  });
});

describe('other office files', () => {
  it('give their text: OpenDocument', async () => {
    const bytes = await zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<office:text><text:h>Titel</text:h><text:p>Et<text:s/>afsnit <text:span>med</text:span><text:line-break/>linje</text:p></office:text>',
      'meta.xml': '<office:meta><dc:title>Brev</dc:title><dc:language>da-DK</dc:language></office:meta>',
    });
    const outcome = await read(bytes, 'a.odt');
    expect(outcome.text).toBe('Titel\nEt afsnit med\nlinje\n');
    expect(outcome.facts).toEqual({ title: 'Brev', language: 'da-DK' });
  });

  it('give their text: slides in their order, and cells', async () => {
    const slide = (text: string): string => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const types = { '[Content_Types].xml': '<Types/>' };
    const deck = await zipOf({
      ...types,
      'ppt/slides/slide10.xml': slide('ti'),
      'ppt/slides/slide2.xml': slide('to'),
    });
    expect((await read(deck, 'a.pptx')).text).toBe('to\nti\n');
    const sheet = await zipOf({
      ...types,
      'xl/sharedStrings.xml': '<sst><si><t>Navn</t></si><si><t>Karakter</t></si></sst>',
    });
    expect((await read(sheet, 'a.xlsx')).text).toBe('Navn\nKarakter\n');
  });
});
