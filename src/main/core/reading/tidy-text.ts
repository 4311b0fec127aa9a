/**
 * Text as it is searched and shown: composed characters (NFC), words that were divided at the end of a line whole again, no control
 * characters, at most one empty line in a row, and a line break at the end. '' stays ''.
 */
export function tidyText(text: string): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    // A soft hyphen is where a word may be divided; one before a line break is where it was.
    .replace(/\u00ad(?:[ \t]*\n[ \t]*)?/g, '')
    .replace(/(?![\n\t])[\p{Cc}\u200b\u2060\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy === '' ? '' : `${tidy}\n`;
}
