import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Input, Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { openPdf } from '../preview/index.ts';
import { newId } from '../state/new-id.ts';

export type MadeDossier = Extract<Output<'dossier.make'>, { cancelled: false }>;
export type DossierWish = Omit<Input<'dossier.make'>, 'task'>;

/** A larger file is not drawn: it would fill the window's memory. In bytes. */
const largestDrawn = 150_000_000;

/** A dossier that is being made, and what came of it. One at a time. */
export class DossierMaking {
  /** How far it has come, in documents; undefined where nothing is under way. */
  progress: { done: number; total: number } | undefined = $state.raw();
  made: MadeDossier | undefined = $state.raw();
  /** Its pages, ready to be drawn; undefined of a zip, and of a file that is too large. */
  pdf: PDFDocumentProxy | undefined = $state.raw();
  error: unknown = $state.raw();
  readonly #client: Client;
  #task: string | undefined;
  #isUnwanted = false;

  constructor(client: Client) {
    this.#client = client;
  }

  get isTooLarge(): boolean {
    return (this.made?.size ?? 0) > largestDrawn;
  }

  /** Undefined when it was cancelled, or there is trouble, which is in `error`. */
  async run(wish: DossierWish): Promise<MadeDossier | undefined> {
    if (this.#task !== undefined) return undefined;
    const task = newId();
    this.#task = task;
    this.#isUnwanted = false;
    this.error = undefined;
    this.progress = { done: 0, total: 0 };
    const end = this.#client.subscribe((event) => {
      if (event.event === 'task.progress' && event.task === task)
        this.progress = { done: event.done, total: event.total };
    });
    try {
      const answer = await this.#client.call('dossier.make', { task, ...wish });
      // It may have been ready by the time that the word to end it came.
      if (answer.cancelled || this.#isUnwanted) return undefined;
      await this.#show(answer, wish.format);
      return answer;
    } catch (error) {
      this.error = error;
      return undefined;
    } finally {
      end();
      this.#task = undefined;
      this.progress = undefined;
    }
  }

  /** Ends what is under way as soon as it can be. */
  cancel(): void {
    if (this.#task === undefined) return;
    this.#isUnwanted = true;
    this.#client.call('task.cancel', { task: this.#task }).catch(reportError);
  }

  /** Lets go of what was made: the dossier is not the same any more. */
  forget(): void {
    this.made = undefined;
    this.#take(undefined);
  }

  async #show(made: MadeDossier, format: DossierWish['format']): Promise<void> {
    this.made = made;
    this.#take(undefined);
    if (format !== 'pdf' || this.isTooLarge) return;
    const response = await fetch(made.path);
    if (!response.ok) return;
    this.#take(await openPdf(new Uint8Array(await response.arrayBuffer())));
  }
  #take(pdf: PDFDocumentProxy | undefined): void {
    const before = this.pdf;
    this.pdf = pdf;
    void before?.loadingTask.destroy();
  }
}
