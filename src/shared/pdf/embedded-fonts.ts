// The fonts of one document: which glyphs it uses, and the PDF objects of the subsets that hold just these.
import type { FontStyle } from '../layout/display.ts';
import type { PreparedFonts } from './fonts.ts';
import type { StandIn } from './glyph-run.ts';
import { subsetTag } from './hash.ts';
import type { Deflate, PdfFile } from './pdf-file.ts';
import { characterOf, type FontData, type StyleData } from './prepared-fonts.ts';
import { subsetProgram } from './subset-program.ts';
import { decimal, name, reference, utf16 } from './syntax.ts';

/** Notes glyphs while pages are painted. Only styles that were used are embedded. */
export class EmbeddedFonts {
  readonly #fonts: PreparedFonts;
  readonly #uses = new Map<FontStyle, FontUse>();

  constructor(fonts: PreparedFonts) {
    this.#fonts = fonts;
  }

  use(style: FontStyle): FontUse {
    const known = this.#uses.get(style);
    if (known) return known;
    const use = new FontUse(this.#fonts.data.styles[style], `F${this.#uses.size}`);
    this.#uses.set(style, use);
    return use;
  }

  /** Writes the font objects; gives the entries of the resource dictionary. */
  write(file: PdfFile, deflate: Deflate): string {
    const entries = Array.from(
      this.#uses.values(),
      (use) => `/${use.resource} ${reference(writeFont(file, this.#fonts, use, deflate))}`,
    );
    return entries.join('');
  }
}

export class FontUse {
  readonly style: StyleData;
  /** Name in the resource dictionary. */
  readonly resource: string;
  readonly standIns: StandIn[] = [];
  readonly #used: Uint8Array;
  readonly #numbers = new Map<string, number>();

  constructor(style: StyleData, resource: string) {
    this.style = style;
    this.resource = resource;
    this.#used = new Uint8Array(style.glyphs);
  }

  /** Notes that a glyph is drawn; gives its number in the subset, which is the same. */
  glyph(glyph: number): number {
    this.#used[glyph] = 1;
    return glyph;
  }

  /** The number of a glyph made for this text, counted from `style.glyphs` on. */
  standIn(standIn: StandIn): number {
    const known = this.#numbers.get(standIn.text);
    if (known !== undefined) return known;
    const number = this.style.glyphs + this.standIns.length;
    // Numbers have 16 bits. Whoever draws more different things that no font has gets the same sign for the rest.
    if (number > 0xffff) return 0xffff;
    this.standIns.push(standIn);
    this.#numbers.set(standIn.text, number);
    return number;
  }

  /** The glyphs drawn, in rising order. */
  glyphs(): number[] {
    const glyphs: number[] = [];
    for (let glyph = 0; glyph < this.#used.length; glyph++) if (this.#used[glyph] === 1) glyphs.push(glyph);
    return glyphs;
  }
}

/** What a set of glyphs needs in the file: made once and kept, because a keystroke rarely brings a new letter. */
interface Subset {
  tag: string;
  program: Uint8Array;
  /** Length of the program before compression. */
  length: number;
  toUnicode: Uint8Array;
  widths: string;
}

const keptSubsets = 24;
const subsets = new WeakMap<PreparedFonts, Map<string, Subset>>();

function writeFont(file: PdfFile, fonts: PreparedFonts, use: FontUse, deflate: Deflate): number {
  const { style } = use;
  const { tag, program, length, toUnicode, widths } = subsetOf(fonts, use, deflate);
  const font = name(`${tag}+${style.postScriptName}`);
  const flate = '/Filter/FlateDecode';
  const data = file.stream(`${flate}/Length1 ${length}`, program);
  const map = file.stream(flate, toUnicode);
  const descriptor = file.object(
    `<</Type/FontDescriptor/FontName${font}/Flags ${4 | (style.italic ? 64 : 0)}/FontBBox[${style.box.join(' ')}]` +
      `/ItalicAngle ${decimal(style.italicAngle)}/Ascent ${style.ascent}/Descent ${style.descent}` +
      `/CapHeight ${style.capHeight}/XHeight ${style.xHeight}/StemV ${style.stemWidth}/FontFile2 ${reference(data)}>>`,
  );
  const descendant = file.object(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${font}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${reference(descriptor)}/CIDToGIDMap/Identity/W[${widths}]>>`,
  );
  return file.object(
    `<</Type/Font/Subtype/Type0/BaseFont${font}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]` +
      `/ToUnicode ${reference(map)}>>`,
  );
}

function subsetOf(fonts: PreparedFonts, use: FontUse, deflate: Deflate): Subset {
  const glyphs = use.glyphs();
  const key = [
    use.style.postScriptName,
    String.fromCharCode(...glyphs),
    ...use.standIns.map(({ text }) => text),
  ].join('\n');
  const kept = subsets.get(fonts) ?? new Map<string, Subset>();
  subsets.set(fonts, kept);
  const subset = kept.get(key) ?? makeSubset(fonts.data, use, glyphs, key, deflate);
  // Taken out and put in again: the map's first entry is the one that was not needed for longest.
  kept.delete(key);
  kept.set(key, subset);
  const [oldest] = kept.keys();
  if (kept.size > keptSubsets && oldest !== undefined) kept.delete(oldest);
  return subset;
}

function makeSubset(fonts: FontData, use: FontUse, glyphs: number[], key: string, deflate: Deflate): Subset {
  const encoder = new TextEncoder();
  const program = subsetProgram(use.style, glyphs, use.standIns);
  const texts: [glyph: number, text: string][] = [
    ...glyphs.map((glyph): [number, string] => [glyph, textOf(fonts, glyph)]),
    ...use.standIns.map(({ text }, index): [number, string] => [use.style.glyphs + index, text]),
  ];
  return {
    tag: subsetTag(encoder.encode(key)),
    program: deflate(program),
    length: program.length,
    toUnicode: deflate(encoder.encode(toUnicode(texts))),
    widths: widths(use, glyphs),
  };
}

function textOf(fonts: FontData, glyph: number): string {
  const code = characterOf(fonts, glyph);
  return code === undefined ? '\uFFFD' : String.fromCharCode(code);
}

// `first[w w w]` for each row of neighbouring glyphs (ISO 32000-1, 9.7.4.3).
function widths(use: FontUse, glyphs: number[]): string {
  const { style } = use;
  const all = [...glyphs, ...use.standIns.map((_, index) => style.glyphs + index)];
  let text = '';
  let expected = -1;
  for (const number of all) {
    const glyph = use.standIns[number - style.glyphs]?.parts[0]?.glyph ?? number;
    const start = number === expected ? ' ' : `${expected === -1 ? '' : ']'}${number}[`;
    text += `${start}${style.advances[glyph] ?? 0}`;
    expected = number + 1;
  }
  return text === '' ? '' : `${text}]`;
}

const cmapHead = `/CIDInit/ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000><FFFF> endcodespacerange
`;
const cmapFoot = 'endcmap CMapName currentdict /CMap defineresource pop end end\n';

// At most a hundred lines stand in one block (Adobe Technical Note 5411).
function toUnicode(texts: [glyph: number, text: string][]): string {
  let map = cmapHead;
  for (let from = 0; from < texts.length; from += 100) {
    const block = texts.slice(from, from + 100);
    map += `${block.length} beginbfchar\n`;
    for (const [glyph, text] of block)
      map += `<${glyph.toString(16).toUpperCase().padStart(4, '0')}><${utf16(text)}>\n`;
    map += 'endbfchar\n';
  }
  return map + cmapFoot;
}
