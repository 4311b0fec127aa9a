import type { SectionWords } from '../sections/define.ts';
import type { LibraryGroup, LibraryKind } from './kinds.ts';
import da from './words/da.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

export interface LibraryWords {
  /** What one document of a kind is called, and what belongs there. */
  kinds: Record<LibraryKind, { name: string; what: string }>;
  /** The few words under which kinds are filtered. */
  groups: Record<LibraryGroup, string>;
  /** Of the form of a document. */
  form: SectionWords;
}

/** In the program's language. */
export const libraryWords: Record<'da' | 'en', LibraryWords> = { da, en };
