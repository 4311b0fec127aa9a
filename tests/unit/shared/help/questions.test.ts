import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createSearch, type HelpLanguage } from '#shared/help/index.ts';
import { realBook } from './entries.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/help');
const search = { da: createSearch(realBook('da')), en: createSearch(realBook('en')) };

// Questions in people's words: 60 written before the search was tuned, 20 later ones and 10 about the library before seeing how they rank.
it.each([
  { file: 'questions.json', count: 60, first: 54, firstThree: 59 },
  { file: 'more-questions.json', count: 20, first: 17, firstThree: 19 },
  { file: 'library-questions.json', count: 10, first: 9, firstThree: 10 },
])(
  'puts the right entry first for at least $first of $count questions, among the first three for $firstThree',
  ({ file, count, first, firstThree }) => {
    const questions = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as {
      language: HelpLanguage;
      words: string;
      entry: string;
    }[];
    const ranks = questions.map(({ language, words, entry }) => {
      const found = search[language](words).map(({ id }) => id);
      const rank = found.indexOf(entry) + 1 || Infinity;
      if (rank > 1)
        process.stdout.write(
          `“${words}” → ${entry} is ${rank === Infinity ? 'not found' : `number ${rank}`} (${found.slice(0, 3).join(' ')})\n`,
        );
      return rank;
    });
    expect(questions).toHaveLength(count);
    expect(ranks.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(first);
    expect(ranks.filter((rank) => rank <= 3).length).toBeGreaterThanOrEqual(firstThree);
  },
);
