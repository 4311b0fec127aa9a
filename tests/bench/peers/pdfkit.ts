import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PaperDocument, SectionBlock } from '../../../src/shared/document/blocks.ts';
import { readFont, styles, type Style } from './fonts.ts';
import type { Job, Open } from './job.ts';
import { drawBlock, ensureRoom } from './pdfkit-blocks.ts';
import { band, inks, left, textWidth, textX, width, type Doc, type Element } from './pdfkit-page.ts';

/** pdfkit writing a tagged document with bookmarks and an attachment. Its fonts are parsed once and kept. */
export function openPdfkit(benchFolder: string, root: string): Open {
  const load = createRequire(join(benchFolder, 'package.json'));
  const PdfDocument = constructorOf(load('pdfkit'));
  const fonts = Object.keys(styles).map((style) => ({
    style,
    font: fontOpener(load('fontkit'))(readFont(root, style as Style)),
  }));

  return {
    render(job) {
      const doc = new PdfDocument(documentOptions(job.paper));
      const chunks: Uint8Array[] = [];
      doc.on('data', (chunk) => chunks.push(chunk));
      const done = new Promise<Uint8Array>((settle) => doc.on('end', () => settle(Buffer.concat(chunks))));
      for (const { style, font } of fonts) doc.registerFont(style, font);
      draw(doc, job);
      doc.end();
      return done;
    },
  };
}

const documentOptions = ({ title, author, language }: PaperDocument): Record<string, unknown> => ({
  size: 'A4',
  margins: { left, right: left, top: 52, bottom: 62 },
  pdfVersion: '1.7',
  subset: 'PDF/UA',
  tagged: true,
  lang: language,
  displayTitle: true,
  info: { Title: title, Author: author },
  bufferPages: true,
  font: null,
});

function draw(doc: Doc, { paper, attachments }: Job): void {
  const document = doc.struct('Document');
  doc.addStructure(document);
  header(doc, document, paper.header);
  for (const section of paper.sections) drawSection(doc, document, section);
  document.end();
  footers(doc, paper.footer);
  for (const { name, mediaType, relationship, text } of attachments)
    doc.file(Buffer.from(text), { name, type: mediaType, description: 'The profile', relationship });
}

function header(doc: Doc, parent: Element, { name, role, contacts }: PaperDocument['header']): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(0, 0, 595.28, band).fill(inks.tint);
  doc.endMarkedContent();
  doc.fillColor(inks.ink).font('bold').fontSize(22);
  parent.add(doc.struct('H1', () => doc.text(name, textX, 32.5, { width: textWidth })));
  doc.fillColor(inks.muted).font('regular').fontSize(11.5);
  if (role) parent.add(doc.struct('P', () => doc.text(role, textX, doc.y + 2, { width: textWidth })));
  doc.fillColor(inks.ink).fontSize(8);
  doc.x = textX;
  doc.y += 6.5;
  const line = doc.struct('P');
  parent.add(line);
  contacts.forEach(({ label, value }, index) => {
    const last = index === contacts.length - 1;
    line.add(() => doc.font('bold').text(`${label} `, { width: textWidth, continued: true }));
    doc.font('regular');
    const text = (): Doc => doc.text(value.text, { continued: !last, link: value.link ?? null });
    if (value.link) line.add(doc.struct('Link', { alt: value.text }, [text]));
    else line.add(text);
    if (!last) line.add(() => doc.text('  |  ', { continued: true, link: null }));
  });
  line.end();
  doc.y = band;
}

function drawSection(doc: Doc, parent: Element, section: SectionBlock): void {
  ensureRoom(doc, 100);
  doc.y += doc.y > 60 ? 19.5 : 0;
  const element = doc.struct('Sect', { title: section.title });
  parent.add(element);
  const bookmark = doc.outline.addItem(section.title, { top: doc.y });
  doc.font('bold').fontSize(11.5).fillColor(inks.accent);
  element.add(doc.struct('H2', () => doc.text(section.title, left, doc.y, { width })));
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(left, doc.y + 1)
    .lineTo(left + width, doc.y + 1)
    .lineWidth(0.5)
    .stroke(inks.rule);
  doc.endMarkedContent();
  doc.y += 5;
  for (const block of section.blocks) drawBlock(doc, element, bookmark, block);
  element.end();
}

function footers(doc: Doc, footer: PaperDocument['footer']): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0; // or writing below the text area would open a new page
    doc.font('regular').fontSize(8).fillColor(inks.muted);
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.text(footer.left, left, 798, { lineBreak: false });
    const number = footer.pageNumber?.replace('{page}', `${page + 1}`).replace('{pages}', `${count}`) ?? '';
    doc.text(number, left, 798, { width, align: 'right' });
    doc.endMarkedContent();
  }
}

type Constructor = new (options: Record<string, unknown>) => Doc;

function constructorOf(module: unknown): Constructor {
  if (typeof module === 'function') return module as Constructor;
  throw new Error('not the pdfkit that was expected');
}

function fontOpener(module: unknown): (bytes: Uint8Array) => unknown {
  if (typeof module === 'object' && module !== null && 'create' in module)
    return module.create as (bytes: Uint8Array) => unknown;
  throw new Error('not the fontkit that was expected');
}
