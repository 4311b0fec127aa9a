// Names of skills: what makes two of them one, and how many are read out of a list that somebody wrote.
import type { ProfileDocument } from './document.ts';
import { allSkills, type Skill, type SkillPlace } from './skill-groups.ts';

/** Skills with the same key are taken for one: case, accents, spaces and punctuation do not count. C, C++ and C# stay apart. */
export function skillKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
  return plain === '' ? name.trim().toLowerCase() : plain;
}

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

export interface DuplicateSkills {
  key: string;
  /** Two or more, in the order of `allSkills`. */
  found: { place: SkillPlace; skill: Skill }[];
}

/** Skills that stand in more places than one. They may do so on purpose: nothing is taken away. */
export function duplicateSkills(document: ProfileDocument): DuplicateSkills[] {
  const named = allSkills(document).filter(({ skill }) => (skill.name ?? '').trim() !== '');
  const byKey = Map.groupBy(named, ({ skill }) => skillKey(skill.name ?? ''));
  return Array.from(byKey, ([key, found]) => ({ key, found })).filter(({ found }) => found.length > 1);
}

/** Where a skill of this name stands already. */
export function placesOfSkill(document: ProfileDocument, name: string): DuplicateSkills['found'] {
  const key = skillKey(name);
  return allSkills(document).filter(({ skill }) => skillKey(skill.name ?? '') === key);
}

/**
 * Names out of a pasted or typed list: one a line, or parted by semicolons or commas, without bullets and numbers before
 * them. Each once, as it is first written. What stands in brackets stays together.
 */
export function skillNames(text: string): string[] {
  const names = text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .flatMap((line) => parts(line.replace(leading, '')))
    .map((part) => part.trim().replace(leading, '').replace(lastWord, '').replace(/\s+/g, ' ').trim())
    .map((part) => part.replace(/[.,;:]$/, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const seen = new Map(names.toReversed().map((name) => [skillKey(name), name]));
  return names.filter((name) => seen.get(skillKey(name)) === name && seen.delete(skillKey(name)));
}

/** "• ", "- ", "1. ", "a) ", "[x] ". A sign that also belongs to names needs a space after it. */
const leading = /^\s*(?:[•●○◦▪▫■□‣⁃∙·✓✔➤►▶]\s*|[-–—*>+]\s+|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+|\[[ xX]?\]\s*)+/u;
/** "and" before the last of several. */
const lastWord = /^(?:og|samt|and|&)\s+/i;

/** A line at its tabs and bullets, its semicolons, or if it has none its commas; not within brackets, nor between digits. */
function parts(line: string): string[] {
  const rough = line.split(/\t|\s[•·|]\s/);
  return rough.flatMap((part) => {
    const bySemicolon = outsideBrackets(part, ';');
    return bySemicolon.length > 1 ? bySemicolon : outsideBrackets(part, ',');
  });
}

function outsideBrackets(text: string, separator: ';' | ','): string[] {
  const found = [''];
  let depth = 0;
  const signs = Array.from(text);
  signs.forEach((sign, index) => {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
    const number = /\d/.test(signs[index - 1] ?? '') && /\d/.test(signs[index + 1] ?? '');
    if (sign === separator && depth === 0 && !number) found.push('');
    else found.push((found.pop() ?? '') + sign);
  });
  return found;
}
