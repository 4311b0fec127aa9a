// How well a written word meets a word of the help.

/** 1 for the same word, less for its beginning, a part of a compound or a slip of the finger, 0 for another word. */
export function closeness(written: string, word: string): number {
  if (written === word) return 1;
  const length = written.length;
  if (length >= 2 && word.startsWith(written)) return 0.6 + (0.3 * length) / word.length;
  if (length >= 3 && word.endsWith(written)) return length === 3 ? 0.5 : 0.6;
  if (word.length >= 4 && (written.startsWith(word) || written.endsWith(word)))
    return 0.25 + (0.4 * word.length) / length;
  if (length >= 5 && word.includes(written)) return 0.5;
  return slip(written, word);
}

/** One slip in four letters, two in seven, at the beginning of a longer word too. */
function slip(written: string, word: string): number {
  const length = written.length;
  if (length < 4 || word.length < length - 2) return 0;
  // Few slip on both of the first two letters; comparing only these words keeps typing quick.
  if (written[0] !== word[0] && written[1] !== word[1] && written[0] !== word[1]) return 0;
  const most = length < 7 ? 1 : 2;
  if (Math.abs(word.length - length) <= most) {
    const distance = editDistance(written, word, most);
    if (distance <= most) return distance === 1 ? 0.7 : 0.5;
  }
  if (length < 5 || written[0] !== word[0]) return 0;
  return editDistance(written, word.slice(0, length), 1) <= 1 ? 0.4 : 0;
}

/** Letters to add, leave out, change or swap to come from one word to the other; more than `most` is not counted out. */
export function editDistance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? most) + 1,
        (next[column - 1] ?? most) + 1,
        (last[column - 1] ?? most) + same,
      );
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? most) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last.at(-1) ?? most + 1;
}
