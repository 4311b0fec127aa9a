/** A text and how it was written. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether bytes that mean nothing in this encoding became U+FFFD. */
  broken: boolean;
}

/** A UTF-8 character has four bytes at most; a sample may end within one. */
const tail = 3;

/** Whether the start of a file is text in one of the encodings that `decodeText` knows. */
export function isText(start: Uint8Array): boolean {
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(textStart(start));
}

/** The start of a file as text; half a character at its end is left out. */
export function textStart(start: Uint8Array): string {
  const encoding = encodingOf(start);
  const whole = encoding === 'utf-8' ? start.subarray(0, lastWholeCharacter(start)) : start;
  return new TextDecoder(encoding).decode(encoding.startsWith('utf-16') ? even(whole) : whole);
}

/** A whole text, by its byte order mark, the zero bytes of UTF-16, or as UTF-8; as Windows-1252 (Latin-1) when it is none of these. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: encoding !== 'windows-1252' && text.includes('\u{FFFD}') };
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return wideEncoding(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** UTF-16 without its mark: every second byte of western text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (length < 4) return undefined;
  if (odd > length * 0.4 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.4 && odd < length * 0.05 ? 'utf-16be' : undefined;
}

/** Whether more characters beyond ASCII are right in UTF-8 than wrong: one bad byte does not make a text Latin-1. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length > 1) right++;
    // What the sample cut off is neither right nor wrong.
    else if (length === 0 && at < bytes.length - tail) wrong++;
    at += Math.max(1, length);
  }
  return wrong === 0 || right > wrong;
}

/** How many bytes the character at `at` has in UTF-8; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lastWholeCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(tail, bytes.length); back++) {
    const at = bytes.length - back;
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return byte >= 0xc2 && characterLength(bytes, at) === 0 ? at : bytes.length;
  }
  return bytes.length;
}

const even = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length & ~1);
