// Controls, marks of direction, soft hyphens and zero-width spaces have no ink and confuse measuring and reading.
const unseen = /[\p{Cc}\p{Cf}]/u;
const unseenAll = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
// What needs no cleaning: Latin letters, figures and punctuation, and nothing that could be composed.
const clean = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026]*$/;
// The spaces that join words, rather than part them, stay.
const spaces = /(?![\u00a0\u2007\u202f\ufeff])\s+/g;

/** The text as it is set: NFC, one line, single spaces, nothing unseen. Spaces at the ends stay, for runs that follow each other. */
export function cleanText(text: string): string {
  if (clean.test(text) && !text.includes('  ')) return text;
  const oneLine = /[^\S ]| {2}/.test(text) ? text.replace(spaces, ' ') : text;
  const seen = unseen.test(oneLine) ? oneLine.replace(unseenAll, '') : oneLine;
  return seen.isWellFormed() ? seen.normalize('NFC') : seen.toWellFormed().normalize('NFC');
}
