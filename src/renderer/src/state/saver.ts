import type { Change } from '#shared/profile/change.ts';
import type { Summary } from './stored.ts';

/** What the saver needs of the editor whose changes it sends. */
export interface Savable {
  /** Everything that has not been acknowledged, oldest first; from now on none of it may be altered. */
  takeUnsaved(): readonly Change[];
  send(changes: readonly Change[]): Promise<Summary>;
  acknowledged(summary: Summary): void;
  /** Gets the stored document and puts what is unsaved upon it. */
  catchUp(): Promise<void>;
  isConflict(error: unknown): boolean;
  /** `saving` or `idle` as it truly is, or the error that keeps the changes from being saved. */
  report(state: 'saving' | 'idle' | { error: unknown }): void;
}

/** A pause in typing after which is saved, and the longest that typing on can put it off, in milliseconds. */
const pause = 300;
const patience = 2_000;
const firstRetry = 500;
const longestRetry = 10_000;

/** Sends changes one batch at a time: soon after the last change, again with growing pauses while that fails. */
export class Saver {
  readonly #editor: Savable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  #running = false;
  #run: Promise<void> = Promise.resolve();
  #retry = firstRetry;
  #failing = false;
  #stopped = false;

  constructor(editor: Savable) {
    this.#editor = editor;
  }

  /** Something changed; `at` is the present in milliseconds. */
  changed(at: number): void {
    if (!this.#failing) this.#editor.report('saving');
    this.#waitingSince ??= at;
    if (this.#running || this.#failing) return; // the run, or the next try, takes it along
    this.#wait(Math.max(0, Math.min(pause, this.#waitingSince + patience - at)));
  }

  /** Saves now. Resolves when everything is on disk; rejects with what is in the way. */
  async flush(): Promise<void> {
    if (this.#running) await this.#run;
    await this.#start();
  }

  /** For a window that goes away: no timer of its own keeps it busy. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      // The error was reported; the next try is set.
      this.#start().catch(() => undefined);
    }, milliseconds);
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#running) {
      this.#running = true;
      this.#run = this.#saveAll();
    }
    return this.#run;
  }

  async #saveAll(): Promise<void> {
    try {
      for (;;) {
        this.#waitingSince = undefined;
        const changes = this.#editor.takeUnsaved();
        if (changes.length === 0) break;
        if (!this.#failing) this.#editor.report('saving');
        await this.#send(changes);
        this.#failing = false;
        this.#retry = firstRetry;
      }
      this.#editor.report('idle');
    } finally {
      this.#running = false;
    }
  }

  async #send(changes: readonly Change[]): Promise<void> {
    try {
      this.#editor.acknowledged(await this.#editor.send(changes));
    } catch (error) {
      await this.#recover(error);
    }
  }

  /** Returns when saving can go on; throws what is in the way after the next try is set. */
  async #recover(error: unknown): Promise<void> {
    let trouble = error;
    if (this.#editor.isConflict(error)) {
      try {
        await this.#editor.catchUp();
        return;
      } catch (failed) {
        trouble = failed;
      }
    }
    this.#failing = true;
    this.#editor.report({ error: trouble });
    this.#wait(this.#retry);
    this.#retry = Math.min(this.#retry * 2, longestRetry);
    throw trouble;
  }
}
