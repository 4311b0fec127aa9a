import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { operators } from './content-operators.ts';
import { contentOf } from './pdf-structure.ts';

export interface TextItem {
  text: string;
  /** Points from the page's left edge. */
  x: number;
  /** Advance in points, as drawn. */
  width: number;
}

/** The text of a page (from 1) as pdfjs extracts it, in drawing order. */
export async function textItems(pdf: Uint8Array, page = 1): Promise<TextItem[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const content = await (
    await (await task.promise).getPage(page)
  ).getTextContent({ disableNormalization: true });
  const items = content.items.flatMap((item) =>
    'str' in item ? [{ text: item.str, x: Number(item.transform[4]), width: item.width }] : [],
  );
  await task.destroy();
  return items;
}

/** The same as one string. */
export async function extractedText(pdf: Uint8Array, page = 1): Promise<string> {
  return (await textItems(pdf, page)).map((item) => item.text).join('');
}

/** The text of a page (from 0) by its ToUnicode maps alone, without any reader's tidying. */
export async function encodedText(pdf: Uint8Array, page = 0): Promise<string> {
  const source = (await PDFDocument.load(pdf)).getPage(page);
  const fonts = source.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  let map = new Map<number, string>();
  let text = '';
  for (const { name, operands } of operators(contentOf(source))) {
    if (name === 'Tf') map = toUnicode(fonts?.lookup(PDFName.of(String(operands[0]).slice(1)), PDFDict));
    if (name !== 'TJ') continue;
    for (const part of operands.flat())
      if (typeof part === 'string')
        for (let at = 0; at < part.length; at += 2)
          text += map.get(part.charCodeAt(at) * 256 + part.charCodeAt(at + 1)) ?? '\u{FFFD}';
  }
  return text;
}

function toUnicode(font: PDFDict | undefined): Map<number, string> {
  const stream = font?.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) throw new Error('a font without ToUnicode');
  const lines = inflateSync(stream.contents)
    .toString('latin1')
    .matchAll(/^<(\w{4})><(\w+)>$/gm);
  return new Map(
    Array.from(lines, ([, glyph, text]) => [
      parseInt(glyph ?? '', 16),
      (text?.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join(''),
    ]),
  );
}
