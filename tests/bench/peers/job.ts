import type { PaperDocument } from '../../../src/shared/document/blocks.ts';

/** One document to be rendered: the text as it is composed for paper, and the file that is attached to it. */
export interface Job {
  paper: PaperDocument;
  /** The profile as JSON. */
  attachment: string;
}

/** Renders one document. What may be kept between documents (fonts, a browser) is kept behind it. */
export type Render = (job: Job) => Uint8Array | Promise<Uint8Array>;

/** A program that makes PDFs, ready to work. `close` ends what it started. */
export interface Open {
  render: Render;
  /** Done after each render and not measured. */
  settle?: () => void;
  close?: () => Promise<void>;
}
