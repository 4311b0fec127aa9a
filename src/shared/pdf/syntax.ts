// Small pieces of PDF syntax (ISO 32000-1, 7.3) as ASCII text.

const plain = /^[\x20-\x7e]*$/;

/** A text string: literal where it is ASCII, else UTF-16 as hexadecimal digits. */
export function textString(text: string): string {
  return plain.test(text) ? literal(text) : `<FEFF${utf16(text)}>`;
}

/** A byte string of printable ASCII. */
export function literal(ascii: string): string {
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`;
}

/** UTF-16 code units as hexadecimal digits. */
export function utf16(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index++)
    digits += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return digits;
}

/** A name object; what may not stand in one is escaped. */
export function name(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hex = (byte: number) => `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return `/${Array.from(bytes, (byte) => (isRegular(byte) ? String.fromCharCode(byte) : hex(byte))).join('')}`;
}

const isRegular = (byte: number) =>
  byte > 0x20 && byte < 0x7f && !'()<>[]{}/%#'.includes(String.fromCharCode(byte));

/** Points with two decimals at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export const reference = (object: number): string => `${object} 0 R`;

/** `D:20260131120000Z` from an ISO instant in UTC. */
export function pdfDate(instant: string): string {
  return `(D:${instant.slice(0, 19).replace(/[-:T]/g, '')}Z)`;
}
