import { UserError } from '../model/trouble.ts';

/**
 * The text of an XML file, by byte order mark, by the zero bytes of UTF-16, or by the declared encoding; UTF-8 otherwise.
 * Throws a UserError when the bytes are not text in that encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UserError('xml-encoding', { encoding });
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UserError('xml-encoding', { encoding });
  }
}

/** The first bytes as text, for a look at what a file is; broken characters do not matter here. */
export function decodeStart(bytes: Uint8Array, length: number): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes.subarray(0, length));
  } catch {
    return '';
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be';
  const start = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/
    .exec(start)?.[1]
    ?.toLowerCase();
  // A file that says UTF-16 but has neither its mark nor its zero bytes was converted on the way.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}
