import type { ProfileSummary } from '#shared/contract/api.ts';
import { folded } from '../../ui/search.ts';

/**
 * The profiles that what was typed may mean, in their order: each word is the beginning of a word of what the profile
 * is called or of whose it is. Case and accents do not count.
 */
export function matching(profiles: readonly ProfileSummary[], typed: string): ProfileSummary[] {
  const wanted = wordsOf(typed);
  return profiles.filter(({ name, person }) => {
    const words = wordsOf(`${name} ${person}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
