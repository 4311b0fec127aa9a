import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontStyle } from '#shared/layout/display.ts';
import { loadFonts, type PreparedFonts } from '#shared/pdf/index.ts';
import { styles } from '../../../helpers/display.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

let fonts: PreparedFonts;
beforeAll(async () => {
  fonts = await preparedFonts();
});

const width = (text: string, style: FontStyle = 'regular') => fonts.width(text, style, 1000);

describe('width', () => {
  const package_ = 'node_modules/@expo-google-fonts/noto-sans';
  const sources: Record<FontStyle, string> = {
    regular: `${package_}/400Regular/NotoSans_400Regular.ttf`,
    bold: `${package_}/700Bold/NotoSans_700Bold.ttf`,
    italic: `${package_}/400Regular_Italic/NotoSans_400Regular_Italic.ttf`,
    'bold-italic': `${package_}/700Bold_Italic/NotoSans_700Bold_Italic.ttf`,
  };
  const texts = [
    'AVATAR Torvet, Yderøen. “Wien” L’été f.eks. 7.4 – Vá',
    'Ελληνικά, ΑΥΤΟΣ Τα Ρώμη «Γλώσσα»',
    'Българска Общо, Гр. Тук „Щъркел“ УА',
    'Łódź Čeština žluťoučký Ťava Győr ștampilă Þór',
  ];

  it.each(styles)('is what an OpenType shaper finds with kerning, %s', (style) => {
    const font = create(readFileSync(sources[style]));
    for (const text of texts) {
      const shaped = font.layout(text, { liga: false, ccmp: false, locl: false });
      expect(width(text, style), text).toBe(shaped.advanceWidth);
    }
  });

  it('draws pairs together that would stand apart', () => {
    for (const pair of ['AV', 'To', 'P.', 'Τα', 'Гр'])
      for (const style of styles)
        expect(width(pair, style), pair).toBeLessThan(
          width(pair[0] ?? '', style) + width(pair[1] ?? '', style),
        );
  });

  it('grows with the size and with the spacing after every glyph', () => {
    expect(fonts.width('Ål', 'bold', 20)).toBeCloseTo(fonts.width('Ål', 'bold', 10) * 2, 9);
    expect(fonts.width('Ål', 'bold', 10, 0.5)).toBeCloseTo(fonts.width('Ål', 'bold', 10) + 1, 9);
  });

  it('is the same for composed and decomposed letters', () => {
    for (const text of ['Åse Üzüm', 'ά ώ', 'й ѝ']) expect(width(text.normalize('NFD'))).toBe(width(text));
  });

  it('counts nothing for what has no ink: soft hyphen, joiners, controls', () => {
    expect(width('vand\u00ADret\u200B\u2060\u0007')).toBe(width('vandret'));
  });

  it('counts a soft hyphen that the line was broken at', () => {
    expect(width('vand\u00AD')).toBeGreaterThan(width('vand'));
  });

  it('reads tabs and line ends as spaces', () => {
    expect(width('a\tb\r\nc')).toBe(width('a b c'));
  });

  it('leaves the advance alone when a mark is set on a letter without a composed form', () => {
    expect(width('x\u0302а\u0301')).toBe(width('xа'));
  });

  it('counts one replacement for a character that is missing, however many code points it has', () => {
    expect(width('漢')).toBe(width('□'));
    expect(width('👩‍👩‍👧')).toBe(width('□'));
  });

  it('survives a broken surrogate', () => {
    expect(width('a\uD83D')).toBe(width('a\uFFFD'));
  });
});

describe('missing', () => {
  it('lists what no font has, each once, whole emoji together', () => {
    expect(fonts.missing('Hej 👩‍👩‍👧 漢字 漢 ok')).toEqual(['👩‍👩‍👧', '漢', '字']);
  });

  it('finds the letters of every language that CVs are labelled in, and what people paste', () => {
    const alphabets = [
      'æøåÆØÅéÉüöäßÄÖÜẞ àâçèêëîïôœùûÿ ñ¡¿áíóú ãõ', // Danish to Portuguese
      'ąćęłńóśźż ďěňřšťůýž ĺľŕ čđ őű ăâîșțȘȚ', // Polish, Czech, Slovak, Croatian, Hungarian, Romanian
      'āčēģīķļņšūž ąčęėįšųūž õäöü ċġħż', // Latvian, Lithuanian, Estonian, Maltese
      'áðéíóúýþæö çğıİöşü ëç ŋđŧ ŵŷẁẃẅỳ ḃċḋḟġṁṗṡṫ', // Icelandic, Turkish, Albanian, Sami, Welsh, Irish
      'αβγδεζηθικλμνξοπρσςτυφχψω άέήίόύώϊϋΐΰ ΆΈΉΊΌΎΏ ᾳῶἄἔ', // Greek
      'абвгдежзийклмнопрстуфхцчшщъьюяѝ ѓќџљњєїґіў ђћ ыэё', // Cyrillic
      '–—‘’‚“”„«»‹›…•·°№§€£¥₴₽₺©®™×÷±½¼¾²³µ†‡‰→←↑↓✓★■□▪●≤≥≠≈∞☎✉', // signs
    ];
    expect(fonts.missing(alphabets.join(''))).toEqual([]);
  });
});

describe('left bearing', () => {
  it('is the room before the first ink', () => {
    expect(fonts.leftBearing('H', 'regular', 22)).toBeGreaterThan(fonts.leftBearing('A', 'regular', 22));
    expect(fonts.leftBearing('', 'regular', 22)).toBe(0);
    expect(fonts.leftBearing(' ', 'regular', 22)).toBe(0);
  });
});

describe('loading', () => {
  it('refuses other bytes with a sentence that says what to do', () => {
    expect(() => loadFonts(new Uint8Array(64))).toThrow('run scripts/compile-fonts.mjs');
  });

  it('reads bytes that do not begin at a whole word', async () => {
    const { outputs } = await import('../../../../scripts/compile-fonts.mjs');
    const file = readFileSync(outputs.prepared);
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(loadFonts(shifted.subarray(1)).width('Åbo', 'italic', 10)).toBe(fonts.width('Åbo', 'italic', 10));
  });
});
