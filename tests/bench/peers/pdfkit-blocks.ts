import type { Block, EntryBlock, LevelTableBlock, Phrase } from '../../../src/shared/document/blocks.ts';
import type { Inline, Block as RichBlock, TextRun } from '../../../src/shared/model/rich-text.ts';
import { inks, left, textWidth, textX, width, type Bookmark, type Doc, type Element } from './pdfkit-page.ts';

/** Opens a page when what must stay together does not fit any more. */
export function ensureRoom(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.maxY()) doc.addPage();
}

export function drawBlock(doc: Doc, parent: Element, bookmark: Bookmark, block: Block): void {
  switch (block.kind) {
    case 'entry':
      return entry(doc, parent, bookmark, block);
    case 'text':
      return rich(doc, parent, block.body, textX, textWidth);
    case 'pair':
      return labelled(doc, parent, block.label, block.value);
    case 'tags':
      return labelled(doc, parent, block.label ?? '', { text: block.items.join(' / ') });
    case 'level-table':
      return levelTable(doc, parent, block);
    default:
      throw new Error(`the fixture has no ${block.kind}`);
  }
}

function entry(doc: Doc, parent: Element, bookmark: Bookmark, block: EntryBlock): void {
  ensureRoom(doc, 60);
  const top = doc.y;
  bookmark.addItem(block.title, { top });
  if (block.date) {
    const { from, to } = block.date;
    const date = [from, to].filter((cell) => cell !== undefined).join(' – ');
    body(doc).fillColor(inks.muted);
    parent.add(doc.struct('P', () => doc.text(date, left, top, { width: 92 })));
  }
  const title = doc.struct('H3');
  parent.add(title);
  body(doc).font('bold');
  const { note } = block;
  title.add(() =>
    doc.text(block.title + (note ? '   ' : ''), textX, top, { width: textWidth, continued: !!note }),
  );
  if (note) {
    doc.font('regular').fontSize(8).fillColor(inks.accent);
    title.add(() => doc.text(note));
  }
  title.end();
  if (block.organisation) organisation(doc, parent, block.organisation, block.place);
  if (block.facts.length > 0) {
    body(doc);
    const facts = `${block.facts.map(({ text }) => text).join('. ')}.`;
    parent.add(doc.struct('P', () => doc.text(facts, textX, doc.y, { width: textWidth })));
  }
  rich(doc, parent, block.body, textX, textWidth);
  doc.y += 13;
}

function organisation(doc: Doc, parent: Element, { text }: Phrase, place: string | undefined): void {
  const line = doc.struct('P');
  parent.add(line);
  body(doc);
  line.add(() => doc.text(text, textX, doc.y, { width: textWidth, continued: place !== undefined }));
  doc.fillColor(inks.muted);
  if (place !== undefined) line.add(() => doc.text(`, ${place}`));
  line.end();
}

/** Paragraphs and lists, in the column that begins at `x`. */
function rich(doc: Doc, parent: Element, blocks: RichBlock[], x: number, columnWidth: number): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      parent.add(doc.struct('P', () => runs(doc, block.children, x, columnWidth)));
      continue;
    }
    const list = doc.struct('L');
    parent.add(list);
    block.items.forEach((item, index) => {
      ensureRoom(doc, 26);
      const element = doc.struct('LI');
      list.add(element);
      const top = doc.y;
      body(doc).fillColor(inks.muted);
      const label = block.ordered ? `${index + 1}.` : '•';
      element.add(doc.struct('Lbl', () => doc.text(label, x - 9, top, { lineBreak: false })));
      doc.y = top;
      const content = doc.struct('LBody');
      element.add(content);
      rich(doc, content, item.blocks, x, columnWidth);
      content.end();
      element.end();
    });
    list.end();
  }
}

function runs(doc: Doc, inlines: Inline[], x: number, columnWidth: number): void {
  doc.x = x;
  inlines.forEach((inline, index) => {
    const run: TextRun = 'break' in inline ? { text: '\n' } : inline;
    const style = run.bold ? (run.italic ? 'bold-italic' : 'bold') : run.italic ? 'italic' : 'regular';
    body(doc).font(style);
    doc.text(run.text, {
      width: columnWidth,
      continued: index < inlines.length - 1,
      underline: run.underline ?? false,
      link: run.link ?? null,
    });
  });
}

function labelled(doc: Doc, parent: Element, label: string, value: Phrase): void {
  ensureRoom(doc, 26);
  const top = doc.y;
  if (label !== '') {
    doc.font('regular').fontSize(8).fillColor(inks.muted);
    parent.add(doc.struct('P', () => doc.text(label, left, top + 1.6, { width: 92 })));
  }
  body(doc);
  parent.add(doc.struct('P', () => doc.text(value.text, textX, top, { width: textWidth })));
}

function levelTable(doc: Doc, parent: Element, block: LevelTableBlock): void {
  ensureRoom(doc, 30 + Math.min(block.rows.length, 8) * 17);
  // A group of one column that is called the same is not named twice.
  const columns = block.groups.flatMap(({ label, columns }) =>
    columns.map((name) => (name === label ? '' : name)),
  );
  const small = { src: 'regular', size: 8 };
  const strong = { src: 'bold', size: 8 };
  doc.font('regular').fontSize(9.5);
  doc.x = left;
  doc.y += 6.5;
  doc.table({
    structParent: parent,
    position: { x: left, y: doc.y },
    maxWidth: width,
    columnStyles: [106, ...columns.map(() => '*')],
    defaultStyle: { padding: [1.5, 0, 1.5, 0], borderColor: inks.hair, textColor: inks.ink },
    rowStyles: (row: number) => ({ border: row < 2 ? 0 : [0.5, 0, 0, 0] }),
    data: [
      [
        '',
        ...block.groups.map(({ label, columns: { length } }) => ({
          text: label,
          colSpan: length,
          type: 'TH',
          scope: 'Column',
          font: strong,
        })),
      ],
      [
        '',
        ...columns.map((text) => ({ text, type: 'TH', scope: 'Column', font: small, textColor: inks.muted })),
      ],
      ...block.rows.map(({ label, cells }) => [
        { text: label, type: 'TH', scope: 'Row', font: { src: 'bold', size: 9.5 } },
        ...cells.map((cell) => cell ?? ''),
      ]),
    ],
  });
  doc.y += 3;
  doc.font('regular').fontSize(8).fillColor(inks.muted);
  parent.add(doc.struct('P', () => doc.text(block.legend.join(' '), textX, doc.y, { width: textWidth })));
}

const body = (doc: Doc): Doc => doc.font('regular').fontSize(9.5).fillColor(inks.ink);
