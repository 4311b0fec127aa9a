import type { ProfileIssue } from '#shared/profile/issues.ts';
import { t } from '../i18n/index.ts';

/**
 * Which remarks a field shows: those that stood when it opened and those that one left behind, until they are mended.
 * New trouble waits until one leaves the field; an empty field is no trouble before one has been in it.
 */
export class ShownIssues {
  readonly #issues: () => readonly ProfileIssue[];
  #shown: readonly string[] = $state.raw([]);

  constructor(issues: () => readonly ProfileIssue[]) {
    this.#issues = issues;
    this.#shown = codes(issues()).filter((code) => code !== 'required');
  }

  /** One has left the field. */
  left(): void {
    this.#shown = codes(this.#issues());
  }

  /** The first remark as a sentence, if there is one to show. */
  get sentence(): string | undefined {
    const issue = this.#issues().find(({ code }) => this.#shown.includes(code));
    return issue && t(`issue.${issue.code}`, issue.params);
  }
}

const codes = (issues: readonly ProfileIssue[]): string[] => issues.map(({ code }) => code);
