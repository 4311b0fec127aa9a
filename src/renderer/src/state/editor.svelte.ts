import type { AppEvent } from '#shared/contract/api.ts';
import { CallError } from '#shared/contract/errors.ts';
import { applyChanges, type Change } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import type { JournalPage } from './journal.ts';
import { isDone, pendingOn, type PendingChange } from './pending.ts';
import { isMisfit, rebase, type Rebased, type Stray } from './rebase.ts';
import { rewritten } from './rewritten.ts';
import { savedAt, type SavedState } from './saved-state.ts';
import { Saver } from './saver.ts';
import type { Opened, Stored, Summary } from './stored.ts';
import { UndoStack, type Step } from './undo-stack.svelte.ts';
import { Unsaved } from './unsaved.ts';

export interface EditorPorts {
  now: () => Date;
  /** Keeps what is not acknowledged beyond this window; false when it has no room. */
  keep: (page: JournalPage) => boolean;
}

/** How long after a failed look at the stored document the next one follows, in milliseconds. */
const followAgain = 2_000;

/** One open document, a profile unless said otherwise: what it holds, what can be undone, and whether it is saved. */
export class EditorState<D = ProfileDocument> {
  readonly id: string;
  document: D;
  saved: SavedState;
  /** What the document is called in lists. */
  name: string;
  /** Texts that lost their place because of another window; they stay until the person puts them aside. */
  strays: readonly Stray[] = $state.raw([]);
  readonly history = new UndoStack();

  readonly #stored: Stored<D>;
  readonly #ports: EditorPorts;
  readonly #saver: Saver;
  /** The stored document's, as last heard of. */
  #revision: number;
  /** When the core last wrote it. */
  #changedAt: string;
  /** Newest revision that an event told of. */
  #heardOf = 0;
  readonly #unsaved: Unsaved;
  #inFlight = false;
  #followTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(stored: Stored<D>, { summary, document }: Opened<D>, ports: EditorPorts) {
    this.id = stored.id;
    this.document = $state.raw(document);
    this.name = $state(summary.name);
    this.#revision = summary.revision;
    this.#changedAt = summary.changedAt;
    this.saved = $state.raw(savedAt(summary.changedAt));
    this.#stored = stored;
    this.#ports = ports;
    this.#unsaved = new Unsaved(ports.keep, () => this.strays);
    this.#saver = new Saver({
      takeUnsaved: () => this.#unsaved.take(),
      send: (changes) => this.#send(changes),
      acknowledged: (answer) => this.#acknowledged(answer),
      catchUp: () => this.#catchUp(),
      isConflict: (error) => error instanceof CallError && error.code === 'conflict',
      report: (state) => this.#report(state),
    });
  }

  /** Whether closing the window now would lose something. */
  get atRisk(): boolean {
    return this.#unsaved.atRisk;
  }

  /**
   * Does what a person asked for, and saves it soon. `field` names the field where one is typing: typing on is one
   * step to undo. Changes that change nothing are passed over. Gives the changes that take it back.
   */
  apply(changes: readonly Change[], label: string, field?: string): readonly Change[] {
    const before = this.document;
    // An insert is never passed over: an id that is taken is a mistake, and must not swallow what is inserted.
    const effective = changes.filter((change) => change.op === 'insert' || !isDone(before, change));
    if (effective.length === 0) return [];
    const { document, inverse } = applyChanges(before, effective);
    this.history.push({ label, changes: effective, inverse }, field, this.#ports.now().getTime());
    this.#show(document, pendingOn(before, effective));
    return inverse;
  }

  /** Takes back what was done, as far as it is not taken back already and has a place. `inverse` as `apply` gave it. */
  takeBack(inverse: readonly Change[], label: string): void {
    const open = inverse.filter((change) => !isDone(this.document, change));
    try {
      const whole = this.#stored.parse(applyChanges(this.document, open).document);
      this.apply(open, label);
      this.document = whole;
    } catch (error) {
      if (!isMisfit(error)) throw error;
    }
  }

  /** Gives the step that was undone; undefined when there was none, or its place is gone. */
  undo(): Step | undefined {
    const step = this.history.takeUndo();
    return step && this.#again(step, step.inverse, (inverse) => ({ ...step, changes: inverse }), 'undone');
  }

  redo(): Step | undefined {
    const step = this.history.takeRedo();
    return step && this.#again(step, step.changes, (inverse) => ({ ...step, inverse }), 'redone');
  }

  /** One leaves a field: typing there again is another step, and what was typed is saved now. */
  settle(): void {
    this.history.settle();
    // Trouble is shown by `saved`, and tried again.
    if (this.#unsaved.waits) this.flush().catch(() => undefined);
  }

  /** Resolves when everything is on disk; rejects with the CallError that is in the way. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  /** Lets the core rewrite the stored document, such as by an earlier state: a step that can be undone. */
  async rewrite(work: () => Promise<unknown>, label: string): Promise<void> {
    await this.flush();
    const before = this.document;
    await work();
    await this.#catchUp();
    const [changes, inverse] = [rewritten(before, this.document), rewritten(this.document, before)];
    this.history.push({ label, changes, inverse }, undefined, this.#ports.now().getTime());
  }

  /** Puts stray texts aside: they were read or copied. */
  dismissStrays(): void {
    this.strays = [];
    this.#unsaved.keep();
  }

  /** Puts what a window that is gone had not saved upon the document; where the document is newer, it wins. */
  recover({ pending, strays }: JournalPage): void {
    const recovered = this.#rebase(this.document, pending, 'document');
    this.strays = [...this.strays, ...strays, ...recovered.strays];
    this.#show(recovered.document, recovered.pending);
  }

  /** Another window (or this one) changed something. */
  async heard(event: AppEvent): Promise<void> {
    const revision = this.#stored.revisionIn(event);
    if (revision === undefined) return;
    this.#heardOf = Math.max(this.#heardOf, revision);
    // While changes are on their way the event may be our own; the answer will tell.
    if (!this.#inFlight && this.#heardOf > this.#revision) await this.#follow();
  }

  /** Looks whether another window changed something, in case the news of it got lost. */
  async refresh(): Promise<void> {
    if (!this.#inFlight) await this.#follow();
  }

  close(): void {
    this.#closed = true;
    this.#saver.stop();
    clearTimeout(this.#followTimer);
  }

  #again(
    step: Step,
    changes: readonly Change[],
    turned: (inverse: readonly Change[]) => Step,
    to: 'undone' | 'redone',
  ): Step | undefined {
    try {
      const before = this.document;
      const { document, inverse } = applyChanges(before, changes);
      const whole = this.#stored.parse(document); // another window may have taken the place away
      this.history[to](turned(inverse));
      this.#show(whole, pendingOn(before, changes));
      return step;
    } catch (error) {
      if (isMisfit(error)) return undefined;
      throw error;
    }
  }

  #show(document: D, added: readonly PendingChange[]): void {
    this.document = document;
    this.#unsaved.add(added);
    if (added.length > 0) this.#saver.changed(this.#ports.now().getTime());
  }

  #rebase(document: D, pending: readonly PendingChange[], winner: 'pending' | 'document'): Rebased<D> {
    return rebase(document, pending, winner, this.#stored);
  }

  async #send(changes: readonly Change[]): Promise<Summary> {
    this.#inFlight = true;
    try {
      return await this.#stored.update(this.#revision, changes);
    } finally {
      this.#inFlight = false;
    }
  }

  #acknowledged(summary: Summary): void {
    this.#took(summary);
    this.#unsaved.acknowledged();
    if (this.#heardOf > summary.revision) void this.#follow();
  }

  #took({ revision, changedAt, name }: Summary): void {
    this.#revision = revision;
    this.#changedAt = changedAt;
    this.name = name;
    if (this.saved.kind === 'saved') this.saved = savedAt(this.#changedAt);
  }

  async #catchUp(): Promise<void> {
    const { summary, document } = await this.#stored.open();
    // Overtaken: by a newer answer, or by changes on their way whose answer will tell whether to look again.
    if (summary.revision < this.#revision || this.#inFlight) return;
    const rebased = this.#rebase(document, this.#unsaved.all, 'pending');
    this.#took(summary);
    this.strays = [...this.strays, ...rebased.strays];
    this.document = rebased.document;
    this.#unsaved.rebased(rebased.pending);
  }

  /** Catches up without being asked, and tries again as long as the core cannot be reached. */
  async #follow(): Promise<void> {
    clearTimeout(this.#followTimer);
    try {
      await this.#catchUp();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (!this.#closed) this.#followTimer = setTimeout(() => void this.#follow(), followAgain);
    }
  }

  #report(state: 'saving' | 'idle' | { error: unknown }): void {
    if (state === 'saving') this.saved = { kind: 'saving' };
    else if (state === 'idle') this.saved = savedAt(this.#changedAt);
    else {
      const { error } = state;
      const known = error instanceof CallError;
      if (!known) reportError(error); // a bug: told to the person, and to the console
      this.saved = { kind: 'failed', error: known ? error : new CallError({ code: 'internal' }) };
    }
  }
}
