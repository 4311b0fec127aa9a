import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import type { PrintedPaper } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { openPdf } from './pdf-reader.ts';

type Answer = Output<'preview.render'>;

/** What was drawn: the PDF, ready to be drawn, and what is known of its pages. */
export interface Rendered extends Omit<Answer, 'bytes'> {
  pdf: PDFDocumentProxy;
}

/**
 * What is drawn in no time is drawn at once; what takes long waits for a pause in typing of up to so many milliseconds,
 * and typing on can put it off no longer than for `patience`.
 */
const longestPause = 150;
const patience = 400;
/** The part of its own time that a drawing waits for the next one. */
const restPart = 0.5;

/** Keeps the pages of a draft as new as can be: one call at a time, and always of the latest state. */
export class DraftPreview<Draft> {
  rendered: Rendered | undefined = $state.raw();
  /** Why the newest state could not be shown; the older one stays. */
  error: unknown = $state.raw();

  readonly #draw: (draft: Draft) => Promise<Answer>;
  #wanted: Draft | undefined;
  #last: Draft | undefined;
  #wantedSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  /** How long the last state took from call to PDF, in milliseconds. */
  #cost = 0;

  constructor(draw: (draft: Draft) => Promise<Answer>) {
    this.#draw = draw;
  }

  /** Shows this state soon. */
  showDraft(draft: Draft): void {
    const now = performance.now();
    this.#last = this.#wanted = draft;
    this.#wantedSince ??= now;
    clearTimeout(this.#timer);
    const pause = Math.min(this.#cost * restPart, longestPause);
    const wait = Math.max(0, Math.min(pause, this.#wantedSince + patience - now));
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  /** Tries again what failed last. */
  retry(): void {
    if (this.error !== undefined && this.#last !== undefined) this.showDraft(this.#last);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
  }

  async #run(): Promise<void> {
    if (this.#running) return; // the run under way looks again when it is done
    this.#running = true;
    while (this.#wanted !== undefined) {
      const wanted = this.#wanted;
      this.#wanted = undefined;
      this.#wantedSince = undefined;
      const began = performance.now();
      try {
        const { bytes, ...rest } = await this.#draw(wanted);
        this.rendered = { ...rest, pdf: await openPdf(bytes) };
        this.error = undefined;
        this.#cost = performance.now() - began;
      } catch (error) {
        this.error = error;
      }
    }
    this.#running = false;
  }
}

/** The state of a profile, of that id, and what is made of it. */
interface PapersDraft {
  profile: string;
  document: ProfileDocument;
  papers: PrintedPaper[];
}

/** The pages of papers and the profile that they are made from. */
export class PreviewState extends DraftPreview<PapersDraft> {
  #shown: PapersDraft | undefined;

  constructor(client: Client) {
    super((draft) => client.call('preview.render', draft));
  }

  /** Shows this state soon. */
  show(document: ProfileDocument, papers: PrintedPaper[], profile: string): void {
    this.#shown = { profile, document, papers };
    this.showDraft(this.#shown);
  }

  /** The library is another one: what is shown may tell of it. */
  libraryChanged(): void {
    const tells = this.#shown?.papers.some((paper) => paper.kind === 'cv' && paper.cv.proofs === true);
    if (this.#shown && tells) this.showDraft(this.#shown);
  }
}
