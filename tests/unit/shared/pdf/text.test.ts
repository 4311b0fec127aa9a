import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { operators } from '../../../helpers/content-operators.ts';
import { painted, Sheet, styles } from '../../../helpers/display.ts';
import { contentOf } from '../../../helpers/pdf-structure.ts';
import { encodedText, extractedText, textItems } from '../../../helpers/pdf-text.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

const encoded = async (text: string) => encodedText(await painted(new Sheet().text(text).document));

describe('extraction gives back what was written', () => {
  const same = [
    'Københavns Universitet – æøå ÆØÅ',
    'Ελληνικά, ά ώ, «γλώσσα»; ᾧ',
    'Българска Щъркел, ю',
    'fi fl ffi – and the ligature ﬁ itself',
    'parentheses (a) [b] \\ and % & < >',
    'narrow\u202Fand\u00A0fixed spaces, non\u2011breaking hyphen',
    'x\u0302 stands for no composed letter, nor does а\u0301',
    'missing: 漢字 🙂 👩‍👩‍👧 مرحبا',
    '→ ✓ ≥ ■',
  ];
  it.each(same)('%s', async (text) => {
    expect(await encoded(text)).toBe(text);
  });

  it('composes what came decomposed', async () => {
    expect(await encoded('Åse ά й'.normalize('NFD'))).toBe('Åse ά й');
  });

  it('drops soft hyphens inside of a line, and keeps the one that shows at its end', async () => {
    expect(await encoded('vand\u00ADret')).toBe('vandret');
    expect(await encoded('vand\u00AD')).toBe('vand\u00AD');
  });

  it('drops control characters', async () => {
    expect(await encoded('a\u0000b\u001Bc\u200Ed')).toBe('abcd');
  });

  it('keeps every glyph code intact, also those that look like syntax', async () => {
    // Among the first 300 glyphs are all codes with a parenthesis, a backslash or a line end in them.
    const { data } = await preparedFonts();
    const text = String.fromCharCode(...data.characters.subarray(0, 300)).replace(/\s/g, '');
    const pdf = await painted(new Sheet(4000).text(text).document);
    expect(await encodedText(pdf)).toBe(text);
    expect((await extractedText(pdf)).normalize('NFC')).toBe(text);
  });

  const line = 'Ølstykke (Δοκιμή) Щъю 漢 🙂 fi x\u0302';

  it('through pdfjs', async () => {
    expect(await extractedText(await painted(new Sheet().text(line).document))).toBe(line);
  });

  it.skipIf(!has('pdftotext'))('through poppler', async () => {
    const pdf = await painted(new Sheet().text(line).document);
    expect(run('pdftotext', ['-raw', '{pdf}', '-'], pdf).text.trim()).toBe(line);
  });
});

describe('what is measured is what is drawn', () => {
  const words = ['AVATAR', 'Torvet', 'Ρώμη,', 'Тук.', 'Åben', 'f.eks.'];

  it.each(styles)('as wide as the layout was told, %s', async (font) => {
    const fonts = await preparedFonts();
    const sheet = new Sheet(300, 400);
    words.forEach((word, index) => sheet.text(word, { font, size: 12, baseline: 30 + index * 20 }));
    const items = (await textItems(await painted(sheet.document))).filter((item) => item.text !== '');
    expect(items.map((item) => item.text)).toEqual(words);
    for (const { text, width } of items) expect(width, text).toBeCloseTo(fonts.width(text, font, 12), 4);
  });

  it('with letter spacing after every letter, whatever marks it has', async () => {
    const fonts = await preparedFonts();
    const text = 'ax\u0302b';
    const sheet = new Sheet().text(text, { size: 20, letterSpacing: 2 });
    const ops = operators(contentOf((await PDFDocument.load(await painted(sheet.document))).getPage(0)));
    const shown = ops.filter((op) => op.name === 'TJ').flatMap((op) => op.operands.flat());
    const codes = shown.filter((part) => typeof part === 'string').join('').length / 2;
    expect(codes).toBe(3);
    expect(ops.find((op) => op.name === 'Tc')?.operands).toEqual([2]);
    expect(fonts.width(text, 'regular', 20, 2)).toBe(fonts.width('axb', 'regular', 20) + codes * 2);
  });
});

describe('content streams', () => {
  it('refuse a position that is no number', async () => {
    await expect(painted(new Sheet().text('a', { x: Number.NaN }).document)).rejects.toThrow('not a number');
  });

  it('draw an underline as decoration, as long as the words without the space at the end', async () => {
    const fonts = await preparedFonts();
    const sheet = new Sheet().text('under ', { underline: true });
    const ops = operators(contentOf((await PDFDocument.load(await painted(sheet.document))).getPage(0)));
    const line = ops.find((op) => op.name === 're');
    expect(line?.operands[2]).toBeCloseTo(fonts.width('under', 'regular', 10), 1);
    const before = ops
      .slice(
        0,
        ops.findIndex((op) => op.name === 're'),
      )
      .findLast((op) => /^B[MD]C$/.test(op.name));
    expect(before?.operands).toEqual(['/Artifact']);
  });
});
