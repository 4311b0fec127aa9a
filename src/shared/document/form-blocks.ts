import type { RichBlock } from './blocks.ts';

/** What a form asks, and beside it what was answered. */
export interface PointsBlock {
  kind: 'points';
  /** Over points that belong together: who a partner is, for instance. */
  title?: string;
  points: Point[];
}

export interface Point {
  id: string;
  /** In the form's outline: "2.3". */
  number?: string;
  label: string;
  answer: Answer;
}

/** An answer without anything in it is shown as a dash, so that one sees that nothing was said. */
export type Answer =
  | {
      kind: 'text';
      body: RichBlock[];
      /** Where it is not the document's, BCP 47. */
      language?: string;
    }
  | AnswerTable
  | { kind: 'signature'; name?: string }
  /** Room for a stamp or a seal. */
  | { kind: 'stamp' };

/** A table within an answer; what a text says more stands above it. */
export interface AnswerTable {
  kind: 'table';
  body: RichBlock[];
  columns: { label: string; /** Parts of the width. */ share: number; figures?: true }[];
  rows: string[][];
  /** A last row that sums up. */
  total?: string[];
}
