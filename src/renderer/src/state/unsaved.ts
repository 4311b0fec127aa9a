import type { Change } from '#shared/profile/change.ts';
import type { JournalPage } from './journal.ts';
import { joined, type PendingChange } from './pending.ts';
import type { Stray } from './rebase.ts';

/** What was changed and is not acknowledged yet. All of it stands in the journal as long as it does here. */
export class Unsaved {
  /** Sent at least once, perhaps stored: not to be altered. */
  #sent: readonly PendingChange[] = [];
  #pending: readonly PendingChange[] = [];
  #kept = true;
  readonly #keep: (page: JournalPage) => boolean;
  readonly #strays: () => readonly Stray[];

  constructor(keep: (page: JournalPage) => boolean, strays: () => readonly Stray[]) {
    this.#keep = keep;
    this.#strays = strays;
  }

  get all(): readonly PendingChange[] {
    return [...this.#sent, ...this.#pending];
  }
  /** Whether something waits that was never sent. */
  get waits(): boolean {
    return this.#pending.length > 0;
  }
  /** Whether only this window's memory holds it. */
  get atRisk(): boolean {
    return !this.#kept && this.all.length > 0;
  }

  add(changes: readonly PendingChange[]): void {
    this.#pending = joined(this.#pending, changes);
    this.keep();
  }
  /** Everything, to be sent. */
  take(): readonly Change[] {
    this.#sent = this.all;
    this.#pending = [];
    return this.#sent.map(({ change }) => change);
  }
  acknowledged(): void {
    this.#sent = [];
    this.keep();
  }
  /** The same changes as they fit upon a newer document. */
  rebased(changes: readonly PendingChange[]): void {
    this.#sent = [];
    this.#pending = changes;
    this.keep();
  }
  /** Notes it, and the strays, in the journal. */
  keep(): void {
    this.#kept = this.#keep({ pending: this.all, strays: this.#strays() });
  }
}
