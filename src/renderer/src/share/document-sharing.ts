import { t } from '../i18n/index.ts';
import { fileAddress, type StoredFile } from '../library/index.ts';
import { toasts } from '../ui/index.ts';
import { namedFile } from './file-name.ts';
import { saveMade } from './save-made.ts';
import type { Sharing } from './sharing.ts';

/** One file of the library as it is stored: it can only be called otherwise. */
export class DocumentSharing implements Sharing {
  readonly kind = 'document';
  readonly format = 'file';
  readonly personal = [];
  readonly hidden = new Set<string>();
  readonly smaller = false;
  readonly remarks = [];
  readonly progress = undefined;
  readonly error = undefined;
  readonly proposed: string;
  readonly size: number;
  readonly #document: string;

  constructor(document: string, { name, size }: StoredFile) {
    this.#document = document;
    this.proposed = name;
    this.size = size;
  }

  load(): Promise<void> {
    return Promise.resolve();
  }
  hide(): void {
    // Nothing of it can be hidden.
  }
  makeSmaller(): void {
    // It stays as it is.
  }
  setFormat(): void {
    // It has one.
  }
  share(typed: string): Promise<boolean> {
    const name = namedFile(typed, this.proposed);
    saveMade(fileAddress(this.#document), name);
    toasts.show(t('export.done', { name }));
    return Promise.resolve(true);
  }
  cancel(): void {
    // Nothing is under way.
  }
}
