const space = 0x20;
const hyphens = new Set(['-', '\u2010']);
const dashes = new Set(['\u2013', '\u2014']);

/**
 * Where a line may end, as indexes into a cleaned text: after spaces, after a hyphen, dash or slash within a word, and
 * between ideographs. Each allowed by UAX 14 (rules LB7, LB13–LB15, LB21); fewer than it allows, so that "A/S", "e-mail",
 * "2019–2021" and "03/2017" stay whole. The text's end is always the last one.
 */
export function breakPoints(text: string): number[] {
  const points: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at - 1);
    // Letters and figures, the common case, end no line.
    if ((code >= 0x30 && code < 0x2010) || (code > space && code < 0x2d)) continue;
    if (isBreak(text, at)) points.push(at);
  }
  if (text.length > 0) points.push(text.length);
  return points;
}

function isBreak(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === ' ') return isBreakAfterSpace(text, at);
  if (hyphens.has(before) || before === '/') return isWord(text, at - 3, 2) && isWord(text, at, 2);
  if (dashes.has(before)) return isWord(text, at - 2, 1) && isWord(text, at, 1);
  return isIdeograph(before) && isIdeograph(after);
}

function isBreakAfterSpace(text: string, at: number): boolean {
  const after = text.charAt(at);
  if (after === ' ' || closes.test(after)) return false;
  const ink = text.charAt(lastInk(text, at));
  return !opens.test(ink) && !(quotes.test(ink) && opens.test(after));
}

const closes = /[)\]}!?/,;:.%\u3001\u3002\u00bb\u2019\u201d\u203a\u2026]/;
const opens = /[([{\u00ab\u00bf\u00a1\u201a\u201e\u2018\u201c\u2039]/;
const quotes = /["'\u00ab\u00bb\u2018-\u201f\u2039\u203a]/;

function lastInk(text: string, at: number): number {
  let index = at - 1;
  while (index > 0 && text.charCodeAt(index) === space) index--;
  return index;
}

/** Whether only letters stand there; a hyphen after "e" or before a figure holds its word together. */
function isWord(text: string, from: number, length: number): boolean {
  return from >= 0 && from + length <= text.length && /^\p{L}+$/u.test(text.slice(from, from + length));
}

function isIdeograph(character: string): boolean {
  return (
    /[\u3041-\u30ff\u3400-\u9fff]/.test(character) &&
    !/[\u30fc\u3041\u3043\u3045\u3047\u3049\u3063]/.test(character)
  );
}
