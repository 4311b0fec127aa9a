import type { Client } from '#shared/contract/client.ts';
import { newCv, type CvPaper, type Paper } from '#shared/papers/index.ts';
import { attend, openPaper, type EditorState } from '../state/index.ts';
import { labelLanguages } from './label-languages.ts';
import { Papers } from './papers.svelte.ts';

const key = (profile: string): string => `eurofolio.cv.${profile}`;

/** The one that was chosen last, else the first. */
const remembered = <P extends { id: string }>(profile: string, list: readonly P[]): P | undefined =>
  list.find(({ id }) => id === localStorage.getItem(key(profile))) ?? list[0];

/** A CV for a profile that has none: it is not stored. `languages`: of its labels, the most wanted first. */
export const defaultCv = (languages: readonly string[]): CvPaper =>
  newCv('', languages.find((code) => labelLanguages.includes(code)) ?? 'en');

/** The CV that stands beside a profile: one of the profile's, remembered in this browser, else one that is not stored. */
export class ChosenCv {
  readonly papers: Papers;
  readonly #client: Client;
  #editor = $state.raw<EditorState<Paper>>();
  #unsaved: CvPaper;
  #leave: (() => void) | undefined;
  #turn = 0;

  /** `languages`: of the labels as long as there is no CV, the most wanted first. */
  constructor(client: Client, profile: string, languages: readonly string[]) {
    this.#client = client;
    this.papers = new Papers(client, profile);
    this.#unsaved = $state.raw(defaultCv(languages));
  }

  /** The profile's CVs, by name; undefined until they are known. */
  get list() {
    return this.papers.list?.filter(({ kind }) => kind === 'cv');
  }
  /** The id of the CV; undefined where the profile has none. */
  get id(): string | undefined {
    return this.#editor?.id;
  }
  /** What the preview shows; undefined until it is known. */
  get paper(): CvPaper | undefined {
    const paper = this.#editor?.document;
    if (paper?.kind === 'cv') return paper;
    return this.list?.length === 0 ? this.#unsaved : undefined;
  }

  /** Whether what was chosen for the CV is on disk. */
  get saved(): EditorState<Paper>['saved'] | undefined {
    return this.#editor?.saved;
  }

  /** Looks which CVs there are and takes the one that was chosen last. Rejects with a CallError. */
  async load(): Promise<void> {
    await this.papers.load();
    await this.#takeOne();
  }
  /** Keeps to what happens in other windows. Gives the function that lets go of everything. */
  follow(): () => void {
    const { profile } = this.papers;
    const end = this.#client.subscribe((event) => {
      if (event.event === 'paper.changed' && event.profile === profile) this.load().catch(reportError);
    });
    return () => {
      end();
      this.#turn += 1;
      this.#leave?.();
      this.#leave = undefined;
    };
  }
  async choose(id: string): Promise<void> {
    localStorage.setItem(key(this.papers.profile), id);
    await this.#takeOne();
  }
  /** `label`: what it is called among the things that can be undone. */
  setLanguage(language: string, label: string): void {
    if (this.#editor) this.#editor.apply([{ op: 'set', path: ['cv', 'language'], value: language }], label);
    else this.#unsaved = { ...this.#unsaved, cv: { ...this.#unsaved.cv, language } };
  }
  /** Resolves when what was chosen for the CV is on disk. */
  async flush(): Promise<void> {
    await this.#editor?.flush();
  }

  async #takeOne(): Promise<void> {
    const turn = (this.#turn += 1);
    const { list = [] } = this;
    const wanted = remembered(this.papers.profile, list);
    if (wanted?.id === this.#editor?.id) return;
    const editor = wanted && (await openPaper(this.#client, wanted.id));
    const leave = editor && attend(editor, this.#client);
    if (turn !== this.#turn) return leave?.(); // another one was wanted meanwhile
    this.#leave?.();
    [this.#leave, this.#editor] = [leave, editor];
  }
}
