export type AskCode = 'name' | 'contact' | 'about' | 'experience' | 'languages' | 'language-levels';

/** One thing that a good profile has. Where several sections ask for the same, one that has it is enough. */
export interface Ask {
  code: AskCode;
  has: boolean;
  /** Where it would stand: from the section on, as in a `Change`. */
  path: readonly string[];
  /** How many entries lack it; 1 where it is not said. */
  count?: number;
}
