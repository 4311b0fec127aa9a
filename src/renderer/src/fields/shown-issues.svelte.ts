import type { ProfileIssue } from '#shared/profile/issues.ts';
import { t } from '../i18n/index.ts';

/**
 * Which remarks a field shows: those that stood when it opened and those that one left behind, until they are mended.
 * New trouble waits until one leaves the field; an empty field is no trouble before one has been in it.
 */
export class ShownIssues {
  readonly #issues: () => readonly ProfileIssue[];
  #shown: ReadonlySet<string> = $state.raw(new Set<string>());

  constructor(issues: () => readonly ProfileIssue[]) {
    this.#issues = issues;
    this.#shown = new Set(
      issues()
        .map(({ code }) => code)
        .filter((code) => code !== 'required'),
    );
  }

  /** One has left the field. */
  left(): void {
    this.#shown = new Set(this.#issues().map(({ code }) => code));
  }

  /** The first remark as a sentence, if there is one to show. */
  get sentence(): string | undefined {
    const issue = this.#issues().find(({ code }) => this.#shown.has(code));
    return issue && t(`issue.${issue.code}`, issue.params);
  }
}
