/** Common European Framework of Reference for Languages: six levels, and the five skills that Europass assesses. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** In the order in which Eurofolio shows them everywhere. */
export const cefrSkills = ['listening', 'reading', 'interaction', 'production', 'writing'] as const;
export type CefrSkill = (typeof cefrSkills)[number];

export function isCefrLevel(value: unknown): value is CefrLevel {
  return cefrLevels.some((level) => level === value);
}
