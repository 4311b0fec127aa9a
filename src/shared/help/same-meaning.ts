// Everyday words that mean the same, in both languages: who writes one of them also looks for the others.
import { foldedLetters, stem } from './words.ts';

const groups = [
  'computer pc maskine laptop bærbar',
  'telefon mobil mobiltelefon smartphone phone mobile',
  'adgangskode kodeord password løsen',
  'pinkode pin',
  'glemt glemme huske forgot forgotten forget remember',
  'slette fjerne delete remove',
  'flytte overføre move transfer',
  'foto billede photo picture image',
  'mail email',
  'udskrive printe print',
  'ændre skifte rette change',
  'oprette lave create make',
  'begynde starte begin start',
].map((line) => foldedLetters(line).split(' ').map(stem));

const others = new Map<string, readonly string[]>();
for (const group of groups)
  for (const word of group)
    others.set(
      word,
      group.filter((other) => other !== word),
    );

/** The other words for what a word means, folded and without endings as it is; mostly none. */
export const sameMeaning = (word: string): readonly string[] => others.get(word) ?? [];
