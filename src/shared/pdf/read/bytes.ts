// PDF syntax on bytes (ISO 32000-1, 7.2): where tokens and values end, without making anything of them.
import { PdfSyntaxError } from './values.ts';

const space = 1;
const delimiter = 2;
const digit = 4;
/** What each byte is; 0 for letters and all other signs. */
const kinds = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') kinds[sign.charCodeAt(0)] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;
for (const sign of '0123456789') kinds[sign.charCodeAt(0)] = digit;

/** Deeper than any program writes, and as deep as readers follow. */
export const deepest = 200;

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === space;
export const isDigit = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === digit;
/** Whether a byte goes on with a word, a name or a number. */
export const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && ((kinds[byte] ?? 0) & (space | delimiter)) === 0;

/** The position behind white space and comments. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    if (isSpace(bytes[at])) at++;
    else if (bytes[at] === 0x25) {
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    } else return at;
  }
}

/** The position behind a literal string that opens at `from`. */
export function literalEnd(bytes: Uint8Array, from: number): number {
  let open = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) open++;
    else if (byte === 0x29 && --open === 0) return at + 1;
  }
  throw new PdfSyntaxError('no end of string');
}

/** The position behind a hexadecimal string that opens at `from`. */
export function hexEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x3e, from);
  if (end < 0) throw new PdfSyntaxError('no end of string');
  return end + 1;
}

/** The position behind the letters, digits and signs that stand at `from`. */
export function wordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isRegular(bytes[at])) at++;
  return at;
}

/** The position behind the token at `from`, which is no white space. */
export function tokenEnd(bytes: Uint8Array, from: number): number {
  const byte = bytes[from];
  if (byte === undefined) throw new PdfSyntaxError('end of file');
  if (byte === 0x28) return literalEnd(bytes, from);
  if (byte === 0x2f) return wordEnd(bytes, from + 1);
  if (byte === 0x3c) return bytes[from + 1] === 0x3c ? from + 2 : hexEnd(bytes, from);
  if (byte === 0x3e) return bytes[from + 1] === 0x3e ? from + 2 : from + 1;
  return isRegular(byte) ? wordEnd(bytes, from) : from + 1;
}

/** The position behind the value at `from`; a reference is one value. */
export function valueEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let at = skipSpace(bytes, from);
  do {
    const byte = bytes[at];
    const opens = byte === 0x5b || (byte === 0x3c && bytes[at + 1] === 0x3c);
    const closes = byte === 0x5d || byte === 0x3e;
    depth += opens ? 1 : closes ? -1 : 0;
    if (depth > deepest || depth < 0) throw new PdfSyntaxError('too deep');
    at = isDigit(byte) && depth === 0 ? numberEnd(bytes, at) : tokenEnd(bytes, at);
    if (depth > 0) at = skipSpace(bytes, at);
  } while (depth > 0);
  return at;
}

/** A number, or the reference that it begins. */
function numberEnd(bytes: Uint8Array, from: number): number {
  const end = wordEnd(bytes, from);
  const generation = skipSpace(bytes, end);
  if (!isDigit(bytes[generation])) return end;
  const letter = skipSpace(bytes, wordEnd(bytes, generation));
  return bytes[letter] === 0x52 && !isRegular(bytes[letter + 1]) ? letter + 1 : end;
}

/** Whether a keyword stands at a position. */
export function standsAt(bytes: Uint8Array, keyword: string, at: number): boolean {
  for (let index = 0; index < keyword.length; index++)
    if (bytes[at + index] !== keyword.charCodeAt(index)) return false;
  return true;
}

/** Where a keyword stands next; -1 where it does not. */
export function findKeyword(bytes: Uint8Array, keyword: string, from: number): number {
  const first = keyword.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, keyword, at)) return at;
  return -1;
}

/** The whole number at a position, and the position behind it; undefined where there is none. */
export function integerAt(bytes: Uint8Array, from: number): [value: number, end: number] | undefined {
  let at = skipSpace(bytes, from);
  if (!isDigit(bytes[at])) return undefined;
  let value = 0;
  for (; isDigit(bytes[at]); at++) value = value * 10 + (bytes[at] ?? 0) - 0x30;
  return [value, at];
}

export const latin1 = (bytes: Uint8Array, from = 0, to = bytes.length): string => {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};

/** Names that were read lately: a file has the same few again and again, and making a text takes longer than comparing it. */
const recent: string[] = new Array<string>(1024).fill('');
const longestRecent = 32;

/** What a name between two positions (without its slash) says, escapes undone. */
export function nameText(bytes: Uint8Array, from: number, to: number): string {
  let slot = to - from;
  if (slot > longestRecent) return unescaped(latin1(bytes, from, to));
  for (let at = from; at < to; at++) slot = (slot * 31 + (bytes[at] ?? 0)) & 1023;
  const known = recent[slot] ?? '';
  if (known.length === to - from && standsAt(bytes, known, from)) return known;
  const text = latin1(bytes, from, to);
  // What has escapes is never equal to what it says.
  return text.includes('#') ? unescaped(text) : (recent[slot] = text);
}

const unescaped = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
