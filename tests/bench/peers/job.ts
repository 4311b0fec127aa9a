import type { PaperDocument } from '../../../src/shared/document/blocks.ts';
import type { ProfileDocument } from '../../../src/shared/profile/document.ts';

export interface Attachment {
  name: string;
  mediaType: string;
  relationship: 'Source' | 'Data';
  text: string;
}

/** One document to be rendered. Eurofolio begins with the profile; the others are given what it composes from it. */
export interface Job {
  profile: ProfileDocument;
  paper: PaperDocument;
  /** The files that it carries. */
  attachments: Attachment[];
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
