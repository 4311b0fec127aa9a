import type { PaperSummary } from '#shared/contract/api.ts';
import type { Client } from '#shared/contract/client.ts';
import { CallError } from '#shared/contract/errors.ts';
import { paperLanguage, type Paper } from '#shared/papers/index.ts';
import { oneAtATime } from '../client/one-at-a-time.ts';
import { language } from '../i18n/index.ts';

export interface ListedPaper extends PaperSummary {
  /** Of its labels, ISO 639-1; undefined where the paper cannot be read. */
  language: string | undefined;
  /** How many documents a dossier holds; undefined of other papers. */
  count?: number | undefined;
}

export const itemCount = (paper: Paper): number | undefined =>
  paper.kind === 'dossier' ? paper.dossier.items.length : undefined;

/** The CVs and letters of one profile, by name; follows what happens in other windows. */
export class Papers {
  readonly profile: string;
  readonly #client: Client;
  #list = $state.raw<readonly ListedPaper[]>();
  #removed = $state.raw<readonly PaperSummary[]>([]);

  constructor(client: Client, profile: string) {
    this.#client = client;
    this.profile = profile;
  }

  /** Undefined until they are known. */
  get list(): readonly ListedPaper[] | undefined {
    return this.#list;
  }
  /** What lies in the trash. */
  get removed(): readonly PaperSummary[] {
    return this.#removed;
  }

  /** Rejects with a CallError. */
  readonly load = oneAtATime(async () => {
    const { profile } = this;
    const [kept, removed] = await Promise.all([
      this.#client.call('paper.list', { profile }),
      this.#client.call('paper.list', { profile, removed: true }),
    ]);
    const listed = await Promise.all(kept.map((summary) => this.#withLanguage(summary)));
    const byName = new Intl.Collator(language.current, { numeric: true });
    this.#list = listed.toSorted((a, b) => byName.compare(a.name, b.name));
    this.#removed = removed;
  });

  /** Looks again whenever a paper of the profile changes elsewhere. Gives the function that ends it. */
  follow(): () => void {
    return this.#client.subscribe((event) => {
      if (event.event === 'paper.changed' && event.profile === this.profile) this.load().catch(reportError);
    });
  }

  /** Gives the id of the new paper. */
  async create(paper: Paper): Promise<string> {
    const { id } = await this.#client.call('paper.create', { profile: this.profile, paper });
    await this.load();
    return id;
  }

  /** Gives the id of the copy. */
  async duplicate(id: string, name: string): Promise<string> {
    const { paper } = await this.#client.call('paper.open', { id });
    return this.create({ ...paper, name });
  }

  /** For a paper that is not open for editing. */
  async rename(id: string, name: string): Promise<void> {
    const { summary } = await this.#client.call('paper.open', { id });
    const changes = [{ op: 'set' as const, path: ['name'], value: name }];
    await this.#client.call('paper.update', { id, revision: summary.revision, changes });
    await this.load();
  }

  /** Puts a paper into the trash; `recover` takes it out again. */
  async remove(id: string): Promise<void> {
    await this.#client.call('paper.remove', { id });
    await this.load();
  }
  async recover(id: string): Promise<void> {
    await this.#client.call('paper.recover', { id });
    await this.load();
  }

  /** One that is damaged, or was removed a moment ago, keeps nobody from the others: whoever opens it is told. */
  async #withLanguage(summary: PaperSummary): Promise<ListedPaper> {
    try {
      const { paper } = await this.#client.call('paper.open', { id: summary.id });
      return { ...summary, language: paperLanguage(paper), count: itemCount(paper) };
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return { ...summary, language: undefined };
    }
  }
}
