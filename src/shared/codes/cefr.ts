/** Common European Framework of Reference for Languages: six levels, and the five skills that Europass assesses. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** In the order in which Eurofolio shows them everywhere. */
export const cefrSkills = ['listening', 'reading', 'interaction', 'production', 'writing'] as const;
export type CefrSkill = (typeof cefrSkills)[number];

/** What users of a language are called, by levels. */
export const cefrGroups = ['basic', 'independent', 'proficient'] as const;
export type CefrGroup = (typeof cefrGroups)[number];

export function isCefrLevel(value: unknown): value is CefrLevel {
  return cefrLevels.some((level) => level === value);
}

/** A1 and A2: basic user; B1 and B2: independent user; C1 and C2: proficient user. */
export function cefrGroupOf(level: CefrLevel): CefrGroup {
  return level < 'B' ? 'basic' : level < 'C' ? 'independent' : 'proficient';
}

/** "A2–B2", from the lowest to the highest of some levels; undefined where none is set. There is no overall level. */
export function levelRange(levels: readonly (CefrLevel | undefined)[]): string | undefined {
  const known = cefrLevels.filter((level) => levels.includes(level));
  const [lowest, highest] = [known[0], known.at(-1)];
  return lowest === highest ? lowest : `${lowest}–${highest}`;
}
