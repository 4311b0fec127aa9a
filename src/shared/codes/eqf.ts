/** European Qualifications Framework: eight levels. Council Recommendation of 22 May 2017 (2017/C 189/03). */
export const eqfLevels = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type EqfLevel = (typeof eqfLevels)[number];

export function isEqfLevel(value: unknown): value is EqfLevel {
  return eqfLevels.some((level) => level === value);
}
