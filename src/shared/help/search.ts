// Finds entries by words. Each written word is looked for in every field; a rare word tells more than a common one,
// a title more than a text, and an entry that has all the words more than one that has some.
import type { HelpBook } from './book.ts';
import { closeness } from './closeness.ts';
import { piecesText, type HelpBlock, type HelpEntry } from './entry.ts';
import { sameMeaning } from './same-meaning.ts';
import { tellingWords, wordsOf } from './words.ts';

/** The entries that words may mean, likeliest first; none for no words. */
export type Search = (words: string) => HelpEntry[];

/** Further down the list nobody looks, and nothing fits. */
const mostFound = 15;

/** What a word's place says of how much the entry is about it. */
const weights = { title: 6, keywords: 4, id: 2, headings: 2, otherTitle: 2.5, otherKeywords: 2, text: 1 };
type Place = keyof typeof weights;

interface Occurrence {
  entry: number;
  place: Place;
  /** 0 to 1: how much of the place this word is. */
  share: number;
}

/** Prepares the search over a book; its words are gathered when the first one is looked for. */
export function createSearch({ entries }: HelpBook): Search {
  let index: Map<string, Occurrence[]> | undefined;
  const known = new Map<string, WordScores>();
  const scoresOf = (word: string): WordScores => {
    const scores = known.get(word) ?? scoreWord(word, (index ??= indexOf(entries)));
    known.set(word, scores); // while one types on, all words but the last stay
    return scores;
  };

  return (words) => {
    const wanted = tellingWords(words).map(scoresOf);
    const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    const scored = entries.map((entry, index) => {
      let score = 0;
      let met = 0;
      for (const { rarity, byEntry } of wanted) {
        const found = byEntry.get(index);
        if (found === undefined) continue;
        score += rarity * found.score;
        met += rarity * found.closest;
      }
      return { entry, score: score * (met / (all || 1)), met };
    });
    const best = Math.max(...scored.map(({ score }) => score), 0);
    return scored
      .filter(({ score, met }) => score > best / 16 && met > all / 4)
      .sort((one, other) => other.score - one.score)
      .slice(0, mostFound)
      .map(({ entry }) => entry);
  };
}

/** Another word for the same thing is worth less than the word itself. */
const sameMeaningCloseness = 0.8;

interface WordScores {
  rarity: number;
  byEntry: Map<number, { score: number; closest: number }>;
}

function scoreWord(word: string, occurrences: ReadonlyMap<string, Occurrence[]>): WordScores {
  const best = new Map<number, Map<Place, number>>();
  const closest = new Map<number, number>();
  const others = new Set(sameMeaning(word));
  for (const [term, places] of occurrences) {
    const close = Math.max(closeness(word, term), others.has(term) ? sameMeaningCloseness : 0);
    if (close === 0) continue;
    for (const { entry, place, share } of places) {
      const inEntry = best.get(entry) ?? new Map<Place, number>();
      inEntry.set(place, Math.max(inEntry.get(place) ?? 0, close * close * share));
      best.set(entry, inEntry);
      closest.set(entry, Math.max(closest.get(entry) ?? 0, close));
    }
  }
  const met = [...closest.values()].reduce((sum, close) => sum + close * close, 0);
  const byEntry = new Map(
    [...best].map(([entry, places]) => [
      entry,
      {
        score: [...places].reduce((sum, [place, value]) => sum + weights[place] * value, 0),
        closest: closest.get(entry) ?? 0,
      },
    ]),
  );
  return { rarity: Math.log(1 + 60 / (1 + met)), byEntry };
}

function indexOf(entries: HelpBook['entries']): Map<string, Occurrence[]> {
  const index = new Map<string, Occurrence[]>();
  entries.forEach((entry, number) => {
    for (const [place, text] of placesOf(entry)) {
      const words = wordsOf(text);
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) {
        const share = shareOf(place, count, words.length);
        const there = index.get(word);
        if (there) there.push({ entry: number, place, share });
        else index.set(word, [{ entry: number, place, share }]);
      }
    }
  });
  return index;
}

/** In a short title a word says more than in a long one; in a text it says more when it comes again. */
function shareOf(place: Place, count: number, length: number): number {
  if (place === 'text') return count / (count + 1 + length / 200);
  if (place === 'id') return 1 / length;
  if (place === 'title' || place === 'otherTitle') return 1 / (1 + length / 40);
  return 0.85;
}

function placesOf({ id, title, keywords, body, elsewhere }: HelpBook['entries'][number]): [Place, string][] {
  const said = (kind: 'heading' | 'rest'): string =>
    body
      .filter((block) => (block.kind === 'heading') === (kind === 'heading'))
      .map(textOf)
      .join('\n');
  return [
    ['title', title],
    ['id', id],
    ['keywords', keywords.join('\n')],
    ['headings', said('heading')],
    ['otherTitle', elsewhere.title],
    ['otherKeywords', elsewhere.keywords.join('\n')],
    ['text', said('rest')],
  ];
}

const textOf = (block: HelpBlock): string =>
  block.kind === 'list' ? block.items.map(piecesText).join('\n') : piecesText(block.pieces);
