// The eight EQF levels in our own words, after Council Recommendation 2017/C 189/03, with Danish examples.
// The window imports this when a picker first opens. Which national level lies where is in ../nqf.ts.
import type { EqfLevel } from '../eqf.ts';
import da from './data/levels.da.json' with { type: 'json' };
import en from './data/levels.en.json' with { type: 'json' };

/** What one knows, what one can do, and how far one acts by oneself. */
export interface EqfDescription {
  knowledge: string;
  skills: string;
  /** Responsibility and autonomy. */
  autonomy: string;
  /** Danish qualifications at this level; none at level 1. For guidance: the level on the certificate counts. */
  examples: readonly string[];
}

/** What an EQF level stands for, in Danish, else in English. */
export function eqfDescription(level: EqfLevel, language: string): EqfDescription {
  return (language === 'da' ? da : en)[level];
}
