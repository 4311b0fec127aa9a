import { CallError } from '#shared/contract/errors.ts';
import { sentence, t } from '../i18n/index.ts';

/** What a person is told when a call fails. Anything that is not known trouble is a bug: it is also reported as one. */
export function explain(error: unknown): string {
  if (error instanceof CallError) return sentence(error.code, error.params);
  reportError(error);
  return t('error.bug');
}
