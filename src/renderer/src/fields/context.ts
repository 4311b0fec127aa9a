import { createContext } from 'svelte';
import type { ProfileIssue } from '#shared/profile/issues.ts';
import type { SectionDefinition, SectionWords } from '#shared/sections/define.ts';
import type { EditorState } from '../state/index.ts';

/** What fields know of the section, or the document, that they stand in. */
export interface SectionContext {
  readonly editor: EditorState<unknown>;
  readonly section: Pick<SectionDefinition, 'form'>;
  /** In the program's language. */
  readonly words: SectionWords;
  /** Remarks about exactly this place: a path joined by `/`. */
  issuesAt(path: string): readonly ProfileIssue[];
  /** Other lists of the document that take the same items ("move to"), as the person named them. */
  otherLists(path: readonly string[]): readonly ItemList[];
}

export interface ItemList {
  path: readonly string[];
  name: string;
}

const [get, set] = createContext<SectionContext>();
export const useSection = get;
export const provideSection = set;
