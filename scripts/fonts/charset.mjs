// Which characters the prepared fonts hold, and which font each comes from.

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const of = (text) => [...text].map((character) => character.codePointAt(0));

// The order decides glyph numbers, and a subset's tables end with its highest number: frequent characters first.
const written = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff).filter((code) => code !== 0xad),
  ...range(0x2010, 0x2027),
  ...range(0x20a0, 0x20c0), // currencies
  ...range(0x2030, 0x205e),
  ...range(0x2000, 0x200a), // spaces
  0x202f,
  0x205f,
  0xfffd,
  ...range(0x100, 0x17f), // Latin Extended-A
  ...range(0x370, 0x3ff), // Greek
  ...range(0x400, 0x52f), // Cyrillic
  ...range(0x180, 0x24f), // Latin Extended-B
  ...range(0x1e00, 0x1eff), // Latin Extended Additional
  ...range(0x1f00, 0x1fff), // polytonic Greek
  ...range(0x250, 0x2ff), // phonetic alphabet, modifier letters
  ...range(0x2070, 0x209c), // superscripts, subscripts
  ...range(0x2100, 0x218b), // letter-like, fractions, Roman numerals
  ...range(0xfb00, 0xfb04),
  0x25cc,
];

/** Combining marks and the soft hyphen stand last: by their numbers the shaper knows a text that needs a closer look. */
const special = [0xad, ...range(0x300, 0x36f), ...range(0x483, 0x487)];

// What people paste into CVs and the text font does not have.
const symbols = of('□←↑→↓↔↕↗↘⇐⇒⇔⟶∂∆∏∑√∞∩∪∫≈≠≡≤≥⋅∙■▪▫▲△▶►▼▽◀◄◆◇●○◉★☆♀♂♥♪✓─');
const dingbats = of('☎☐☑☒⚠✆✉✔✗✘✦❖❤➔➜➢➤⬛⬜');

// A character that NFC replaces by another never reaches the fonts.
const stable = (code) => String.fromCodePoint(code).normalize('NFC') === String.fromCodePoint(code);

/** Code points by the font that draws them, and apart what needs care in setting. */
export const characters = {
  text: written.filter(stable),
  math: symbols,
  symbols: dingbats,
  special: special.filter(stable),
};

/** What the program's own window shows. */
export const windowCharacters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  0x218,
  0x219,
  0x21a,
  0x21b,
  0x1e9e,
  0x2bc,
  0x2c6,
  0x2da,
  0x2dc,
  ...range(0x300, 0x345),
  ...range(0x370, 0x3ff),
  ...range(0x400, 0x45f),
  0x490,
  0x491,
  ...range(0x2000, 0x206f),
  ...range(0x20a0, 0x20c0),
  0x2116,
  0x2122,
  0x2212,
  0xfffd,
];
