// What the contents of a page leave open (ISO 32000-1, 8.4.2, 9.4.1 and 14.6): many programs leave something.
import { findKeyword, isRegular, isSpace, skipSpace, standsAt, tokenEnd } from '../read/bytes.ts';
import { PdfSyntaxError } from '../read/values.ts';

export interface Nesting {
  /** How many graphics states they restore that they did not save. */
  missing: number;
  /** How many they save and do not restore. */
  saved: number;
  /** Whether they end inside of a text, and of how many marked contents. */
  text: boolean;
  marked: number;
}

export const balanced: Nesting = { missing: 0, saved: 0, text: false, marked: 0 };

/** Reads the contents of a page, which may stand in several streams. */
export function nestingOf(contents: readonly Uint8Array[]): Nesting {
  const found = { ...balanced };
  try {
    for (const bytes of contents) read(bytes, found);
  } catch (error) {
    // It ends in the middle of a string: what was seen until there counts.
    if (!(error instanceof PdfSyntaxError)) throw error;
  }
  return found;
}

function read(bytes: Uint8Array, found: Nesting): void {
  for (let at = skipSpace(bytes, 0); at < bytes.length;) {
    const end = tokenEnd(bytes, at);
    if (isRegular(bytes[at]) && end - at <= 3) {
      if (end - at === 2 && standsAt(bytes, 'ID', at)) {
        at = skipSpace(bytes, pictureEnd(bytes, end));
        continue;
      }
      note(String.fromCharCode(...bytes.subarray(at, end)), found);
    }
    at = skipSpace(bytes, end);
  }
}

function note(operator: string, found: Nesting): void {
  switch (operator) {
    case 'q':
      found.saved++;
      break;
    case 'Q':
      if (found.saved > 0) found.saved--;
      else found.missing++;
      break;
    case 'BT':
    case 'ET':
      found.text = operator === 'BT';
      break;
    case 'BMC':
    case 'BDC':
      found.marked++;
      break;
    case 'EMC':
      if (found.marked > 0) found.marked--;
  }
}

/** The position behind a picture that stands in the contents, `from` being behind `ID`. */
function pictureEnd(bytes: Uint8Array, from: number): number {
  for (let at = findKeyword(bytes, 'EI', from); at >= 0; at = findKeyword(bytes, 'EI', at + 2))
    if (isSpace(bytes[at - 1]) && !isRegular(bytes[at + 2])) return at + 2;
  return bytes.length;
}
