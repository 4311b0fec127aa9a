/** Values that a sentence about trouble needs; the sentence itself stands in the locale files. */
export type TroubleParams = Record<string, string | number>;

/**
 * Something that the person can understand and act on: shown as one sentence in their language.
 * `code` is the key of the sentence in `resources/locales/errors.*.json`.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly params: TroubleParams;

  constructor(code: string, params: TroubleParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}

/** A remark about one place of a document: nothing is refused because of it. */
export interface Issue {
  /** Names from the root of what is remarked upon, joined by `/`. */
  path: string;
  code: string;
  params?: TroubleParams;
}
