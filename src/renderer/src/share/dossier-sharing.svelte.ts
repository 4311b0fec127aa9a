import { SvelteSet } from 'svelte/reactivity';
import type { Client } from '#shared/contract/client.ts';
import { t } from '../i18n/index.ts';
import { fileSize } from '../library/index.ts';
import { announce, toasts } from '../ui/index.ts';
import type { DossierMaking } from './dossier-making.svelte.ts';
import { namedFile, withEnding } from './file-name.ts';
import type { PersonalItem } from './personal-label.ts';
import { saveMade } from './save-made.ts';
import type { Sharing } from './sharing.ts';

interface Options {
  client: Client;
  /** The id of the dossier. */
  dossier: string;
  making: DossierMaking;
  /** What the dossier itself says of the size of its pictures. */
  smaller: boolean;
  /** Resolves when what the dossier holds is on disk. */
  before: () => Promise<unknown>;
}

/** A dossier as one PDF, or a zip of its files. Making it takes long enough to be watched, so it begins when one asks for it. */
export class DossierSharing implements Sharing {
  readonly kind = 'dossier';
  readonly size = undefined;
  readonly remarks = [];
  readonly hidden = new SvelteSet<string>();
  personal: readonly PersonalItem[] | undefined = $state.raw();
  smaller = $state(false);
  format: 'pdf' | 'zip' = $state('pdf');
  #fileName = $state<string>();
  #error: unknown = $state.raw();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.smaller = options.smaller;
  }

  get proposed(): string | undefined {
    return this.#fileName && withEnding(this.#fileName, `.${this.format}`);
  }
  get progress() {
    return this.#options.making.progress;
  }
  get error(): unknown {
    return this.#error ?? this.#options.making.error;
  }

  async load(): Promise<void> {
    const { client, dossier, before } = this.#options;
    try {
      await before();
      const [{ fileName }, { items }] = await Promise.all([
        client.call('dossier.plan', { from: { paper: dossier } }),
        client.call('share.personal', { dossier }),
      ]);
      this.#fileName = fileName;
      this.personal = items.filter(({ shown }) => shown);
    } catch (error) {
      this.#error = error;
    }
  }
  hide(key: string, hidden: boolean): void {
    if (hidden) this.hidden.add(key);
    else this.hidden.delete(key);
  }
  makeSmaller(smaller: boolean): void {
    this.smaller = smaller;
  }
  setFormat(format: 'pdf' | 'zip'): void {
    this.format = format;
  }

  async share(typed: string): Promise<boolean> {
    const { dossier, making, before } = this.#options;
    try {
      await before();
    } catch (error) {
      this.#error = error;
      return false;
    }
    const made = await making.run({
      from: { paper: dossier },
      format: this.format,
      hide: [...this.hidden],
      smaller: this.smaller,
    });
    if (made === undefined) {
      if (making.error === undefined) announce(t('dossier.cancelled'));
      return false;
    }
    const name = namedFile(typed, made.fileName);
    saveMade(made.path, name);
    toasts.show(t('dossier.made', { name, size: fileSize(made.size) }));
    return true;
  }
  cancel(): void {
    this.#options.making.cancel();
  }
}
