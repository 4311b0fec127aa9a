import { createContext } from 'svelte';
import type { ProfileIssue } from '#shared/profile/issues.ts';
import type { SectionDefinition, SectionWords } from '#shared/sections/define.ts';
import type { EditorState } from '../state/index.ts';

/** What fields know of the section that they stand in. */
export interface SectionContext {
  readonly editor: EditorState;
  readonly section: SectionDefinition;
  /** In the program's language. */
  readonly words: SectionWords;
  /** Remarks about exactly this place: a path joined by `/`. */
  issuesAt(path: string): readonly ProfileIssue[];
  /** Other lists of the profile that take the same items ("move to"), as the person named them. */
  otherLists(path: readonly string[]): readonly ItemList[];
}

export interface ItemList {
  path: readonly string[];
  name: string;
}

const [get, set] = createContext<SectionContext>();
export const useSection = get;
export const provideSection = set;
