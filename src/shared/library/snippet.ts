import { folded } from './fold.ts';

/** A text in pieces, those marked that were looked for. */
export interface SnippetPiece {
  text: string;
  match: boolean;
}

/** The piece of a text around the place where most of the words stand together; undefined where none stands. */
export type WordFinder = (text: string) => Snippet | undefined;
export interface Snippet {
  pieces: SnippetPiece[];
  /** How many of the words are in it. */
  words: number;
}

/** In characters (UTF-16): of the text that is shown, and of what is shown before the first word. */
const shown = 110;
const before = 28;
/** Places that are looked at to find the best. */
const mostPlaces = 100;

interface Place {
  start: number;
  end: number;
  word: number;
}

/**
 * Finds folded words whatever the accents and capitals of the text. Each may be the beginning of a word there; those of fewer
 * letters than `shortest` have to be a whole one.
 */
export function wordFinder(wanted: readonly string[], shortest: number): WordFinder {
  if (wanted.length === 0) return () => undefined;
  // The longest first: where one begins another, the longer one is meant.
  const words = wanted.toSorted((a, b) => b.length - a.length);
  const any = new RegExp(words.map((word) => `(${pattern(word)})`).join('|'), 'gu');
  const isWhole = words.map((word) => [...word].length < shortest);
  return (text) => {
    const places = placesIn(text, any, isWhole);
    const [first] = places;
    if (first === undefined) return undefined;
    let best = { start: first.start, words: 1 };
    if (words.length > 1)
      for (const { start } of places) {
        const count = new Set(near(places, start).map(({ word }) => word)).size;
        if (count > best.words) best = { start, words: count };
      }
    return { pieces: cut(text, best.start, places), words: best.words };
  };
}

/** Of one word only those that are shown with the first. `isWhole`: of each word, whether it must not go on in the text. */
function placesIn(text: string, any: RegExp, isWhole: readonly boolean[]): Place[] {
  const places: Place[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match !== null && places.length < mostPlaces; match = any.exec(text)) {
    const start = match.index;
    if (isWhole.length === 1 && start > (places[0]?.start ?? start) + 2 * shown) break;
    if (inWord.test(text.slice(Math.max(0, start - 2), start))) {
      any.lastIndex = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      continue;
    }
    const word = match.findIndex((each, at) => at > 0 && each !== undefined) - 1;
    restOfWord.lastIndex = any.lastIndex;
    const end = any.lastIndex + (restOfWord.exec(text)?.[0].length ?? 0);
    const marked = end - start < 2 * shown ? end : wholeLetter(text, start + shown);
    if (!isWhole[word] || end === any.lastIndex) places.push({ start, end: marked, word });
    any.lastIndex = end;
  }
  return places;
}

const near = (places: readonly Place[], from: number): Place[] =>
  places.filter(({ start, end }) => start >= from && end <= from + shown - before);

function cut(text: string, first: number, places: readonly Place[]): SnippetPiece[] {
  const from = wordStart(text, Math.max(0, first - before), first);
  const last = near(places, first).at(-1) ?? places.find(({ start }) => start === first);
  const to = wordEnd(
    text,
    Math.max(from + shown, Math.min(last?.end ?? 0, from + 2 * shown)),
    last?.end ?? 0,
  );
  const pieces: SnippetPiece[] = [];
  const add = (start: number, end: number, match: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end).replaceAll(/\s+/g, ' '), match });
  };
  if (from > 0) pieces.push({ text: '… ', match: false });
  let at = from;
  for (const { start, end } of places) {
    if (start < from || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (to < text.length) pieces.push({ text: ' …', match: false });
  return pieces;
}

/** The beginning of a word from `at` on, at most `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s/);
  return space === -1 ? latest : at + space + 1;
}

/** The end of a word at `at` or before it, after `earliest`; of a very long word, its middle. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  for (let end = at; end > earliest; end--) if (/\s/.test(text.charAt(end))) return end;
  return Math.max(earliest, wholeLetter(text, at));
}

/** A place in a text that is not in the middle of a letter. */
const wholeLetter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;

const restOfWord = /[\p{L}\p{N}\p{M}]*/uy;
const inWord = /[\p{L}\p{N}\p{M}]$/u;

/** Letters of Latin, Greek and Cyrillic script by what they are folded to. */
const origins = Map.groupBy(
  [...range(0xc0, 0x24f), ...range(0x370, 0x4ff), ...range(0x1e00, 0x1fff)].filter((each) =>
    /\p{L}/u.test(each),
  ),
  folded,
);

/** Those that are folded to several letters, by the first of these. */
const longer = Map.groupBy(
  [...origins].filter(([to]) => [...to].length > 1),
  ([to]) => to.charAt(0),
);

function* range(from: number, to: number): Generator<string> {
  for (let code = from; code <= to; code++) yield String.fromCodePoint(code);
}

/** An expression for what folds to a word, or to the beginning of a longer one. */
function pattern(word: string): string {
  const letters = [...word];
  let expression = '';
  for (let at = 0; at < letters.length; at++) {
    const [one = '', next] = [letters[at], letters[at + 1]];
    const both = next === undefined ? [] : (origins.get(one + next) ?? []);
    if (next === undefined) expression += oneOf([...lettersFor(one), ...lettersThatBegin(one)]);
    else if (both.length === 0) expression += oneOf(lettersFor(one));
    else {
      expression += `(?:${oneOf(both)}|${oneOf(lettersFor(one))}${oneOf(lettersFor(next))})`;
      at += 1;
    }
  }
  return expression;
}

const lettersFor = (one: string): string[] => [one, one.toUpperCase(), ...(origins.get(one) ?? [])];
/** A word may break off in the middle of what one letter is folded to: `a` of `æ`. */
const lettersThatBegin = (one: string): string[] => longer.get(one)?.flatMap(([, from]) => from) ?? [];
/** With the marks that may follow. */
const oneOf = (letters: readonly string[]): string => `[${letters.join('')}][\\u0300-\\u036f]*`;
