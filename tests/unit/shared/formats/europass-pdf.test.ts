import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { formats, pdfAttachments, readFile } from '#shared/formats/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import type { ImportResult } from '#shared/formats/format.ts';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import { removeCustomSection, renameCustomSection } from '#shared/profile/custom-sections.ts';
import { withoutTrash } from '#shared/profile/trash.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { carrierPdf, carriers, pdfFile } from '../../../helpers/carrier-pdf.ts';

const xml = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../fixtures/europass/candidate-2025-da.xml')),
);
const plain = carriers['2025 to 2026: raw, no type, PDF 1.6'];
const read = (bytes: Uint8Array) => readFile(bytes, formatPorts);
const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let fromXml: ImportResult;
beforeAll(async () => {
  fromXml = await read(xml);
});

describe('a PDF that carries Europass XML', () => {
  it('is told from the XML itself', async () => {
    expect(fromXml.format).toBe('europass-xml');
    expect(Object.keys(carriers)).toHaveLength(6);
  });

  it.each(Object.entries(carriers))('is read in the shape of %s', async (_, carrier) => {
    const result = await read(carrierPdf(xml, carrier));
    expect(result.format).toBe('europass-pdf');
    expect(result.document).toEqual(fromXml.document);
    expect(result.report).toEqual(fromXml.report);
    expect([...result.files.keys()]).toEqual([...fromXml.files.keys()]);
  });

  it('is read when objects are packed in object streams and the profile stands behind other attachments', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(encode('<html><body>no profile</body></html>'), 'a-note.html', {
      mimeType: 'text/html',
    });
    await pdf.attach(xml, 'letter.txt', { mimeType: 'text/plain' });
    const result = await read(await pdf.save({ useObjectStreams: true }));
    expect(result.document).toEqual(fromXml.document);
  });

  it('is read in its last version after an update was appended', async () => {
    const before = europassXml.write?.({ ...fromXml.document, language: 'en' }, fromXml.files).bytes ?? xml;
    const first = Buffer.from(carrierPdf(before, plain ?? fail())).toString('latin1');
    const update = `4 0 obj\n<</Length ${xml.length}>>\nstream\n${Buffer.from(xml).toString('latin1')}\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 9/Prev 9>>\nstartxref\n0\n%%EOF\n`;
    const result = await read(new Uint8Array(Buffer.from(first + update, 'latin1')));
    expect(result.document.language).toBe('da');
  });

  it('gives what is there of a file that was cut off behind its data, and says so', async () => {
    const whole = carrierPdf(xml, plain ?? fail());
    const result = await read(whole.subarray(0, Buffer.from(whole).indexOf('\n5 0 obj')));
    expect(result.document).toEqual(fromXml.document);
    expect(result.report.unread).toEqual([{ path: '', code: 'pdf-damaged' }]);
  });
});

describe('a PDF of our own', () => {
  it('carries the native document and Europass XML, in the order of a name tree', () => {
    const attached = pdfAttachments(fromXml.document, fromXml.files);
    expect(attached.map(({ name, mediaType, relationship }) => [name, mediaType, relationship])).toEqual([
      ['attachment.xml', 'text/xml', 'Data'],
      ['profile.json', 'application/json', 'Source'],
    ]);
  });

  it('is read from the native document, which has what XML has no place for', async () => {
    const document = structuredClone(fromXml.document);
    document.sections['personal-information'].fields.photo = {
      file: [...fromXml.files.keys()][0] ?? '',
      alt: 'Et portræt',
    };
    const pdf = await PDFDocument.create();
    pdf.addPage();
    for (const { bytes, name } of pdfAttachments(document, fromXml.files)) await pdf.attach(bytes, name);
    const result = await read(await pdf.save());
    expect(result.document).toEqual(document);
    expect(result.report.keptAside).toEqual(fromXml.report.keptAside);
  });

  it('is read from the XML when the native document is damaged', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(xml, 'attachment.xml');
    await pdf.attach(encode('{"format":"eurofolio","version":1,"profile":'), 'profile.json');
    const result = await read(await pdf.save());
    expect(result.document).toEqual(fromXml.document);
    expect(result.report.unread).toContainEqual({ path: '', code: 'pdf-second-source' });
  });
});

describe('a PDF that cannot be opened', () => {
  const code = (value: string) => expect.objectContaining({ code: value }) as unknown;

  it('is refused by name when it is encrypted', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(xml, 'attachment.xml');
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    await expect(read(await pdf.save())).rejects.toEqual(code('pdf-encrypted'));
    await expect(read(pdfFile('1.4', ['<</Type/Catalog>>'], '/Encrypt 9 0 R'))).rejects.toEqual(
      code('pdf-encrypted'),
    );
  });

  it.each([0.02, 0.3, 0.6, 0.9])(
    'is refused when it was cut off within its data (%d of it left)',
    async (share) => {
      const whole = carrierPdf(xml, carriers['since mid-2026: associated file, deflated'] ?? fail());
      const start = Buffer.from(whole).indexOf('4 0 obj');
      const cut = whole.subarray(0, Math.max(20, start + Math.round(share * 3000)));
      await expect(read(cut)).rejects.toEqual(code('pdf-truncated'));
    },
  );

  it('is refused when it carries nothing, or nothing that is a profile', async () => {
    await expect(read(pdfFile('1.7', ['<</Type/Catalog>>']))).rejects.toEqual(code('pdf-without-profile'));
    await expect(read(carrierPdf(encode('<note/>'), plain ?? fail()))).rejects.toEqual(
      code('pdf-without-profile'),
    );
  });

  it('says what is wrong with the XML in it', async () => {
    await expect(read(carrierPdf(encode('<Candidate><a></Candidate>'), plain ?? fail()))).rejects.toEqual(
      code('xml-malformed'),
    );
  });

  it('ends on rings, bombs and nonsense', async () => {
    const ring = pdfFile('1.7', [
      '<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/AF 3 0 R>>',
      '<</Kids[2 0 R 2 0 R]>>',
      '3 0 R',
    ]);
    await expect(read(ring)).rejects.toEqual(code('pdf-without-profile'));
    const bomb = carrierPdf(
      new Uint8Array(60_000_000),
      carriers['since mid-2026: associated file, deflated'] ?? fail(),
    );
    await expect(read(bomb)).rejects.toEqual(code('pdf-without-profile'));
    const deep = pdfFile('1.7', [`<</Type/Catalog/A ${'['.repeat(100_000)}>>`]);
    await expect(read(deep)).rejects.toEqual(code('pdf-truncated'));
    for (const piece of ['1 0 obj (((', '1 0 obj <', '1 0 obj', 'trailer((', '1 0 obj<</a ', 'obj '])
      await expect(read(encode(`%PDF-1.7\n${piece.repeat(50_000)}`)), piece).rejects.toEqual(
        code('pdf-truncated'),
      );
  });
});

function fail(): never {
  throw new Error('no such carrier');
}

it('every format says how it is called and what its files are', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { extensions, mediaType } of formats) {
    expect(extensions.length).toBeGreaterThan(0);
    expect(mediaType).toMatch(/^\w+\/\w+$/);
  }
});

describe('the name of a section of the person’s own that is in the order of a file', () => {
  const own = 'custom-1';
  let count = 0;
  const removal = { newId: () => `t${(count += 1)}`, removedAt: '2026-01-01T00:00:00Z' };
  const attached = (changes: Change[]) => {
    const { document } = applyChanges(fromXml.document, changes);
    return pdfAttachments(withoutTrash(document), fromXml.files).map(({ bytes }) => decodeUtf8(bytes));
  };

  it('goes along as long as there is such a section, in its place', () => {
    for (const text of attached([])) expect(text).toMatch(/language.*Kurser.*education-training/s);
  });

  it('is nowhere when the section is removed or has another name', () => {
    for (const text of attached(removeCustomSection(fromXml.document, own, removal)))
      expect(text).not.toContain('Kurser');
    for (const text of attached(renameCustomSection(own, 'Efteruddannelse'))) {
      expect(text).not.toContain('Kurser');
      expect(text).toMatch(/<Title>Efteruddannelse<\/Title>\s*<Custom>true/);
    }
  });
});
