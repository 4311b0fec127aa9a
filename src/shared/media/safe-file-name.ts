/** Bytes of UTF-8: file systems take 255, encrypted home folders 143; folders and numbers before the name need room too. */
const longestName = 120;
const longestExtension = 12;

/** Device names of Windows, which no file can have, whatever its extension. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A file name that every file system takes, made of any title: no path, no signs that mean something to a disk or turn the
 * direction of writing, at most 120 bytes, its extension kept. `fallback` stands in where nothing is left. The title itself is not
 * to be thrown away for it: whoever stores the file keeps both.
 */
export function safeFileName(name: string, fallback: string): string {
  const { stem, extension } = split(clean(name));
  const room = longestName - byteLength(extension);
  const whole = trimEnds(cut(stem === '' ? fallback : stem, room)) + extension;
  return reserved.test(whole) ? `_${whole}` : whole;
}

function clean(name: string): string {
  const readable = name
    .normalize('NFC')
    // Half a character, controls, line separators, and marks that turn the direction of writing.
    .replace(/\p{Cs}|\p{Cc}|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/gu, ' ');
  return trimEnds(readable);
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file elsewhere. */
const trimEnds = (name: string): string => name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');

function split(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot);
  const isExtension = dot > 0 && /^\.[\p{L}\p{N}]+$/u.test(extension) && extension.length <= longestExtension;
  return isExtension ? { stem: trimEnds(name.slice(0, dot)), extension } : { stem: name, extension: '' };
}

/** As many characters, as a reader counts them, as there is room for: no half emoji and no accent without its letter. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text.match(
    /\P{M}[\p{M}\u{1f3fb}-\u{1f3ff}]*(?:\u200d\P{M}[\p{M}\u{1f3fb}-\u{1f3ff}]*)*/gu,
  ) ?? []) {
    used += byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
