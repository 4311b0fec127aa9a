import { SvelteSet } from 'svelte/reactivity';
import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { sentence, t } from '../i18n/index.ts';
import { download } from '../papers/index.ts';
import { toasts } from '../ui/index.ts';
import { namedFile } from './file-name.ts';
import type { PersonalItem } from './personal-label.ts';
import type { Sharing } from './sharing.ts';

type PaperFile = Output<'paper.export'>;

/** One PDF of papers. It is made while one chooses, so that its size and remarks are known before it is handed over. */
export class PaperSharing implements Sharing {
  readonly kind = 'papers';
  readonly format = 'pdf';
  readonly progress = undefined;
  readonly hidden = new SvelteSet<string>();
  personal: readonly PersonalItem[] | undefined = $state.raw();
  smaller = $state(false);
  error: unknown = $state.raw();
  /** Of what is chosen now. */
  #file: PaperFile | undefined = $state.raw();
  #proposed = $state<string>();
  readonly #client: Client;
  readonly #papers: readonly string[];
  readonly #before: () => Promise<unknown>;
  #making: Promise<PaperFile> | undefined;

  /** `before` resolves when what the papers say is on disk. */
  constructor(client: Client, papers: readonly string[], before: () => Promise<unknown>) {
    this.#client = client;
    this.#papers = papers;
    this.#before = before;
  }

  get proposed(): string | undefined {
    return this.#proposed;
  }
  get size(): number | undefined {
    return this.#file?.bytes.length;
  }
  get remarks() {
    return this.#file?.remarks ?? [];
  }

  async load(): Promise<void> {
    try {
      await this.#before();
      void this.#make();
      const { items } = await this.#client.call('share.personal', { papers: [...this.#papers] });
      this.personal = items.filter(({ shown }) => shown);
    } catch (error) {
      this.error = error;
    }
  }
  hide(key: string, hidden: boolean): void {
    if (hidden) this.hidden.add(key);
    else this.hidden.delete(key);
    void this.#make();
  }
  makeSmaller(smaller: boolean): void {
    this.smaller = smaller;
    void this.#make();
  }
  setFormat(): void {
    // Papers are one PDF.
  }

  async share(typed: string): Promise<boolean> {
    try {
      const file = await (this.#making ?? this.#make());
      const fileName = namedFile(typed, file.fileName);
      download({ ...file, fileName });
      const remarks = file.remarks.map(({ code, params }) => sentence(code, params));
      toasts.show([t('export.done', { name: fileName }), ...remarks.filter(isFirst)].join(' '));
      return true;
    } catch (error) {
      this.error = error;
      return false;
    }
  }
  cancel(): void {
    this.#making = undefined;
  }

  /** Makes the file anew; the last one that was asked for counts. */
  #make(): Promise<PaperFile> {
    const making = this.#client.call('paper.export', {
      ids: [...this.#papers],
      hide: [...this.hidden],
      smaller: this.smaller,
    });
    this.#making = making;
    this.#file = undefined;
    this.error = undefined;
    making.then(
      (file) => {
        if (this.#making !== making) return;
        this.#file = file;
        this.#proposed = file.fileName;
      },
      (error: unknown) => {
        if (this.#making === making) this.error = error;
      },
    );
    return making;
  }
}

const isFirst = (text: string, index: number, all: readonly string[]): boolean => all.indexOf(text) === index;
