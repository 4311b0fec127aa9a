import { isDictionary, PdfName, PdfReference, PdfString, type PdfValue } from '../read/values.ts';
import { latin1 } from '../read/bytes.ts';

/** A value as PDF text, one character a byte. `place` gives what a reference leads to now; undefined where that is nothing. */
export function valueText(value: PdfValue, place: (number: number) => number | undefined): string {
  if (value === null) return 'null';
  if (value instanceof PdfName) return nameToken(value.name);
  if (value instanceof PdfString) return latin1(value.raw);
  if (value instanceof PdfReference) {
    const object = place(value.number);
    return object === undefined ? 'null' : `${object} 0 R`;
  }
  if (Array.isArray(value)) return `[${value.map((each) => valueText(each, place)).join(' ')}]`;
  if (isDictionary(value))
    return `<<${Array.from(value, ([key, each]) => `${nameToken(key)} ${valueText(each, place)}`).join('')}>>`;
  return typeof value === 'number' ? numberToken(value) : String(value);
}

/** A number without an exponent, which PDF does not know. */
export const numberToken = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 53
    ? String(value)
    : value.toFixed(6).replace(/\.?0+$/, '');

/** A name whose characters are bytes. */
export function nameToken(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${hex(character.charCodeAt(0))}`)}`;
}

/** The bytes that a string stands for (ISO 32000-1, 7.3.4), as characters. */
export function stringBytes({ raw }: PdfString): string {
  const text = latin1(raw);
  if (text.startsWith('<')) {
    const digits = text.replace(/[^0-9a-f]/gi, '');
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, (pair) =>
      String.fromCharCode(parseInt(pair, 16)),
    );
  }
  return text
    .slice(1, -1)
    .replace(/\\(\r\n?|\n|[0-7]{1,3}|[^])|\r\n?/g, (_, escaped: string | undefined) => plain(escaped));
}

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function plain(escaped: string | undefined): string {
  if (escaped === undefined) return '\n';
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8) & 255);
  if (/^[\r\n]/.test(escaped)) return '';
  return controls[escaped] ?? escaped;
}

/** Bytes, as characters, as a string of hexadecimal digits. */
export const bytesToken = (bytes: string): string =>
  `<${Array.from(bytes, (byte) => hex(byte.charCodeAt(0))).join('')}>`;

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
