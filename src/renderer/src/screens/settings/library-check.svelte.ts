import type { Output } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';

export type CheckResult = Output<'library.check'>;

/** The check of every file of the library: one at a time, told as it goes, and ended when one wants. */
export class LibraryCheck {
  /** How far it has come, 0 to 1; undefined while that is not known. */
  progress: number | undefined = $state();
  running = $state(false);
  result: CheckResult | undefined = $state.raw();
  error: unknown = $state.raw();

  readonly #client: Client;
  #task = '';

  constructor(client: Client) {
    this.#client = client;
  }

  /** `task` names this check, and no other. */
  async run(task: string): Promise<void> {
    this.#task = task;
    this.running = true;
    this.progress = this.result = this.error = undefined;
    const end = this.#client.subscribe((event) => {
      if (event.event === 'task.progress' && event.task === task && event.total > 0)
        this.progress = event.done / event.total;
    });
    try {
      this.result = await this.#client.call('library.check', { task });
    } catch (error) {
      this.error = error;
    } finally {
      end();
      this.running = false;
    }
  }

  /** It ends soon, and tells what it saw so far. */
  async cancel(): Promise<void> {
    if (this.running) await this.#client.call('task.cancel', { task: this.#task });
  }
}
