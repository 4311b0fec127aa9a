import { createContext } from 'svelte';
import type { CefrLevel, CefrSkill } from '#shared/codes/cefr.ts';

/** One language's levels, and all that a grid says about them in the program's language. */
export interface Grid {
  /** Of the language. */
  readonly name: string;
  readonly skills: readonly CefrSkill[];
  /** "Lytte". */
  label(skill: CefrSkill): string;
  /** "Forstå tale". */
  help(skill: CefrSkill): string;
  level(skill: CefrSkill): CefrLevel | undefined;
  /** What one can do at a level, in a few words. */
  text(skill: CefrSkill, level: CefrLevel): string;
  /** "Selvstændig". */
  band(level: CefrLevel): string;
  /** Undefined leaves the skill open. */
  set(skill: CefrSkill, level: CefrLevel | undefined): void;
}

const [get, set] = createContext<Grid>();
export const useGrid = get;
export const provideGrid = set;
