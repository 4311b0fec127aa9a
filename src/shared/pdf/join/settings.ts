import type { WrittenLevel } from './outline.ts';
import type { SourcePages } from './pages.ts';
import type { JoinRemark } from './remarks.ts';
import type { PdfSource } from './source.ts';
import type { StampText } from './stamps.ts';
import type { PartOfTree } from './structure.ts';

/** Why a file cannot give pages. */
export type JoinTrouble = 'empty' | 'not-a-pdf' | 'encrypted' | 'no-pages' | 'too-much';

/** A file that can be joined. */
export interface OpenedPdf {
  source: PdfSource;
  found: SourcePages;
}

export interface JoinSettings {
  /** Of its bookmark, and of its part of the structure. */
  title: string;
  /** BCP 47; counts where the file does not say its language itself. */
  language?: string;
  /** Page labels: the prefix before 1, 2, 3; or small Roman figures. */
  labels: { prefix: string } | 'roman';
  /** What is stamped on each page, counted from 0. */
  stamp?: (page: number) => StampText;
  /** It stands before all others; links of its with one of these addresses lead to the input whose labels have that prefix. */
  front?: ReadonlyMap<string, string>;
  /** Bookmarks of the front, instead of the one that every other input has. */
  bookmarks?: readonly { title: string; page: number }[];
}

export interface JoinedPdf {
  pages: number;
  remarks: JoinRemark[];
}

/** An input that is in the file. */
export interface Part extends PartOfTree {
  pages: readonly number[];
  /** Its node of the page tree. */
  node: number;
  settings: JoinSettings;
  bookmark: { object: number; below: WrittenLevel | undefined };
}
