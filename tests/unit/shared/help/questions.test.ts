import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createSearch, type HelpLanguage } from '#shared/help/index.ts';
import { realBook } from './entries.ts';

// 60 questions in people's words, written before the search was tuned.
const file = resolve(import.meta.dirname, '../../../fixtures/help/questions.json');
const questions = JSON.parse(readFileSync(file, 'utf8')) as {
  language: HelpLanguage;
  words: string;
  entry: string;
}[];
const search = { da: createSearch(realBook('da')), en: createSearch(realBook('en')) };

it('puts the right entry first for at least 54 of 60 questions, among the first three for 59', () => {
  const ranked = questions.map(({ language, words, entry }) => {
    const found = search[language](words).map(({ id }) => id);
    return { words, entry, rank: found.indexOf(entry) + 1 || Infinity, first: found.slice(0, 3).join(' ') };
  });
  const missed = ranked.filter(({ rank }) => rank > 1);
  for (const { words, entry, rank, first } of missed)
    process.stdout.write(
      `“${words}” → ${entry} is ${rank === Infinity ? 'not found' : `number ${rank}`} (${first})\n`,
    );
  expect(questions).toHaveLength(60);
  expect(ranked.filter(({ rank }) => rank === 1).length).toBeGreaterThanOrEqual(54);
  expect(ranked.filter(({ rank }) => rank <= 3).length).toBeGreaterThanOrEqual(59);
});
