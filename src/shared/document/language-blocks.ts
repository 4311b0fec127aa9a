import type { Phrase } from './blocks.ts';

/** The chosen levels of one language with what they mean, in groups of skills; what was left open is not there. */
export interface LevelDetailsBlock {
  kind: 'level-details';
  /** Of the language's entry. */
  id: string;
  /** Where several languages stand in one section. */
  title?: string;
  /** One without rows is not shown, but makes room for its label, so that all languages have the same columns. */
  groups: { label: string; rows: LevelDetail[] }[];
}
export interface LevelDetail {
  /** Empty where the group says it all. */
  label: string;
  level: string;
  text: string;
}

/** Short lists under small labels, two beside each other where there is room. */
export interface ListsBlock {
  kind: 'lists';
  id: string;
  lists: { label: string; items: Phrase[] }[];
}

/** What the levels are, one on a line. */
export interface LevelKeyBlock {
  kind: 'level-key';
  rows: { level: string; text: string }[];
}

/** A remark in small type. */
export interface NoteBlock {
  kind: 'note';
  /** Each kept on one line where it fits. */
  sentences: string[];
  /** Stands as far below as a new section. */
  apart?: true;
}

/** The table of all levels of one language, a page of its own. Everything but the language's name is the document's words. */
export interface AssessmentBlock {
  /** Of the language's entry. */
  id: string;
  title: string;
  levelGroups: { label: string; levels: string[] }[];
  rows: AssessmentRow[];
  notes: Phrase[];
}
export interface AssessmentRow {
  /** Stands over the first skill of its group; a group of one skill has none. */
  group?: string;
  /** The first of its group: a stronger line parts it from the row above. */
  first: boolean;
  label: string;
  cells: { text: string; chosen?: string }[];
}
